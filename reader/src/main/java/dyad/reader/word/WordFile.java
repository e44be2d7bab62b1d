package dyad.reader.word;

import dyad.model.Span;
import dyad.reader.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A Word document: its text, a paragraph a line with blank lines between, cells of tables and text boxes as paragraphs, notes at the
 * end; and comments on stretches of that text. What is written differs from what was opened in the comments and in nothing else.
 *
 * <pre>{@code
 * WordFile word = WordFile.open(bytes, 64 << 20);
 * word.comment(new Span(0, 10), List.of("So say the sources."));
 * word.write(out);
 * }</pre>
 */
public final class WordFile {
    private final WordPackage parts;
    private final WordText text;

    private WordFile(WordPackage parts, WordText text) {
        this.parts = parts;
        this.text = text;
    }

    /**
     * Opens a document.
     *
     * @param most bytes that it may come to when it is unpacked
     * @throws Unreadable if it is none, encrypted, damaged, holds macros, or more than memory bears
     */
    public static WordFile open(byte[] bytes, int most) throws Unreadable {
        WordPackage parts = WordPackage.open(bytes, most);
        return new WordFile(parts, WordText.of(parts.stories()));
    }

    /** The text; offsets into it are in UTF-16 units. */
    public String text() {
        return text.toString();
    }

    /**
     * Sets a comment on the words of a span, with a paragraph for each line. On words in a note or a text box it is set at the note's mark
     * or on the box, and quotes them: not every word processor opens a document with comments inside of these.
     */
    public void comment(Span span, List<String> lines) {
        int id = parts.comments().next();
        if (WordAnchor.set(text, span, id)) {
            parts.comments().add(id, text.isAside(span) ? withQuote(span, lines) : lines);
        }
    }

    private List<String> withQuote(Span span, List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.add(Math.min(1, all.size()), "“" + text().substring(span.start(), span.end()) + "”");
        return all;
    }

    /** Writes the document with its comments. */
    public void write(OutputStream out) throws IOException {
        parts.write(out);
    }
}
