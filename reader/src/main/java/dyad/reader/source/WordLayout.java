package dyad.reader.source;

import dyad.model.Span;
import dyad.reader.word.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * Where text stands in a Word document, which has no lines but takes comments.
 *
 * @param file the document
 */
public record WordLayout(WordFile file) implements Layout {
    @Override
    public @Nullable Integer line(int offset) {
        return null;
    }

    @Override
    public @Nullable Span inFile(Span span) {
        return null;
    }
}
