package dyad.web.document;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into paragraphs, and very long paragraphs into blocks. */
final class Blocks {
    /** No block is longer, in UTF-16 units. */
    static final int LONGEST = 4000;

    private static final int NEAR = 200;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(String text) {
        this.text = text;
    }

    /**
     * A stretch of a text, in UTF-16 units.
     *
     * @param from its first
     * @param to one past its last
     * @param goesOn whether it goes on in the paragraph of the block before
     */
    record Block(int from, int to, boolean goesOn) {}

    /** The blocks of a text in order; only white space stands between them. */
    static List<Block> of(String text) {
        return new Blocks(text).all();
    }

    private List<Block> all() {
        int at = 0;
        while (at < text.length()) {
            int end = paragraphEnd(at);
            add(at, end);
            at = nextLine(end);
        }
        return blocks;
    }

    /** Where an empty line begins, or the text ends. */
    private int paragraphEnd(int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) == '\n' && isEmptyLine(at + 1)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private boolean isEmptyLine(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\u00A0';
    }

    /** The beginning of the next line with something on it. */
    private int nextLine(int from) {
        int line = from;
        int at = from;
        while (at < text.length() && (isBlank(text.charAt(at)) || text.charAt(at) == '\n')) {
            at++;
            line = text.charAt(at - 1) == '\n' ? at : line;
        }
        return at == text.length() ? at : Math.max(line, from);
    }

    private void add(int from, int to) {
        int at = from;
        while (at < to) {
            int end = to - at <= LONGEST ? to : cut(at + LONGEST);
            blocks.add(new Block(at, end, at > from));
            at = end;
        }
    }

    /** A gap between words near a place, else the place; never within a character. */
    private int cut(int place) {
        for (int at = place; at > place - NEAR; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
