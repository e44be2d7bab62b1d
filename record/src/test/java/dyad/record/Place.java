package dyad.record;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The homes of a record in which the same tests run. */
enum Place {
    SQLITE {
        @Override
        String place(Path folder) {
            return folder.resolve(UUID.randomUUID() + ".db").toString();
        }

        @Override
        Home home(String place) {
            return new SqliteHome(Path.of(place));
        }

        @Override
        Connection connect(String place) throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite:" + place);
        }
    },
    POSTGRESQL {
        @Override
        String place(Path folder) {
            return Server.schema();
        }

        @Override
        Home home(String place) {
            return PostgresHome.at(place);
        }

        @Override
        Connection connect(String place) throws SQLException {
            return DriverManager.getConnection(
                    "jdbc:" + place.replace("postgres@", "") + (place.contains("?") ? "&" : "?") + "user=postgres");
        }
    };

    /** Where no record is yet. */
    abstract String place(Path folder);

    abstract Home home(String place);

    /** Past the record, straight to its tables. */
    abstract Connection connect(String place) throws SQLException;

    /** A home where no record is yet. */
    Home home(Path folder) {
        return home(place(folder));
    }

    /** The address of a new and empty database of PostgreSQL. */
    static String database() {
        return Server.database();
    }

    static Record open(Home home, String at) {
        return Record.open(home, Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
    }

    /** A real server, started where a test first needs it; it stops with the tests. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();
        private static final AtomicInteger MADE = new AtomicInteger();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "60")
                        // data of tests need not survive
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String database() {
            String name = "record" + MADE.incrementAndGet();
            execute("CREATE DATABASE " + name);
            return address(name);
        }

        /** A part of a database, which is there much sooner than a whole one. */
        static String schema() {
            String name = "part" + MADE.incrementAndGet();
            execute("CREATE SCHEMA " + name);
            return address("postgres?currentSchema=" + name);
        }

        private static String address(String database) {
            return "postgresql://postgres@localhost:" + POSTGRES.getPort() + "/" + database;
        }

        private static void execute(String command) {
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    var sql = connection.createStatement()) {
                sql.execute(command);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
