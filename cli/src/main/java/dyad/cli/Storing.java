package dyad.cli;

import dyad.model.Document;
import dyad.reader.Reading;
import dyad.record.Record;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings readings into the record, several at a time and never more than a few megabytes of them. */
final class Storing {
    private static final int MOST_DOCUMENTS = 200;
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Record record;
    private final List<Reading> waiting = new ArrayList<>();
    private final Set<Document> seen = new HashSet<>();
    private int characters;
    private int documents;
    private int skipped;
    private long statements;

    Storing(Record record) {
        this.record = record;
    }

    /** Whether a document is yet to be read: neither in the record nor waiting to get there. */
    boolean isNew(Document document) {
        if (!record.has(document) && seen.add(document)) {
            return true;
        }
        skipped++;
        return false;
    }

    void add(Reading reading) {
        waiting.add(reading);
        documents++;
        statements += reading.statements().size();
        characters += reading.document().text().length();
        if (waiting.size() >= MOST_DOCUMENTS || characters >= MOST_CHARACTERS) {
            flush();
        }
    }

    /** Stores what waits. */
    void flush() {
        record.addAll(waiting);
        waiting.clear();
        seen.clear();
        characters = 0;
    }

    String summary() {
        return count(documents, "document") + " read, " + skipped + " skipped (already there), "
                + count(statements, "statement");
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
