package dyad.record;

import dyad.model.Document;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.record.search.Stems;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.migration.Context;

/**
 * Takes over what a record of the first schema holds. It did not keep when and by which version a document was read: the record can
 * vouch for it from now on, and the reader is unknown.
 */
final class FirstSchema extends ProgramMigration {
    /** Stands for the version of a reader that was not kept. */
    static final String READER = "before 2";

    private static final int DOCUMENTS_AT_ONCE = 500;

    private final Home home;

    /** Without a version: it runs once, after all that have one, for what it writes is written in the newest tables. */
    FirstSchema(Home home) {
        super(null, "first documents taken over");
        this.home = home;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        if (!isThere(connection)) {
            return;
        }
        Writer writer = new Writer(home, connection, Clock.systemUTC(), new Stems());
        long after = 0;
        List<Taken> next = documents(connection, after);
        while (!next.isEmpty()) {
            writer.takeNow(next);
            after = last(connection, after);
            next = documents(connection, after);
        }
        try (var sql = connection.createStatement()) {
            sql.execute("DROP TABLE first_statement");
            sql.execute("DROP TABLE first_document");
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        try (var sql = connection.createStatement()) {
            return Schema.number(sql, "SELECT count(*) FROM sqlite_master WHERE name = 'first_document'") > 0;
        }
    }

    private static long last(Connection connection, long after) throws SQLException {
        try (var sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT max(key) FROM (SELECT key FROM first_document WHERE key > "
                        + after + " ORDER BY key LIMIT " + DOCUMENTS_AT_ONCE + ")")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Taken> documents(Connection connection, long after) throws SQLException {
        List<Taken> taken = new ArrayList<>();
        try (PreparedStatement statements = connection.prepareStatement(
                        "SELECT json FROM first_statement WHERE document = ? ORDER BY position");
                var sql = connection.createStatement();
                ResultSet row = sql.executeQuery(
                        "SELECT id, text, published, publisher, url, language, key FROM first_document WHERE key > "
                                + after + " ORDER BY key LIMIT " + DOCUMENTS_AT_ONCE)) {
            while (row.next()) {
                // as it stands there: the first schema had no need to write any character otherwise
                Document document = new Document(
                        row.getString(1),
                        row.getString(2),
                        Columns.period(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6));
                statements.setLong(1, row.getLong(7));
                taken.add(new Taken(document, new Reading(document, statements(statements), List.of()), READER, null));
            }
        }
        return taken;
    }

    private static List<Statement> statements(PreparedStatement query) throws SQLException {
        List<Statement> statements = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                statements.add(StatementJson.read(row.getString(1)));
            }
        }
        return statements;
    }
}
