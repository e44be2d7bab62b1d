package dyad.brief;

/** Breaks text into lines of a width. */
final class Wrapping {
    private Wrapping() {}

    /** Appends the text, its first line after {@code first}, each further one after {@code rest}. */
    static void wrap(StringBuilder out, String first, String rest, String text, int width) {
        out.append(first);
        int length = first.codePointCount(0, first.length());
        boolean empty = true;
        for (String word : clean(text).split(" ")) {
            int more = word.codePointCount(0, word.length());
            if (!empty && length + 1 + more > width) {
                out.append('\n').append(rest);
                length = rest.codePointCount(0, rest.length());
                empty = true;
            }
            out.append(empty ? "" : " ").append(word);
            length += (empty ? 0 : 1) + more;
            empty = false;
        }
        out.append('\n');
    }

    /** One line without control characters: a source must not be able to send commands to a terminal. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank && space && !clean.isEmpty()) {
                clean.append(' ');
            }
            if (!blank) {
                clean.append(c);
            }
            space = blank;
        }
        return clean.toString();
    }
}
