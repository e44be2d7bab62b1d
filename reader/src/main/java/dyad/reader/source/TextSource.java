package dyad.reader.source;

import dyad.model.Document;
import dyad.reader.Unreadable;
import java.io.IOException;
import java.io.InputStream;

/** Plain text, kept exactly as it stands. */
final class TextSource implements Source {
    @Override
    public void read(InputStream in, Outlet out) throws IOException, Unreadable {
        Charsets.Decoded decoded = Charsets.decode(Bytes.all(in), null);
        if (decoded.text().isBlank()) {
            throw new Unreadable("is empty", "give a file with text");
        }
        decoded.tell(out);
        out.document(new Document(out.origin().id(), decoded.text(), null, null, null, null));
    }
}
