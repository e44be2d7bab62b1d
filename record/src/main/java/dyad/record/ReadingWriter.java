package dyad.record;

import dyad.model.Document;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Appends readings within one transaction. Rows are gathered and written many at once. */
final class ReadingWriter implements AutoCloseable {
    private final Tail tail;
    private final Sending sending;
    private final DocumentKeys keys;
    private final PreparedStatement earlier;
    private final PreparedStatement lines;
    private final NewRows document;
    private final NewRows reading;
    private final NewRows statement;
    private final NewRows generation;
    private final NewRows about;
    private final NewRows search;
    // documents of which something may not be written yet
    private final Set<DocumentKeys.Version> gathered = new HashSet<>();
    // in the order of their keys, which a full-text table takes much faster
    private final TreeMap<Long, String> words = new TreeMap<>();
    private long documentKey;
    private long statementKey;
    private long lastGeneration;

    ReadingWriter(Home home, Connection connection, Tail tail) throws SQLException {
        this.tail = tail;
        sending = new Sending(home.worksMeanwhile());
        keys = new DocumentKeys(connection);
        earlier = connection.prepareStatement("SELECT reader, first, statements, published, publisher, url, language "
                + "FROM reading WHERE document = ? ORDER BY entry DESC");
        lines = connection.prepareStatement("SELECT json FROM statement WHERE key >= ? AND key < ? ORDER BY key");
        document = home.newRows(
                connection, "document", "key", "id", "hash", "text", "published", "publisher", "url", "language");
        reading = home.newRows(
                connection,
                "reading",
                "entry",
                "document",
                "first",
                "statements",
                "reader",
                "day",
                "published",
                "publisher",
                "url",
                "language");
        statement = home.newRows(connection, "statement", "key", "document", "id", "kind", "type", "reaches", "json");
        generation = home.newRows(connection, "generation", "number");
        about = home.newRows(connection, "about", "generation", "dyad", "kind", "statement");
        search = home.newWords(connection);
        documentKey = highest(connection, "document");
        statementKey = highest(connection, "statement");
        lastGeneration = statementKey == 0 ? -1 : Generation.of(statementKey);
    }

    private static long highest(Connection connection, String table) throws SQLException {
        try (var sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT max(key) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * Adds readings, but not where the document was read by the same reader before. They are written for sure once {@link #await} has ended.
     *
     * @return how many were added
     */
    int add(List<Prepared> prepared) throws SQLException {
        ask(prepared.stream().map(DocumentKeys.Version::of).toList());
        int added = 0;
        for (Prepared reading : prepared) {
            added += add(reading) ? 1 : 0;
        }
        send();
        return added;
    }

    /** Asks for many documents at once, so that the connection is wanted for as few questions as may be. */
    void ask(List<DocumentKeys.Version> versions) throws SQLException {
        if (!keys.know(versions)) {
            sending.await();
            keys.ask(versions);
        }
    }

    /** Waits until all that was added is written. */
    void await() throws SQLException {
        sending.await();
    }

    private boolean add(Prepared prepared) throws SQLException {
        DocumentKeys.Version version = DocumentKeys.Version.of(prepared);
        long key = keys.of(version);
        if (key == 0) {
            gathered.add(version);
            key = insert(prepared.taken().given(), prepared.textHash());
            keys.put(version, key);
            insert(prepared, key, null);
            return true;
        }
        if (gathered.contains(version)) {
            send();
            gathered.clear();
        }
        await();
        Earlier latest = earlier(key, prepared.taken().reader());
        if (latest == null) {
            return false;
        }
        gathered.add(version);
        insert(prepared, key, latest);
        return true;
    }

    /** A reading that was there before. */
    private record Earlier(long first, int statements, List<@Nullable String> fields) {}

    /** The latest reading of a document, or null where this reader has read it. */
    private @Nullable Earlier earlier(long key, String reader) throws SQLException {
        earlier.setLong(1, key);
        Earlier latest = null;
        try (ResultSet row = earlier.executeQuery()) {
            while (row.next()) {
                if (Columns.given(row, 1).equals(reader)) {
                    return null;
                }
                if (latest == null) {
                    List<@Nullable String> fields = new ArrayList<>();
                    for (int column = 4; column <= 7; column++) {
                        fields.add(Columns.text(row, column));
                    }
                    latest = new Earlier(row.getLong(2), row.getInt(3), fields);
                }
            }
        }
        return latest;
    }

    private void insert(Prepared prepared, long key, @Nullable Earlier latest) throws SQLException {
        Taken taken = prepared.taken();
        Document read = taken.reading().document();
        List<String> now = prepared.lines();
        long entry = tail.append(
                taken.at(), at -> Chain.content(at, taken.reader(), taken.given(), prepared.textHash(), read, now));
        boolean unchanged = latest != null
                && latest.fields().equals(fields(read))
                && lines(latest).equals(now);
        reading.add(
                entry,
                key,
                unchanged ? Objects.requireNonNull(latest).first() : statementKey + 1,
                now.size(),
                taken.reader(),
                Columns.written(read.day()),
                Columns.written(read.published()),
                read.publisher(),
                read.url(),
                read.language());
        if (!unchanged) {
            words.put(SearchTable.key(read, entry), prepared.words());
            for (Prepared.Row row : prepared.rows()) {
                insert(row, key);
            }
        }
    }

    private List<String> lines(Earlier reading) throws SQLException {
        lines.setLong(1, reading.first());
        lines.setLong(2, reading.first() + reading.statements());
        List<String> found = new ArrayList<>();
        try (ResultSet row = lines.executeQuery()) {
            while (row.next()) {
                found.add(Columns.given(row, 1));
            }
        }
        return found;
    }

    private void insert(Prepared.Row row, long key) throws SQLException {
        statement.add(++statementKey, key, row.id(), row.kind(), row.type(), row.reaches(), row.json());
        if (Generation.of(statementKey) > lastGeneration) {
            lastGeneration = Generation.of(statementKey);
            generation.add(lastGeneration);
        }
        for (String dyad : row.dyads()) {
            about.add(Generation.of(statementKey), dyad, row.kind(), statementKey);
        }
    }

    private long insert(Document given, String hash) throws SQLException {
        document.add(
                ++documentKey,
                given.id(),
                hash,
                given.text(),
                Columns.written(given.published()),
                given.publisher(),
                given.url(),
                given.language());
        return documentKey;
    }

    private static List<@Nullable String> fields(Document d) {
        List<@Nullable String> fields = new ArrayList<>();
        fields.add(Columns.written(d.published()));
        fields.add(d.publisher());
        fields.add(d.url());
        fields.add(d.language());
        return fields;
    }

    /** Gives what was gathered to be written; what is referred to comes first. */
    private void send() throws SQLException {
        for (Map.Entry<Long, String> row : words.entrySet()) {
            search.add(row.getKey(), row.getValue());
        }
        words.clear();
        List<Sending.Write> writes = List.of(
                document.taken(),
                tail.taken(),
                reading.taken(),
                statement.taken(),
                generation.taken(),
                about.taken(),
                search.taken());
        sending.send(() -> {
            for (Sending.Write write : writes) {
                write.run();
            }
        });
    }

    @Override
    public void close() throws SQLException {
        sending.close();
        for (PreparedStatement sql : List.of(earlier, lines)) {
            sql.close();
        }
        for (NewRows rows : List.of(document, reading, statement, generation, about, search)) {
            rows.close();
        }
    }
}
