package dyad.cli;

import dyad.model.Document;
import dyad.reader.Reading;
import dyad.record.ReaderVersion;
import dyad.record.Record;
import dyad.record.Taken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings readings into the record, several at a time and never more than a few megabytes of them. */
final class Storing {
    private static final int MOST_DOCUMENTS = 200;
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Record record;
    private final @Nullable Acknowledgement acknowledgement;
    private final List<Taken> waiting = new ArrayList<>();
    private final Map<Version, Document> seen = new HashMap<>();
    private int characters;
    private int documents;
    private int again;
    private int skipped;
    private long statements;

    /** One version of one text. */
    private record Version(String id, String text) {
        static Version of(Document document) {
            return new Version(document.id(), document.text());
        }
    }

    Storing(Record record, @Nullable Acknowledgement acknowledgement) {
        this.record = record;
        this.acknowledgement = acknowledgement;
    }

    /** Whether a document is yet to be read by this reader: neither in the record as this one reads it nor waiting to get there. */
    boolean isNew(Document document) {
        if (!record.hasRead(document, ReaderVersion.current())
                && seen.putIfAbsent(Version.of(document), document) == null) {
            again += record.has(document) ? 1 : 0;
            return true;
        }
        skipped++;
        return false;
    }

    void add(Reading reading) {
        Document read = reading.document();
        waiting.add(Taken.of(seen.getOrDefault(Version.of(read), read), reading));
        documents++;
        statements += reading.statements().size();
        characters += read.text().length();
        if (waiting.size() >= MOST_DOCUMENTS || characters >= MOST_CHARACTERS) {
            flush();
        }
    }

    /** Stores what waits. */
    void flush() {
        record.takeAll(waiting);
        if (acknowledgement != null) {
            acknowledgement.of(waiting);
        }
        waiting.clear();
        seen.clear();
        characters = 0;
    }

    String summary() {
        return count(documents, "document") + " read"
                + (again == 0 ? "" : " (" + again + " of them again by newer rules)") + ", " + skipped
                + " skipped (already there), " + count(statements, "statement");
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
