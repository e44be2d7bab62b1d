package dyad.brief;

/** Breaks text into lines of a width. */
final class Wrapping {
    private Wrapping() {}

    /** Appends the text, its first line after {@code first}, each further one after {@code rest}. */
    static void wrap(StringBuilder out, String first, String rest, String text, int width) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : clean(text).split(" ")) {
            int length = line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length());
            if (!empty && length > width) {
                out.append(line).append('\n');
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.append(line).append('\n');
    }

    /** One line without control characters: a source must not be able to send commands to a terminal. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank) {
                clean.append(space && !clean.isEmpty() ? " " : "").append(c);
            }
            space = blank;
        }
        return clean.toString();
    }
}
