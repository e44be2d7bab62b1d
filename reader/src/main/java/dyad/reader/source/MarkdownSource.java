package dyad.reader.source;

import dyad.model.Document;
import dyad.reader.Unreadable;
import java.io.IOException;
import java.io.InputStream;

/** Markdown: its prose without markup, code and front matter, whose date is the document's. */
final class MarkdownSource implements Source {
    @Override
    public void read(InputStream in, Outlet out) throws IOException, Unreadable {
        Charsets.Decoded decoded = Charsets.decode(Bytes.all(in), null);
        decoded.tell(out);
        String source = decoded.text();
        FrontMatter matter = FrontMatter.of(source);
        Blocks blocks = MarkdownText.of(source, matter.end());
        String text = blocks.toString();
        if (text.isEmpty()) {
            throw new Unreadable("has no text beside markup and code", "give a file with prose");
        }
        Document document = new Document(out.origin().id(), text, matter.date(), null, null, null);
        out.document(document, Positions.of(source, blocks.origins()));
    }
}
