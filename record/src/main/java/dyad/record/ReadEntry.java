package dyad.record;

import dyad.model.Document;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import java.time.Instant;
import java.util.List;

/**
 * A document that was read, for the first time or again.
 *
 * @param reader the version of the reader, see {@link ReaderVersion}
 * @param given the document as it was given
 * @param read the document as the reader completed it
 * @param lines what it states, each as {@link StatementJson} writes it, in document order
 */
public record ReadEntry(
        long number, Instant at, String hash, String reader, Document given, Document read, List<String> lines)
        implements Entry {
    /** What was read. */
    public Reading reading() {
        return new Reading(read, lines.stream().map(StatementJson::read).toList(), List.of());
    }

    /** The same, to be brought into another record. */
    public Taken taken() {
        return new Taken(given, reading(), reader, at);
    }
}
