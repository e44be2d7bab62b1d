package dyad.reader.source;

/** Writes text in paragraphs with blank lines between them; white space in a paragraph becomes one space. */
final class Blocks {
    private static final int LINE = 1;
    private static final int PARAGRAPH = 2;

    private final StringBuilder out = new StringBuilder();
    private boolean space;
    private int breaks;

    /** Goes on with this text. */
    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
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

    private void character(char c) {
        if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F') {
            space = true;
        } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
            separate();
            out.append(c);
        }
    }

    private void separate() {
        if (out.length() > 0 && breaks > 0) {
            out.append(breaks == PARAGRAPH ? "\n\n" : "\n");
        } else if (out.length() > 0 && space) {
            out.append(' ');
        }
        breaks = 0;
        space = false;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
