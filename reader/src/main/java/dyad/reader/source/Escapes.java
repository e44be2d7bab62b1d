package dyad.reader.source;

import java.util.Arrays;
import org.jsoup.parser.Parser;

/** Finds where the characters of a text stand in the source in which some of them are escaped, as {@code &amp;} or {@code \*}. */
final class Escapes {
    private static final int LONGEST_ENTITY = 32;
    private static final int FARTHEST = 16;

    private final String source;
    private final int end;
    private int at;

    private Escapes(String source, int from, int to) {
        this.source = source;
        this.end = Math.min(to, source.length());
        this.at = Math.min(from, end);
    }

    /** For each character of the text its place in the source from {@code from} to {@code to}; never falling. */
    static int[] places(String text, String source, int from, int to) {
        Escapes escapes = new Escapes(source, from, to);
        int[] places = new int[text.length()];
        int i = 0;
        while (i < text.length()) {
            int next = escapes.next(text, i);
            Arrays.fill(places, i, next, escapes.placed);
            i = next;
        }
        return places;
    }

    private int placed;

    /** Places the character, or all that one entity stands for; gives the index after them. */
    private int next(String text, int i) {
        int decoded = entity(text, i);
        if (decoded > 0) {
            return i + decoded;
        }
        if (at + 1 < end && source.charAt(at) == '\\' && source.charAt(at + 1) == text.charAt(i)) {
            at++;
        }
        if (at < end && !isSame(source.charAt(at), text.charAt(i))) {
            int found = source.indexOf(text.charAt(i), at);
            at = found >= 0 && found < Math.min(end, at + FARTHEST) ? found : at;
        }
        placed = Math.max(0, Math.min(at, end - 1));
        at = Math.min(at + 1, end);
        return i + 1;
    }

    private static boolean isSame(char one, char other) {
        return one == other || Character.isWhitespace(one) && Character.isWhitespace(other);
    }

    private int entity(String text, int i) {
        if (at >= end || source.charAt(at) != '&') {
            return 0;
        }
        int close = at + 1;
        while (close < end && close - at < LONGEST_ENTITY && source.charAt(close) != ';') {
            close++;
        }
        if (close >= end || source.charAt(close) != ';') {
            return 0;
        }
        String entity = source.substring(at, close + 1);
        String decoded = Parser.unescapeEntities(entity, false);
        if (decoded.equals(entity) || !text.startsWith(decoded, i)) {
            return 0;
        }
        placed = at;
        at = close + 1;
        return decoded.length();
    }
}
