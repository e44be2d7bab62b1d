package dyad.reader.source;

import dyad.model.Document;
import dyad.reader.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A page: its headline and main text, and what it says of its date, publisher and address. */
final class HtmlSource implements Source {
    private static final int DECLARATION = 4096;

    @Override
    public void read(InputStream in, Outlet out) throws IOException, Unreadable {
        byte[] bytes = Bytes.all(in);
        Charsets.Decoded decoded = Charsets.decode(bytes, declaredCharset(bytes));
        decoded.tell(out);
        out.document(document(decoded.text(), out.origin().id(), null, out));
    }

    /** What stands after {@code charset=} in the head of a page, or null. */
    static @Nullable String declaredCharset(byte[] page) {
        int length = Math.min(page.length, DECLARATION);
        return charset(new String(page, 0, length, StandardCharsets.ISO_8859_1));
    }

    /** What stands after {@code charset=}, in a page or in a content type, or null. */
    static @Nullable String charset(String text) {
        int at = text.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        int from = at + "charset=".length();
        while (from < text.length() && "\"' ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < text.length() && "\"' ;/>\r\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to > from ? text.substring(from, to) : null;
    }

    /**
     * The document of a page.
     *
     * @param url where it was found, if that is known better than the page knows
     */
    static Document document(String html, String id, @Nullable String url, Outlet out) throws Unreadable {
        Document document = parsed(html, id, url);
        if (document == null) {
            out.notice(
                    "the markup of " + (url == null ? "the page" : url)
                            + " is too tangled to parse; all its text was taken",
                    "save the page's text as plain text if menus get in the way");
            document = new Document(id, Markup.strip(html), null, null, url, null);
        }
        if (document.text().isBlank()) {
            throw new Unreadable("has no text", "a page filled in by scripts must be saved from the browser as text");
        }
        return document;
    }

    private static @Nullable Document parsed(String html, String id, @Nullable String url) {
        if (Markup.isTangled(html)) {
            return null;
        }
        try {
            org.jsoup.nodes.Document page = Jsoup.parse(html);
            HtmlFacts facts = HtmlFacts.of(page);
            String text = text(facts.title(), MainText.of(page));
            String language = facts.language();
            return new Document(
                    id, text, facts.published(), facts.publisher(), url == null ? facts.url() : url, language);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return null;
        }
    }

    /** The title, then the text, which may begin with the title itself. */
    static String text(@Nullable String title, String text) {
        if (title == null) {
            return text;
        }
        boolean repeated = text.startsWith(title + "\n") || text.equals(title);
        return repeated || text.isEmpty() ? (text.isEmpty() ? title : text) : title + "\n\n" + text;
    }
}
