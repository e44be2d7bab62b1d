package dyad.record;

import dyad.model.Document;
import dyad.reader.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings readings into a record, several at a time and never more than a few megabytes of them. For one thread.
 *
 * <pre>{@code
 * if (deposit.isNew(document)) { deposit.add(reader.read(document)); }
 * deposit.flush();
 * }</pre>
 */
public final class Deposit {
    private static final int MOST_DOCUMENTS = 400;
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Record record;
    private final Consumer<List<Taken>> stored;
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

    /**
     * Into this record.
     *
     * @param stored is told what is stored for good
     */
    public Deposit(Record record, Consumer<List<Taken>> stored) {
        this.record = record;
        this.stored = stored;
    }

    /** Whether a document is yet to be read by this reader: neither in the record as this one reads it nor waiting to get there. */
    public boolean isNew(Document document) {
        if (!record.hasRead(document, ReaderVersion.current())
                && seen.putIfAbsent(Version.of(document), document) == null) {
            again += record.has(document) ? 1 : 0;
            return true;
        }
        skipped++;
        return false;
    }

    /** Takes what was read; it is stored now or with what follows. */
    public void add(Reading reading) {
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
    public void flush() {
        record.takeAll(waiting);
        stored.accept(List.copyOf(waiting));
        waiting.clear();
        seen.clear();
        characters = 0;
    }

    /** How many documents were taken. */
    public int documents() {
        return documents;
    }

    /** How many of them the record had, as earlier rules had read them. */
    public int again() {
        return again;
    }

    /** How many were there already. */
    public int skipped() {
        return skipped;
    }

    /** How many statements were taken. */
    public long statements() {
        return statements;
    }
}
