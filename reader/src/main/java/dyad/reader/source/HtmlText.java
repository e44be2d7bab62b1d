package dyad.reader.source;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The visible text of an element. */
final class HtmlText implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "svg",
            "button",
            "select",
            "textarea",
            "iframe",
            "object");

    /** What stands around the text of a page. */
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "form", "dialog");

    private final Blocks blocks = new Blocks();
    private final boolean mainOnly;

    private HtmlText(boolean mainOnly) {
        this.mainOnly = mainOnly;
    }

    /** All of its text. */
    static String of(Element element) {
        return of(element, false);
    }

    /** Its text without navigation, footers, asides and forms. */
    static String main(Element element) {
        return of(element, true);
    }

    private static String of(Element element, boolean mainOnly) {
        HtmlText text = new HtmlText(mainOnly);
        element.filter(text);
        return text.blocks.toString();
    }

    /** The text of a piece of HTML, as feeds carry it. */
    static String ofFragment(String html) {
        try {
            return of(org.jsoup.Jsoup.parseBodyFragment(html).body());
        } catch (RuntimeException | StackOverflowError e) {
            return Markup.strip(html);
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            blocks.text(text.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (UNSEEN.contains(name) || (mainOnly && AROUND.contains(name))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element, name);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element, String name) {
        if (name.equals("br")) {
            blocks.line();
        } else if (name.equals("td") || name.equals("th")) {
            blocks.text(" ");
        } else if (element.isBlock()) {
            blocks.paragraph();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            boolean cell =
                    element.normalName().equals("td") || element.normalName().equals("th");
            if (element.isBlock() && !cell) {
                blocks.paragraph();
            }
        }
        return FilterResult.CONTINUE;
    }
}
