package dyad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is particular to a record in a file. */
class SqliteHomeTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("dyad.db");
    }

    @Test
    void aRecordSurvivesPowerLoss() throws SQLException {
        Record.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var row = connection.createStatement().executeQuery("PRAGMA journal_mode")) {
            assertThat(row.getString(1)).isEqualTo("wal");
        }
    }

    @Test
    void refusesWhatIsNotARecord() throws IOException, SQLException {
        Files.writeString(file, "this is a text and no database, long enough to be read as a header of one".repeat(20));
        refused("not a Dyad record");
        Files.delete(file);
        execute("CREATE TABLE t (x)");
        byte[] before = Files.readAllBytes(file);
        refused("not a Dyad record");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void theSecondWriterWaitsAndThenSaysSo() throws SQLException {
        Record.open(file).close();
        try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + file);
                Record second = Record.open(new SqliteHome(file, 300), Clock.systemUTC())) {
            writer.createStatement().execute("BEGIN IMMEDIATE");
            long begun = System.nanoTime();
            assertThatExceptionOfType(RecordException.class)
                    .isThrownBy(() -> second.add(Press.reading("a", "2024", Press.body("a"))))
                    .withMessage(file + " is being written by another dyad; try again when that has ended");
            assertThat(System.nanoTime() - begun).isGreaterThan(250_000_000);
            writer.createStatement().execute("ROLLBACK");
            assertThat(second.add(Press.reading("a", "2024", Press.body("a")))).isTrue();
        }
    }

    @Test
    void writersThatTakeTurnsLoseNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Stream<Callable<Integer>> writers = Stream.of(1, 2, 3).map(n -> () -> write(n));
            int added = 0;
            for (Future<Integer> writer : threads.invokeAll(writers.toList())) {
                added += writer.get();
            }
            assertThat(added).isEqualTo(30);
        } finally {
            threads.shutdown();
        }
        try (Record record = Record.open(file);
                Stream<Entry> entries = record.entriesAfter(0)) {
            String[] before = {Chain.BEGINNING};
            assertThat(entries.peek(
                            entry -> assertThat(entry.hash()).isEqualTo(before[0] = Chain.next(before[0], entry))))
                    .hasSize(30);
        }
    }

    /** Each opens the record, which none has begun, and stores documents that the others store too. */
    private int write(int first) {
        int added = 0;
        try (Record record = Record.open(file)) {
            for (int i = 0; i < 30; i++) {
                String id = "d" + (first * 10 + i) % 30;
                added += record.add(Press.reading(id, "2024", Press.body(id))) ? 1 : 0;
            }
        }
        return added;
    }

    @Test
    void whatIsThereWhenTheDiskIsFullIsAllThatWasAcknowledged() {
        SqliteHome home = new SqliteHome(file);
        int acknowledged = 0;
        try (Record record = Record.open(ofPages(home, 120), Clock.systemUTC())) {
            RecordException full = null;
            while (full == null) {
                try {
                    record.add(CareTest.read(acknowledged + 1));
                    acknowledged++;
                } catch (RecordException e) {
                    full = e;
                }
            }
            assertThat(full).hasMessage(file + " cannot grow: the disk is full; make room");
            assertThat(record.held().entries()).isEqualTo(acknowledged).isPositive();
        }
        try (Record record = Record.open(file)) {
            assertThat(record.verify().problems()).isEmpty();
            assertThat(record.held().entries()).isEqualTo(acknowledged);
            assertThat(record.add(CareTest.read(acknowledged + 1))).isTrue();
        }
    }

    /** A home that has room for so many pages. */
    private static Home ofPages(SqliteHome home, int pages) {
        InvocationHandler limited = (proxy, method, arguments) -> {
            Object result;
            try {
                result = method.invoke(home, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (result instanceof Connection connection) {
                try (Statement sql = connection.createStatement()) {
                    sql.execute("PRAGMA max_page_count = " + pages);
                }
            }
            return result;
        };
        return (Home) Proxy.newProxyInstance(Home.class.getClassLoader(), new Class<?>[] {Home.class}, limited);
    }

    @Test
    void namesAPlaceThatCannotHoldARecord() throws IOException {
        Files.createDirectory(file);
        refused("folder");
        file = folder.resolve("absent").resolve("dyad.db");
        refused("no folder");
        file = Files.writeString(folder.resolve("text"), "x").resolve("dyad.db");
        refused("no folder");
    }

    private void refused(String message) {
        assertThatExceptionOfType(RecordException.class)
                .isThrownBy(() -> Record.open(file))
                .withMessageContaining(message)
                .withMessageContaining(file.getFileName().toString().equals("dyad.db") ? "" : file.toString());
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
