package dyad.brief;

/** Builds HTML; all text passes through {@link #escape}. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Markup written by this program, never by a source. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text, whoever wrote it. */
    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** An element with nothing but text in it; {@code tag} may carry attributes. */
    Html element(String tag, String text) {
        int space = tag.indexOf(' ');
        raw("<" + tag + ">").text(text).raw("</" + (space < 0 ? tag : tag.substring(0, space)) + ">");
        return this;
    }

    Html newline() {
        out.append('\n');
        return this;
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> plain(escaped, text, i);
            }
        }
        return escaped.toString();
    }

    /** Text with nothing in it that XML does not admit. */
    static String admitted(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain(plain, text, i);
        }
        return plain.toString();
    }

    private static void plain(StringBuilder escaped, String text, int at) {
        char c = text.charAt(at);
        if (!isDirection(c)) {
            escaped.append(isText(text, at) ? c : Character.isISOControl(c) ? ' ' : '\uFFFD');
        }
    }

    /** Whether it turns the direction of all that follows, of this program's words too. */
    private static boolean isDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    /** Whether XML admits it: no control character, no half of a pair without the other, and none that stands for nothing. */
    private static boolean isText(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Character.isISOControl(c) && c != '\uFFFE' && c != '\uFFFF';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
