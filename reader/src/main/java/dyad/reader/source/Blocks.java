package dyad.reader.source;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Writes text in paragraphs with blank lines between them; white space in a paragraph becomes one space. */
final class Blocks {
    private static final int LINE = 1;
    private static final int PARAGRAPH = 2;
    private static final IntUnaryOperator NOWHERE = i -> 0;

    private final StringBuilder out = new StringBuilder();
    private int[] origins = new int[1024];
    private boolean space;
    private int breaks;

    /** Goes on with this text. */
    void text(String text) {
        text(text, NOWHERE);
    }

    /** Goes on with this text, each of whose characters stands somewhere in a source. */
    void text(String text, IntUnaryOperator origin) {
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i), origin.applyAsInt(i));
        }
    }

    /** Begins a new line; a second time in a row, a paragraph. */
    void line() {
        breaks = breaks == 0 ? LINE : PARAGRAPH;
    }

    /** Begins a new paragraph. */
    void paragraph() {
        breaks = PARAGRAPH;
    }

    private void character(char c, int origin) {
        if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F') {
            space = true;
        } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
            separate(origin);
            append(c, origin);
        }
    }

    private void separate(int origin) {
        if (out.length() > 0 && breaks > 0) {
            append('\n', origin);
            if (breaks == PARAGRAPH) {
                append('\n', origin);
            }
        } else if (out.length() > 0 && space) {
            append(' ', origin);
        }
        breaks = 0;
        space = false;
    }

    private void append(char c, int origin) {
        if (out.length() == origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        origins[out.length()] = origin;
        out.append(c);
    }

    /** Where each character of the text stands in the source from which it was taken. */
    int[] origins() {
        return Arrays.copyOf(origins, out.length());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
