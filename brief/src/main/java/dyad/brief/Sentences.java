package dyad.brief;

import dyad.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the sentence around what a statement was read from, as the reader cuts a text into sentences. */
final class Sentences {
    /** No sentence is longer; of a long text only so much before and behind is looked at. */
    private static final int LONGEST = 4000;

    /** Most sentences are found within so much before and behind. */
    private static final int NEAR = 400;

    /** What is longer and runs over several lines is a list or a table: its line is shown. */
    private static final int PROSE = 600;

    private static final String SPACE = " \t\n\u000B\f\r";

    private final String text;
    private final dyad.language.Sentences language;

    Sentences(String text, String language) {
        this.text = text;
        this.language = dyad.language.Sentences.of(language);
    }

    /** The sentence, or the sentences, that hold this span: offsets in UTF-16 units. */
    Span around(Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        return around(start, text.offsetByCodePoints(start, span.length()));
    }

    /** All sentences of the text, in order: offsets in UTF-16 units. */
    List<Span> all() {
        List<Span> all = new ArrayList<>();
        for (Span sentence : language.in(text)) {
            int from = sentence.start();
            for (int end = lineEnd(sentence.end(), from); isLong(sentence) && end < sentence.end(); ) {
                all.add(new Span(from, end));
                from = end + 1;
                end = lineEnd(sentence.end(), from);
            }
            all.add(new Span(from, sentence.end()));
        }
        return all;
    }

    private static boolean isLong(Span sentence) {
        return sentence.length() > PROSE;
    }

    private Span around(int start, int end) {
        Span near = around(start, end, NEAR);
        Span whole = near == null ? Objects.requireNonNull(around(start, end, LONGEST)) : near;
        return isLong(whole) ? new Span(lineStart(whole.start(), start), lineEnd(whole.end(), end)) : whole;
    }

    /**
     * What is found within a reach. Where a sentence ends is seen from the words around its end, so that only the first and the last of a
     * stretch may be parts of longer ones.
     *
     * @return null where it may go on out of reach and more can be looked at
     */
    private @Nullable Span around(int start, int end, int reach) {
        int from = begin(start, reach);
        int to = Math.min(text.length(), end + reach);
        int first = start;
        int last = end;
        List<Span> sentences = language.in(text.substring(from, to));
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            if (from + sentence.start() < end && from + sentence.end() > start) {
                if (reach < LONGEST && (i == 0 && from > 0 || i == sentences.size() - 1 && to < text.length())) {
                    return null;
                }
                first = Math.min(first, from + sentence.start());
                last = Math.max(last, from + sentence.end());
            }
        }
        return new Span(first, last);
    }

    private int lineStart(int first, int start) {
        return start == 0 ? first : Math.max(first, text.lastIndexOf('\n', start - 1) + 1);
    }

    private int lineEnd(int last, int end) {
        int line = text.indexOf('\n', end);
        return line < 0 ? last : Math.min(last, line);
    }

    /** Where a line begins so far before a place that its sentence cannot begin earlier, or else a word. */
    private int begin(int start, int reach) {
        int least = Math.max(0, start - reach);
        int line = least == 0 ? 0 : text.indexOf('\n', least) + 1;
        if (line > 0 && line <= start || least == 0) {
            return line;
        }
        int word = least;
        while (word < start && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return word;
    }

    /** The text of such a span, in one line. */
    String text(Span sentence) {
        StringBuilder line = new StringBuilder(sentence.length());
        for (int at = sentence.start(); at < sentence.end(); at++) {
            boolean blank = SPACE.indexOf(text.charAt(at)) >= 0;
            if (!blank) {
                line.append(text.charAt(at));
            } else if (at == sentence.start() || SPACE.indexOf(text.charAt(at - 1)) < 0) {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
