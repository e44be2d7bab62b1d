package dyad.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The tables of a record, and which version of them a file has. */
final class Schema {
    /** The version this Dyad writes; a file with a higher one was written by a later Dyad. */
    static final int VERSION = 1;

    // "DYAD": tells a record from other SQLite databases
    private static final int APPLICATION = 0x44594144;

    private Schema() {}

    /** Makes the tables in an empty file, and checks those of any other. */
    static void prepare(Connection connection, String file) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            if (isEmpty(sql)) {
                create(connection, sql);
            }
            check(sql, file);
        }
    }

    private static boolean isEmpty(Statement sql) throws SQLException {
        return number(sql, "SELECT count(*) FROM sqlite_master") == 0;
    }

    private static void create(Connection connection, Statement sql) throws SQLException {
        connection.setAutoCommit(false);
        try {
            // asked again inside the transaction: two processes may start on the same new file
            if (isEmpty(sql)) {
                for (String command : script().split(";\\s*\\n")) {
                    if (!command.isBlank()) {
                        sql.execute(command);
                    }
                }
                sql.execute("INSERT INTO record VALUES (" + VERSION + ")");
                sql.execute("PRAGMA application_id = " + APPLICATION);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void check(Statement sql, String file) throws SQLException {
        if (number(sql, "PRAGMA application_id") != APPLICATION) {
            throw new RecordException(file + " is a database, but not a Dyad record; give another file", null);
        }
        int version = number(sql, "SELECT max(schema) FROM record");
        if (version > VERSION) {
            throw new RecordException(
                    "%s was written by a later Dyad (schema %d, this one knows %d); update Dyad"
                            .formatted(file, version, VERSION),
                    null);
        }
    }

    private static int number(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static String script() {
        try (InputStream in = Schema.class.getResourceAsStream("schema.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the schema belongs to the program", e);
        }
    }
}
