package dyad.record;

import dyad.model.Document;
import dyad.model.Statement;
import dyad.reader.StatementJson;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier reading of a document stated.
 *
 * @param document as it is asked about
 * @param id of the statement
 * @param line the statement as it was kept
 */
public record Earlier(Document document, String id, String line) {
    /**
     * What these documents were read as before they were read again; nothing where nobody has judged anything, for then nobody asks.
     *
     * @param knownAt as the record stood at this instant, or null for now
     */
    public static List<Earlier> of(Record record, Collection<Document> documents, @Nullable Instant knownAt) {
        return new EarlierReadings(record.selecting()).of(documents, record.last(knownAt));
    }

    /** The statement. */
    public Statement said() {
        return StatementJson.read(line);
    }
}
