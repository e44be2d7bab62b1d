package dyad.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with the file of a record as a database: broken pages, indexes that miss rows, tables or triggers that are not as they should be. */
final class SqliteDamage {
    private static final int LISTED = 20;

    private SqliteDamage() {}

    static List<String> of(Connection connection) throws SQLException {
        List<String> damage = new ArrayList<>();
        for (String line : lines(connection, "PRAGMA integrity_check(" + LISTED + ")")) {
            if (!line.equals("ok")) {
                damage.add("the file is damaged: " + line);
            }
        }
        for (String table : lines(connection, "PRAGMA foreign_key_check")) {
            damage.add("a row of the table " + table + " refers to one that is not there");
        }
        schema(connection, damage);
        return damage;
    }

    /** The tables, indexes and triggers must be those that a new record has: without its triggers a record could be changed. */
    private static void schema(Connection connection, List<String> damage) throws SQLException {
        Map<String, String> found = definitions(connection);
        Map<String, String> wanted = OfNewRecord.DEFINITIONS;
        wanted.forEach((name, sql) -> {
            if (!sql.equals(found.get(name))) {
                damage.add(name + (found.containsKey(name) ? " is not as it should be" : " is missing"));
            }
        });
        found.keySet().stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(name -> damage.add(name + " does not belong in a record"));
    }

    private static Map<String, String> definitions(Connection connection) throws SQLException {
        Map<String, String> definitions = new TreeMap<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_master "
                        + "WHERE tbl_name <> 'flyway_schema_history' AND tbl_name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")) {
            while (row.next()) {
                definitions.put(row.getString(1), row.getString(2).replace("\"", ""));
            }
        }
        return definitions;
    }

    private static List<String> lines(Connection connection, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        return lines;
    }

    /** Made once where it is asked for. */
    private static final class OfNewRecord {
        static final Map<String, String> DEFINITIONS = make();

        private static Map<String, String> make() {
            try {
                Path folder = Files.createTempDirectory("dyad-schema");
                Path file = folder.resolve("new.db");
                try (Connection connection = new SqliteHome(file).open()) {
                    return definitions(connection);
                } finally {
                    for (Path each :
                            List.of(file, folder.resolve("new.db-wal"), folder.resolve("new.db-shm"), folder)) {
                        Files.deleteIfExists(each);
                    }
                }
            } catch (IOException | SQLException e) {
                throw new RecordException("a new record to compare with cannot be made: " + e.getMessage(), e);
            }
        }
    }
}
