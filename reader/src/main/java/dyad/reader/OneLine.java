package dyad.reader;

/** Words of a text as they are told in one line: white space of any length is one space, apostrophes are straight. */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u2019' || isSpace(c) && (c != ' ' || i > 0 && text.charAt(i - 1) == ' ')) {
                return rewritten(text);
            }
        }
        return text;
    }

    private static String rewritten(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                line.append(c == '\u2019' ? '\'' : c);
            } else if (i == 0 || !isSpace(text.charAt(i - 1))) {
                line.append(' ');
            }
        }
        return line.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
