package dyad.record;

import dyad.model.Document;
import dyad.reader.Reading;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a record takes in: a document with what was read from it.
 *
 * @param given the document as it was given, before the reader completed it from its text; what a later reader starts from
 * @param reading what was read; its document has the same id and text
 * @param reader the version of the reader
 * @param at when it was read, or null for now; never counted as earlier than what the record already holds
 */
public record Taken(
        Document given,
        Reading reading,
        String reader,
        @Nullable Instant at) {
    public Taken {
        Document read = reading.document();
        if (!given.id().equals(read.id()) || !given.text().equals(read.text())) {
            throw new IllegalArgumentException("read from " + read.id() + ", but given was " + given.id());
        }
    }

    /** Read now, by the reader of this program. */
    public static Taken of(Document given, Reading reading) {
        return new Taken(given, reading, ReaderVersion.current(), null);
    }

    /** SHA-256 of the text's UTF-8 bytes, as 64 hexadecimal digits: with the id it tells one document from all others. */
    public String textHash() {
        return Digest.ofText(given.text());
    }
}
