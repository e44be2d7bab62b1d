package dyad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.reader.Reading;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is particular to a record in PostgreSQL. */
class PostgresHomeTest {
    private static final int WRITERS = 8;
    private static final int JUDGEMENTS = 10_000;

    @TempDir
    Path folder;

    private final String place = Place.POSTGRESQL.place(Path.of(""));

    @Test
    void eightWritersLoseNoJudgementAndOverwriteNone() throws Exception {
        try (Record record = Record.open(place)) {
            record.add(Press.reading("a", "2024", Press.body("a")));
        }
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(() -> judge(number));
            }
            for (Future<Integer> added : threads.invokeAll(writers)) {
                assertThat(added.get()).isEqualTo(JUDGEMENTS / WRITERS);
            }
        } finally {
            threads.shutdown();
        }
        try (Record record = Record.open(place);
                Stream<Judgement> all = record.judgements(null)) {
            assertThat(all.distinct()).hasSize(JUDGEMENTS);
            assertThat(wholeChain(record)).isEqualTo(JUDGEMENTS + 1);
        }
    }

    private int judge(int writer) {
        int added = 0;
        try (Record record = Record.open(place)) {
            for (int i = 0; i < JUDGEMENTS / WRITERS; i++) {
                Instant at = Instant.EPOCH.plusSeconds(i);
                Decision decision = i % 2 == 0 ? Decision.ACCEPT : Decision.REJECT;
                added += record.judge(Judgement.on(
                                at, "w" + writer, "", decision, Press.body("a").id()))
                        ? 1
                        : 0;
            }
        }
        return added;
    }

    private static long wholeChain(Record record) {
        String before = Chain.BEGINNING;
        long count = 0;
        try (Stream<Entry> entries = record.entriesAfter(0)) {
            for (Entry entry : (Iterable<Entry>) entries::iterator) {
                before = Chain.next(before, entry);
                assertThat(entry.hash()).isEqualTo(before);
                assertThat(entry.number()).isEqualTo(++count);
            }
        }
        return count;
    }

    @Test
    void writersOfTheSameDocumentsAddEachOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(this::readTheSame);
            }
            int added = 0;
            for (Future<Integer> one : threads.invokeAll(writers)) {
                added += one.get();
            }
            assertThat(added).isEqualTo(50);
        } finally {
            threads.shutdown();
        }
        try (Record record = Record.open(place)) {
            assertThat(wholeChain(record)).isEqualTo(50);
        }
    }

    /** Also makes the tables, which eight do at once. */
    private int readTheSame() {
        int added = 0;
        try (Record record = Record.open(place)) {
            for (int i = 0; i < 50; i++) {
                added += record.add(Press.reading("d" + i, "2024", Press.body("d" + i))) ? 1 : 0;
            }
        }
        return added;
    }

    @Test
    void whatFailsHalfWayLeavesNothing() throws SQLException {
        Reading reading = Press.reading("a", "2024", Press.body("a"));
        try (Record record = Record.open(place)) {
            // the last table that is written has its row already
            long key = SearchTable.key(reading.document(), 1);
            execute("INSERT INTO search (id, stems) VALUES (" + key + ", 'x'::tsvector)");
            assertThatExceptionOfType(RecordException.class).isThrownBy(() -> record.add(reading));
            assertThat(record.held().entries()).isZero();
            assertThat(record.document("a")).isEmpty();
            execute(
                    "ALTER TABLE search DISABLE TRIGGER USER; DELETE FROM search; ALTER TABLE search ENABLE TRIGGER USER");
            assertThat(record.add(reading)).isTrue();
            assertThat(record.verify().problems()).isEmpty();
        }
    }

    @Test
    void whatFailsInTheMiddleOfManyLeavesNothingOfThem() throws SQLException {
        List<Reading> many = IntStream.range(0, 333)
                .mapToObj(i -> Press.reading("d" + i, "2024", Press.body("d" + i)))
                .toList();
        try (Record record = Record.open(place)) {
            long key = SearchTable.key(many.get(0).document(), 120);
            execute("INSERT INTO search (id, stems) VALUES (" + key + ", 'x'::tsvector)");
            assertThatExceptionOfType(RecordException.class).isThrownBy(() -> record.addAll(many));
            assertThat(record.held().entries()).isZero();
            execute(
                    "ALTER TABLE search DISABLE TRIGGER USER; DELETE FROM search; ALTER TABLE search ENABLE TRIGGER USER");
            assertThat(record.addAll(many)).isEqualTo(333);
            assertThat(record.verify().problems()).isEmpty();
        }
    }

    @Test
    void aReaderSeesWhatOthersHaveAddedSince() {
        try (Record one = Record.open(place);
                Record other = Record.open(place)) {
            assertThat(one.document("a")).isEmpty();
            other.add(Press.reading("a", "2024", Press.body("a")));
            assertThat(one.document("a")).isPresent();
        }
    }

    @Test
    void refusesADatabaseOfOthers() throws SQLException {
        execute("CREATE TABLE record (schema integer)");
        refused(place, "has tables, but is not a Dyad record");
        assertThat(Record.exists(Place.POSTGRESQL.place(folder))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUNCATE document CASCADE", "DELETE FROM search", "UPDATE search SET id = 1"})
    void nothingIsDeletedByOtherWaysEither(String command) {
        Record.open(place).close();
        assertThatThrownBy(() -> execute(command)).hasMessageContaining("never");
    }

    @Test
    void theRightsDescribedAreEnoughToWriteAndToRead() throws SQLException {
        String database = Place.database();
        Record.open(database).close();
        execute(database, "CREATE ROLE desk LOGIN PASSWORD 'p@ss w+rd'");
        execute(database, "GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO desk");
        execute(database, "CREATE ROLE looker LOGIN PASSWORD 'x'");
        execute(database, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO looker");
        try (Record desk = Record.open(database.replace("postgres@", "desk:p%40ss%20w+rd@"))) {
            assertThat(desk.add(Press.reading("a", "2024", Press.body("a")))).isTrue();
            desk.judge(Judgement.on(
                    Instant.EPOCH, "A", "", Decision.ACCEPT, Press.body("a").id()));
        }
        try (Record looker = Record.open(database.replace("postgres@", "looker:x@"))) {
            assertThat(looker.document("a")).isPresent();
            assertThatExceptionOfType(RecordException.class)
                    .isThrownBy(() -> looker.add(Press.reading("b", "2024")))
                    .withMessageContaining("may not be used by this user so");
        }
    }

    @Test
    void tellsWhatIsWrongWithAnAddressAndNeverThePassword() {
        refused("postgresql://user:secret@localhost:1/dyad", "does not answer");
        refused(place.replace("/postgres?", "/absent?"), "is no database there");
        refused("postgresql://user:secret@localhost:1", "cannot be understood");
        refused("postgresql://us er:secret@localhost/dyad", "cannot be understood");
        refused("postgresql:///dyad", "cannot be understood");
    }

    private static void refused(String place, String message) {
        assertThatExceptionOfType(RecordException.class)
                .isThrownBy(() -> Record.open(place))
                .withMessageContaining(message)
                .satisfies(
                        e -> assertThat(e.getMessage()).doesNotContain("secret").hasLineCount(1));
    }

    private void execute(String command) throws SQLException {
        execute(place, command);
    }

    private static void execute(String place, String command) throws SQLException {
        try (Connection connection = Place.POSTGRESQL.connect(place);
                var sql = connection.createStatement()) {
            sql.execute(command);
        }
    }
}
