package dyad.reader.source;

import dyad.model.Document;
import java.io.IOException;
import java.io.InputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** A page that is a draft: all of its text is its author's, and its lines are told. */
final class HtmlDraftSource implements Source {
    @Override
    public void read(InputStream in, Outlet out) throws IOException, Unreadable {
        byte[] bytes = Bytes.all(in);
        Charsets.Decoded decoded = Charsets.decode(bytes, HtmlSource.declaredCharset(bytes));
        decoded.tell(out);
        String html = decoded.text();
        org.jsoup.nodes.Document page = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
        HtmlFacts facts = HtmlFacts.of(page);
        Blocks blocks = HtmlText.placed(page.body(), html);
        String text = blocks.toString();
        if (text.isEmpty()) {
            throw new Unreadable("has no text", "a page filled in by scripts must be saved from the browser as text");
        }
        Document document = new Document(
                out.origin().id(), text, facts.published(), facts.publisher(), facts.url(), facts.language());
        out.document(document, Positions.of(html, blocks.origins()));
    }
}
