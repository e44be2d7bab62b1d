package dyad.reader.source;

import dyad.model.Document;
import dyad.reader.Unreadable;
import dyad.reader.word.WordFile;
import java.io.IOException;
import java.io.InputStream;

/** A Word document (DOCX): its paragraphs, cells, text boxes and notes. When it was made is no publication date. */
final class WordSource implements Source {
    @Override
    public void read(InputStream in, Outlet out) throws IOException, Unreadable {
        WordFile word = WordFile.open(Bytes.all(in), Bytes.limit());
        if (word.text().isBlank()) {
            throw new Unreadable("is a Word document without text", "give one with prose");
        }
        out.document(new Document(out.origin().id(), word.text(), null, null, null, null), new WordLayout(word));
    }
}
