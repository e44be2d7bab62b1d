package dyad.record;

import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What was read, kept for good: documents and what each of them states, in one file. Nothing in it is ever changed or deleted. What
 * {@link #add} has returned from survives a loss of power. For one thread; several processes may read and one write at a time.
 *
 * <pre>{@code
 * try (Record record = Record.open(Path.of("dyad.db"))) {
 *     record.add(reader.read(document));
 *     try (Stream<Statement> statements = record.statements(Query.of(Dyad.of("KAZ", "ITA")))) {
 *         statements.forEach(...);
 *     }
 * }
 * }</pre>
 */
public final class Record implements AutoCloseable {
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final String DOCUMENT = "SELECT id, text, published, publisher, url, language FROM document ";

    private final String file;
    private final Connection connection;
    private final Writer writer;

    private Record(String file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.writer = new Writer(connection);
    }

    /**
     * Opens the record in this file, or begins one where there is none.
     *
     * @throws RecordException if the file is not a record, is of a later version, or cannot be opened
     */
    public static Record open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new RecordException(
                    "there is no folder " + folder + " for the record; make it or give another", null);
        }
        if (Files.isDirectory(file)) {
            throw new RecordException(file + " is a folder, not a record; give a file", null);
        }
        try {
            return open(file.toString(), connect(file));
        } catch (SQLException e) {
            throw unusable(file.toString(), e);
        }
    }

    private static Record open(String file, Connection connection) throws SQLException {
        try {
            Schema.prepare(connection, file);
            return new Record(file, connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        // without it INSERT OR REPLACE would delete behind the back of the triggers
        config.enableRecursiveTriggers(true);
        // a transaction asks for the right to write when it begins, and so waits instead of failing half-way
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    /**
     * Adds a document with what was read from it, all or nothing.
     *
     * @return false if the document (same id and same text) was there already; then nothing is added
     */
    public boolean add(Reading reading) {
        return addAll(List.of(reading)) == 1;
    }

    /**
     * Adds several documents at once, all or nothing: many times faster than one by one.
     *
     * @return how many were not there before
     */
    public int addAll(List<Reading> readings) {
        try {
            return writer.add(readings);
        } catch (SQLException e) {
            throw unusable(file, e);
        }
    }

    /** Whether a document with this id and this text is there. */
    public boolean has(Document document) {
        try {
            return writer.has(document);
        } catch (SQLException e) {
            throw unusable(file, e);
        }
    }

    /**
     * The statements that fit, by the date of their document (undated last), its id, and their place in it. Close the stream.
     */
    public Stream<Statement> statements(Query query) {
        return rows("s.json", query, row -> StatementJson.read(row.getString(1)));
    }

    /**
     * Documents with those of their statements that fit, in the order of {@link #statements}. Close the stream.
     */
    public Stream<Reading> readings(Query query) {
        Stream<Keyed> rows = rows(
                "s.document, s.json", query, row -> new Keyed(row.getLong(1), StatementJson.read(row.getString(2))));
        Iterator<Reading> grouped = new Grouped(rows.iterator(), this::document);
        return Rows.stream(grouped).onClose(rows::close);
    }

    private <T> Stream<T> rows(String columns, Query query, Rows.Row<T> row) {
        List<String> values = new ArrayList<>();
        String sql = "SELECT " + columns + " FROM statement s JOIN document d ON d.key = s.document"
                + where(query, values)
                + " ORDER BY d.published IS NULL, d.published, d.id, d.hash, s.position";
        return rows(sql, values, row);
    }

    private <T> Stream<T> rows(String sql, List<String> values, Rows.Row<T> row) {
        try {
            PreparedStatement prepared = connection.prepareStatement(sql);
            for (int i = 0; i < values.size(); i++) {
                prepared.setString(i + 1, values.get(i));
            }
            return new Rows<>(prepared, row).stream();
        } catch (SQLException e) {
            throw unusable(file, e);
        }
    }

    private static String where(Query query, List<String> values) {
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        and(where, values, "s.key IN (SELECT statement FROM about WHERE dyad = ?)", query.dyad());
        and(
                where,
                values,
                "s.kind = ?",
                query.kind() == null ? null : query.kind().code());
        and(where, values, "s.type = ?", query.type());
        and(where, values, "coalesce(s.last, s.published) >= ?", query.since());
        return where.toString();
    }

    private static void and(StringBuilder where, List<String> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.add(value.toString());
        }
    }

    /**
     * The document with this id; of several versions the one published last.
     */
    public Optional<Document> document(String id) {
        String sql = DOCUMENT + "WHERE id = ? ORDER BY published IS NULL, published DESC, hash LIMIT 1";
        try (Stream<Document> found = rows(sql, List.of(id), Record::document)) {
            return found.findFirst();
        }
    }

    /**
     * The statements whose id begins so, each with its document; a user need not type all of an id.
     *
     * @param prefix the first digits of an id
     * @param limit no more than so many
     */
    public List<Reading> find(String prefix, int limit) {
        String sql = "SELECT max(document), json FROM statement WHERE substr(id, 1, length(?1)) = ?1 "
                + "GROUP BY id ORDER BY id LIMIT " + limit;
        try (Stream<Reading> found = rows(sql, List.of(prefix), row -> {
            Statement statement = StatementJson.read(row.getString(2));
            return new Reading(document(row.getLong(1)), List.of(statement), List.of());
        })) {
            return found.toList();
        }
    }

    private Document document(long key) {
        try (Stream<Document> found = rows(DOCUMENT + "WHERE key = " + key, List.of(), Record::document)) {
            return found.findFirst().orElseThrow();
        }
    }

    private static Document document(ResultSet row) throws SQLException {
        String published = row.getString(3);
        return new Document(
                row.getString(1),
                row.getString(2),
                published == null ? null : Period.of(published),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    /** What to tell the user of an error of the store. */
    static RecordException unusable(String file, SQLException e) {
        String message = "cannot be used: " + e.getMessage();
        if (e instanceof SQLiteException sqlite) {
            message = explain(sqlite.getResultCode(), message);
        }
        return new RecordException(file + " " + message, e);
    }

    private static String explain(SQLiteErrorCode code, String otherwise) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_NOTADB -> "is not a Dyad record; give another file";
            case SQLITE_BUSY, SQLITE_LOCKED -> "is being written by another dyad; try again when that has ended";
            case SQLITE_CANTOPEN -> "cannot be opened; check that you may write in its folder";
            case SQLITE_READONLY, SQLITE_PERM -> "cannot be written; check that you may write it and its folder";
            case SQLITE_FULL -> "cannot grow: the disk is full; make room";
            case SQLITE_CORRUPT -> "is damaged; restore it from a backup";
            default -> otherwise;
        };
    }

    @Override
    public void close() {
        try {
            writer.close();
            connection.close();
        } catch (SQLException e) {
            throw unusable(file, e);
        }
    }
}
