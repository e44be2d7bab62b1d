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

/** Appends readings within one transaction. Rows are gathered and written many at once, by {@link #flush}. */
final class ReadingWriter implements AutoCloseable {
    private final Tail tail;
    private final PreparedStatement find;
    private final PreparedStatement earlier;
    private final PreparedStatement lines;
    private final NewRows document;
    private final NewRows reading;
    private final NewRows statement;
    private final NewRows generation;
    private final NewRows about;
    private final NewRows search;
    // in the order of their keys, which a full-text table takes much faster
    private final TreeMap<Long, String> words = new TreeMap<>();
    // documents of which something is gathered and not yet written
    private final Set<String> gathered = new HashSet<>();
    private long documentKey;
    private long statementKey;
    private long lastGeneration;

    ReadingWriter(Home home, Connection connection, Tail tail) throws SQLException {
        this.tail = tail;
        find = connection.prepareStatement("SELECT key FROM document WHERE id = ? AND hash = ?");
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

    /** Adds a reading, unless the document was read by the same reader before. */
    boolean add(Prepared prepared) throws SQLException {
        Document given = prepared.taken().given();
        if (!gathered.add(given.id() + " " + prepared.textHash())) {
            flush();
        }
        long key = find(given.id(), prepared.textHash());
        if (key == 0) {
            key = insert(given, prepared.textHash());
            insert(prepared, key, null);
            return true;
        }
        Earlier latest = earlier(key, prepared.taken().reader());
        if (latest == null) {
            return false;
        }
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

    /** Key of a document, or 0 where it is not there. */
    private long find(String id, String hash) throws SQLException {
        Columns.bind(find, 1, id, hash);
        try (ResultSet row = find.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
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

    /** Writes what was gathered; what is referred to comes first. */
    void flush() throws SQLException {
        document.flush();
        tail.flush();
        reading.flush();
        statement.flush();
        generation.flush();
        about.flush();
        for (Map.Entry<Long, String> row : words.entrySet()) {
            search.add(row.getKey(), row.getValue());
        }
        search.flush();
        words.clear();
        gathered.clear();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement sql : List.of(find, earlier, lines)) {
            sql.close();
        }
        for (NewRows rows : List.of(document, reading, statement, generation, about, search)) {
            rows.close();
        }
    }
}
