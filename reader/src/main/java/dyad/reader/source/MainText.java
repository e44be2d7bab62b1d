package dyad.reader.source;

import java.util.Set;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The main text of a page, without the menus, lists of other stories and notices that stand around it. */
final class MainText {
    /** A page beyond these is not laid out as an article, and costly to weigh. */
    private static final int MOST_ELEMENTS = 5_000;

    private static final int DEEPEST = 200;

    /** Bylines and datelines say who reports, when and from where, but readability takes them away. */
    private static final Set<String> BYLINES = Set.of("byline", "author", "dateline", "writtenby", "p-author");

    private MainText() {}

    /** The main text, or all text where no part of the page is the main one. */
    static String of(Document page) {
        Element body = page.body();
        Element article = page.select("article").size() == 1 ? page.selectFirst("article") : null;
        String whole = HtmlText.main(article == null ? body : article);
        String readable = readable(page);
        int least = article == null ? Math.min(140, whole.length() / 2) : whole.length() / 2;
        if (readable != null && readable.length() >= least) {
            return readable;
        }
        return whole.isBlank() ? HtmlText.of(body) : whole;
    }

    private static @Nullable String readable(Document page) {
        Shape shape = new Shape();
        page.traverse(shape);
        if (shape.elements > MOST_ELEMENTS || shape.depth > DEEPEST) {
            return null;
        }
        try {
            Document copy = page.clone();
            copy.traverse(new Plain());
            Article article = new Readability4J("", copy).parse();
            Element content = article.getArticleContent();
            return content == null ? null : HtmlText.of(content);
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    /** How large and how deep a page is. */
    private static final class Shape implements NodeVisitor {
        private int elements;
        private int depth;

        @Override
        public void head(Node node, int depth) {
            elements += node instanceof Element ? 1 : 0;
            this.depth = Math.max(this.depth, depth);
        }
    }

    /** Takes from a page what misleads readability: its bylines' names, and long runs of white space, which cost it much time. */
    private static final class Plain implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                text.text(collapsed(text.getWholeText()));
            } else if (node instanceof Element element) {
                plain(element, "class");
                plain(element, "id");
                plain(element, "rel");
                plain(element, "itemprop");
            }
        }

        private static void plain(Element element, String attribute) {
            String value = element.attr(attribute).toLowerCase(java.util.Locale.ROOT);
            if (BYLINES.stream().anyMatch(value::contains)) {
                element.removeAttr(attribute);
            }
        }

        private static String collapsed(String text) {
            StringBuilder out = new StringBuilder(text.length());
            boolean space = false;
            for (int i = 0; i < text.length(); i++) {
                boolean white = Character.isWhitespace(text.charAt(i));
                if (!white || !space) {
                    out.append(white ? ' ' : text.charAt(i));
                }
                space = white;
            }
            return out.toString();
        }
    }
}
