package dyad.reader.source;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable String source;

    private HtmlText(boolean mainOnly, @Nullable String source) {
        this.mainOnly = mainOnly;
        this.source = source;
    }

    /** All of its text with its places in the page's source, which must have been parsed with positions; a paragraph for each cell. */
    static Blocks placed(Element element, String source) {
        HtmlText text = new HtmlText(false, source);
        element.filter(text);
        return text.blocks;
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
        HtmlText text = new HtmlText(mainOnly, null);
        element.filter(text);
        return text.blocks.toString();
    }

    /** The text of a piece of HTML, as feeds carry it. */
    static String ofFragment(String html) {
        if (Markup.isTangled(html)) {
            return Markup.strip(html);
        }
        try {
            return of(org.jsoup.Jsoup.parseBodyFragment(html).body());
        } catch (RuntimeException | StackOverflowError e) {
            return Markup.strip(html);
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (UNSEEN.contains(name) || (mainOnly && AROUND.contains(name))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element, name);
        }
        return FilterResult.CONTINUE;
    }

    private void text(TextNode node) {
        String text = node.getWholeText();
        Range range = node.sourceRange();
        if (source == null || !range.isTracked()) {
            blocks.text(text);
            return;
        }
        int[] places = Escapes.places(text, source, range.startPos(), range.endPos());
        blocks.text(text, i -> places[i]);
    }

    private void begin(Element element, String name) {
        if (name.equals("br")) {
            blocks.line();
        } else if (isCell(name) && source == null) {
            blocks.text(" ");
        } else if (element.isBlock()) {
            blocks.paragraph();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock() && (source != null || !isCell(element.normalName()))) {
                blocks.paragraph();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }
}
