package dyad.record;

import dyad.model.Document;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads documents and their statements out of a record. */
final class Selecting {
    private static final int ROWS_AT_ONCE = 500;

    /** A document as it was read: id, text, date, publisher, address and language, and the entry of the reading. */
    static final String DOCUMENT = "SELECT d.id, d.text, r.published, r.publisher, r.url, r.language, r.entry "
            + "FROM reading r JOIN document d ON d.key = r.document ";

    private final Home home;
    private final Connection connection;
    private int open;

    /**
     * @param connection where it does not commit by itself, what a query sees is let go once no rows are being read
     */
    Selecting(Home home, Connection connection) {
        this.home = home;
        this.connection = connection;
    }

    Stream<Statement> statements(Query query) {
        return select("s.json", query, row -> StatementJson.read(Columns.given(row, 1)));
    }

    Stream<Reading> readings(Query query) {
        Stream<Keyed> rows = select(
                "r.entry, s.json", query, row -> new Keyed(row.getLong(1), StatementJson.read(Columns.given(row, 2))));
        Iterator<Reading> grouped = new Grouped(rows.iterator(), new Documents(this));
        return Rows.stream(grouped).onClose(rows::close);
    }

    private <T> Stream<T> select(String columns, Query query, Rows.Row<T> row) {
        Criteria criteria = new Criteria(query, last(query));
        return rows("SELECT " + columns + criteria.sql(), criteria.values(), row);
    }

    /** The last entry that counts for a query, or null where all do. */
    @Nullable
    Long last(Query query) {
        return query.knownAt() == null ? null : new Past(home, connection).last(query.knownAt());
    }

    /** The document as it was last read; of several versions of its text the one published last. */
    Optional<Document> document(String id) {
        String sql = DOCUMENT + "WHERE d.id = ? AND r.entry = (SELECT max(entry) FROM reading WHERE document = d.key) "
                + "ORDER BY r.published IS NULL, r.published DESC, d.hash LIMIT 1";
        return first(sql, List.of(id), row -> Columns.document(row, 1, 2, 3));
    }

    /** All that its latest reading by then found in this text of a document; nothing where the record does not have it. */
    List<Statement> statements(Document document, @Nullable Instant knownAt) {
        String sql = "SELECT s.json FROM document d JOIN reading r ON r.entry = (SELECT max(n.entry) FROM reading n "
                + "WHERE n.document = d.key AND n.entry <= ?) JOIN statement s ON s.key >= r.first AND s.key < r.first + r.statements "
                + "WHERE d.id = ? AND d.hash = ? ORDER BY s.key";
        long last = knownAt == null ? Long.MAX_VALUE : new Past(home, connection).last(knownAt);
        List<Object> values = List.of(last, document.id(), Digest.ofText(document.text()));
        try (Stream<Statement> found = rows(sql, values, row -> StatementJson.read(Columns.given(row, 1)))) {
            return found.toList();
        }
    }

    /** The document of a reading. */
    Document document(long entry) {
        return first(DOCUMENT + "WHERE r.entry = ?", List.of(entry), row -> Columns.document(row, 1, 2, 3))
                .orElseThrow(this::missing);
    }

    List<Reading> find(String prefix, int limit) {
        // ids are hexadecimal digits: all that begin so stand before the next letter
        String sql = "SELECT max(s.key) FROM " + Generation.STATEMENTS
                + " AND s.id >= ? AND s.id < ? GROUP BY s.id ORDER BY s.id LIMIT " + limit;
        try (Stream<Long> keys = rows(sql, List.of(prefix, prefix + "g"), row -> row.getLong(1))) {
            return keys.toList().stream().map(this::statement).toList();
        }
    }

    private Reading statement(long key) {
        String sql = "SELECT r.entry, s.json FROM statement s JOIN reading r ON r.document = s.document "
                + "AND r.first <= s.key AND s.key < r.first + r.statements WHERE s.key = ? ORDER BY r.entry DESC LIMIT 1";
        return first(
                        sql,
                        List.of(key),
                        row -> new Reading(
                                document(row.getLong(1)),
                                List.of(StatementJson.read(Columns.given(row, 2))),
                                List.of()))
                .orElseThrow(this::missing);
    }

    /** Whether a document is there; with a version of the reader, whether it was read by that. */
    boolean has(Document document, @Nullable String reader) {
        List<Object> values = new ArrayList<>(List.of(document.id(), Digest.ofText(document.text())));
        String sql = "SELECT 1 FROM document d WHERE d.id = ? AND d.hash = ?";
        if (reader != null) {
            sql += " AND EXISTS (SELECT 1 FROM reading r WHERE r.document = d.key AND r.reader = ?)";
            values.add(reader);
        }
        return first(sql, values, row -> true).isPresent();
    }

    /** What to say where a row is not there that others refer to. */
    RecordException missing() {
        return home.damaged(null);
    }

    Held held() {
        return first(
                        "SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1",
                        List.of(),
                        row -> new Held(row.getLong(1), row.getString(2)))
                .orElse(new Held(0, Chain.BEGINNING));
    }

    private <T> Optional<T> first(String sql, List<?> values, Rows.Row<T> row) {
        try (Stream<T> found = rows(sql, values, row)) {
            return found.findFirst();
        }
    }

    <T> Stream<T> rows(String sql, List<?> values, Rows.Row<T> row) {
        try {
            PreparedStatement prepared = connection.prepareStatement(sql);
            prepared.setFetchSize(ROWS_AT_ONCE);
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                prepared.setObject(i + 1, value instanceof String text ? Columns.escaped(text) : value);
            }
            open++;
            return new Rows<>(home, prepared, row).stream().onClose(this::ended);
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }

    private void ended() {
        open--;
        try {
            if (open == 0 && !connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }
}
