package dyad.reader.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** What can be told of markup without parsing it, in one pass and whatever it holds. */
final class Markup {
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "svg");

    /** Elements that break no word and no paragraph. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small",
            "span", "strong", "sub", "sup", "time", "u", "wbr");

    private static final int BYTES_OF_A_TAG = 128;

    private final String html;
    private final Blocks text = new Blocks();
    private final Set<String> unclosed = new HashSet<>();

    private Markup(String html) {
        this.html = html;
    }

    /** The name of the first element, after declarations and comments; empty where there is none. */
    static String root(String text) {
        int at = rootAt(text);
        return at < 0 ? "" : name(text, at + 1);
    }

    /** Whether a document type is declared before the first element. */
    static boolean hasDoctype(String xml) {
        int doctype = xml.indexOf("<!DOCTYPE");
        int root = rootAt(xml);
        return doctype >= 0 && (root < 0 || doctype < root);
    }

    private static int rootAt(String text) {
        int at = 0;
        while (at >= 0) {
            int open = text.indexOf('<', at);
            if (open < 0 || isNameStart(text, open + 1)) {
                return open;
            }
            at = afterDeclaration(text, open);
        }
        return -1;
    }

    private static int afterDeclaration(String text, int open) {
        if (text.startsWith("<!--", open)) {
            int close = text.indexOf("-->", open + 4);
            return close < 0 ? -1 : close + 3;
        }
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
            if (text.charAt(i) == '[' && text.startsWith("<!", open)) {
                return afterSubset(text, i);
            }
        }
        return -1;
    }

    private static int afterSubset(String text, int open) {
        int end = text.indexOf(']', open);
        int close = end < 0 ? -1 : text.indexOf('>', end);
        return close < 0 ? -1 : close + 1;
    }

    /** Whether it has so many tags that a tree of them takes more memory than a page may: some hundred bytes each. */
    static boolean isTangled(String html) {
        int left = Bytes.limit() / BYTES_OF_A_TAG;
        for (int at = html.indexOf('<'); at >= 0 && left >= 0; at = html.indexOf('<', at + 1)) {
            left--;
        }
        return left < 0;
    }

    /** The text between the tags, a blank line where a block begins or ends; for pages no parser stands. */
    static String strip(String html) {
        return new Markup(html).strip();
    }

    private String strip() {
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            text(at, open < 0 ? html.length() : open);
            at = open < 0 ? html.length() : afterTag(open);
        }
        return text.toString();
    }

    private void text(int from, int to) {
        text.text(Parser.unescapeEntities(html.substring(from, to), false));
    }

    private int afterTag(int open) {
        boolean closing = html.startsWith("</", open);
        int nameAt = open + (closing ? 2 : 1);
        if (isNameStart(html, nameAt)) {
            return afterTag(name(html, nameAt).toLowerCase(Locale.ROOT), open, closing);
        }
        if (html.startsWith("<!", open) || html.startsWith("<?", open)) {
            int after = afterDeclaration(html, open);
            return after < 0 ? html.length() : after;
        }
        text(open, open + 1);
        return open + 1;
    }

    private int afterTag(String name, int open, boolean closing) {
        if (!INLINE.contains(name)) {
            text.paragraph();
        }
        int close = html.indexOf('>', open);
        int after = close < 0 ? html.length() : close + 1;
        return !closing && UNSEEN.contains(name) && !unclosed.contains(name) ? afterUnseen(after, name) : after;
    }

    /** Where the element ends whose content is not seen; where it never does, its content is. */
    private int afterUnseen(int from, String name) {
        String end = "</" + name;
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
            if (html.regionMatches(true, at, end, 0, end.length())) {
                return at;
            }
        }
        unclosed.add(name);
        return from;
    }

    private static boolean isNameStart(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static String name(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < 64 && isNamePart(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
