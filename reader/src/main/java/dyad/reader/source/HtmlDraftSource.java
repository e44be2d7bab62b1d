package dyad.reader.source;

import dyad.model.Document;
import dyad.reader.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page that is a draft: all of its text is its author's, and its lines are told. */
final class HtmlDraftSource implements Source {
    @Override
    public void read(InputStream in, Outlet out) throws IOException, Unreadable {
        byte[] bytes = Bytes.all(in);
        Charsets.Decoded decoded = Charsets.decode(bytes, HtmlSource.declaredCharset(bytes));
        decoded.tell(out);
        String html = decoded.text();
        Placed placed = parsed(html, out.origin().id());
        if (placed == null) {
            // too tangled for the parser: then without lines
            out.document(HtmlSource.document(html, out.origin().id(), null, out));
            return;
        }
        if (placed.document.text().isEmpty()) {
            throw new Unreadable("has no text", "a page filled in by scripts must be saved from the browser as text");
        }
        out.document(placed.document, placed.positions);
    }

    private record Placed(Document document, Positions positions) {}

    private static @Nullable Placed parsed(String html, String id) {
        if (Markup.isTangled(html)) {
            return null;
        }
        try {
            org.jsoup.nodes.Document page =
                    Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
            HtmlFacts facts = HtmlFacts.of(page);
            Blocks blocks = HtmlText.placed(page.body(), html);
            String text = blocks.toString();
            Document document =
                    new Document(id, text, facts.published(), facts.publisher(), facts.url(), facts.language());
            return new Placed(document, Positions.of(html, blocks.origins()));
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }
}
