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
            return Server.database();
        }

        @Override
        Home home(String place) {
            return PostgresHome.at(place);
        }

        @Override
        Connection connect(String place) throws SQLException {
            return DriverManager.getConnection("jdbc:" + place.replace("postgres@", "") + "?user=postgres");
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

    static Record open(Home home, String at) {
        return Record.open(home, Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
    }

    /** A real server, started where a test first needs it; it stops with the tests. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();
        private static final AtomicInteger DATABASES = new AtomicInteger();

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
            String name = "record" + DATABASES.incrementAndGet();
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    var sql = connection.createStatement()) {
                sql.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return "postgresql://postgres@localhost:" + POSTGRES.getPort() + "/" + name;
        }
    }
}
