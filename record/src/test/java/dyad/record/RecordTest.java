package dyad.record;

import static dyad.record.Press.body;
import static dyad.record.Press.exports;
import static dyad.record.Press.reading;
import static dyad.record.Press.statement;
import static dyad.record.Press.turnover;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Kind;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("dyad.db");
    }

    @Test
    void whatWasAddedIsReadBackEqual() {
        Reading reading = reading("a", "2024-05", turnover("a", 8), body("a"));
        try (Record record = Record.open(file)) {
            assertThat(record.add(reading)).isTrue();
        }
        try (Record record = Record.open(file)) {
            assertThat(statements(record, Query.all())).isEqualTo(reading.statements());
            assertThat(record.document("a")).contains(reading.document());
            assertThat(readings(record, Query.all())).containsExactly(reading);
        }
    }

    @Test
    void keepsTextAsItWas() {
        String text = "\uFEFFline\r\nemoji 😀 e\u0301 nul \u0000 end";
        try (Record record = Record.open(file)) {
            record.add(new Reading(new Document("a", text, null, null, null, null), List.of(), List.of()));
            assertThat(record.document("a").orElseThrow().text()).isEqualTo(text);
        }
    }

    @Test
    void theSameDocumentIsAddedOnceAndANewVersionOfItBesides() {
        try (Record record = Record.open(file)) {
            record.add(reading("a", "2024", turnover("a", 8)));
            assertThat(record.add(reading("a", "2024", turnover("a", 8), body("a"))))
                    .isFalse();
            assertThat(statements(record, Query.all())).hasSize(1);
            Document later = new Document("a", "Text, corrected", Period.of("2025"), null, null, "en");
            assertThat(record.has(later)).isFalse();
            assertThat(record.add(new Reading(later, List.of(turnover("a", 9)), List.of())))
                    .isTrue();
            assertThat(record.document("a")).contains(later);
            assertThat(statements(record, Query.all())).hasSize(2);
        }
    }

    @Test
    void anotherOrderGivesTheSameContent() {
        List<Reading> readings = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(i ->
                        reading("d" + i, i % 3 == 0 ? null : "20" + (10 + i), turnover("d" + i, i + 1), body("d" + i)))
                .toList());
        List<Statement> first = stored(folder.resolve("one.db"), readings);
        Collections.shuffle(readings, new Random(1));
        assertThat(stored(folder.resolve("two.db"), readings)).isEqualTo(first);
    }

    private static List<Statement> stored(Path file, List<Reading> readings) {
        try (Record record = Record.open(file)) {
            readings.forEach(record::add);
            return statements(record, Query.all());
        }
    }

    @Test
    void aDocumentComesWithAllItsStatementsOrNotAtAll() {
        Statement broken = turnover("b", 8);
        try (Record record = Record.open(file)) {
            List<Statement> withNull = new ArrayList<>(List.of(broken));
            withNull.add(null);
            Reading half = new Reading(reading("b", "2024").document(), withNull, List.of());
            assertThatThrownBy(() -> record.addAll(List.of(reading("a", "2024", turnover("a", 1)), half)))
                    .isInstanceOf(NullPointerException.class);
            assertThat(statements(record, Query.all())).isEmpty();
            assertThat(record.document("a")).isEmpty();
            assertThat(record.add(reading("a", "2024"))).isTrue();
        }
    }

    @Test
    void findsByDyadKindTypeAndTime() {
        try (Record record = Record.open(file)) {
            record.add(reading("a", "2024-05-01", turnover("a", 8), body("a"), exports("a")));
            Dyad dyad = Dyad.of("KAZ", "ITA");
            assertThat(statements(record, Query.of(dyad))).hasSize(3);
            assertThat(statements(record, Query.of(Dyad.of("KAZ", "FRA")))).isEmpty();
            assertThat(statements(record, new Query(dyad, Kind.TIE, null, null)))
                    .containsExactly(body("a"));
            assertThat(statements(record, new Query(null, null, "exports", null)))
                    .containsExactly(exports("a"));
            assertThat(statements(record, since("2022-06-30"))).hasSize(3);
            assertThat(statements(record, since("2022-07-01"))).containsExactly(body("a"), exports("a"));
            assertThat(statements(record, since("2024-06-01"))).isEmpty();
        }
    }

    @Test
    void aStatementOnThreeStatesIsAboutEachPairOfThem() {
        Statement three = statement("tie", "body", "\"between\":[\"FRA\",\"ITA\",\"KAZ\"]", "a");
        try (Record record = Record.open(file)) {
            record.add(reading("a", "2024", three));
            for (String pair : List.of("FRA-ITA", "FRA-KAZ", "ITA-KAZ")) {
                Dyad dyad = Dyad.of(pair.substring(0, 3), pair.substring(4));
                assertThat(statements(record, Query.of(dyad))).containsExactly(three);
            }
        }
    }

    @Test
    void readingsComeByDateAndWithOnlyWhatFits() {
        try (Record record = Record.open(file)) {
            record.add(reading("undated", null, body("undated")));
            record.add(reading("new", "2024", turnover("new", 8), body("new")));
            record.add(reading("old", "2020", body("old")));
            List<Reading> found = readings(record, new Query(null, Kind.TIE, null, null));
            assertThat(found).extracting(reading -> reading.document().id()).containsExactly("old", "new", "undated");
            assertThat(found).allMatch(reading -> reading.statements().size() == 1);
        }
    }

    @Test
    void findsAStatementByTheBeginningOfItsId() {
        Statement wanted = turnover("a", 8);
        try (Record record = Record.open(file)) {
            record.add(reading("a", "2024", wanted, body("a")));
            List<Reading> found = record.find(wanted.id().substring(0, 6), 5);
            assertThat(found).singleElement().satisfies(reading -> {
                assertThat(reading.statements()).containsExactly(wanted);
                assertThat(reading.document().id()).isEqualTo("a");
            });
            assertThat(record.find("", 5)).hasSize(2);
            assertThat(record.find("%", 5)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE document SET text = 'x'",
                "DELETE FROM document",
                "UPDATE statement SET json = '{}'",
                "DELETE FROM statement",
                "UPDATE about SET dyad = 'FRA-ITA'",
                "DELETE FROM about",
                "UPDATE entry SET hash = 'x'",
                "DELETE FROM entry",
                "UPDATE reading SET statements = 0",
                "DELETE FROM reading",
                "UPDATE judgement SET who = 'x'",
                "DELETE FROM judgement"
            })
    void nothingIsEverChangedOrDeleted(String command) throws SQLException {
        try (Record record = Record.open(file)) {
            Statement said = turnover("a", 8);
            record.add(reading("a", "2024", said));
            record.judge(Judgement.on(Instant.EPOCH, "Aigerim", "", Decision.ACCEPT, said.id()));
        }
        assertThatThrownBy(() -> execute(command))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never");
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
        refused("not a Dyad record");
    }

    @Test
    void refusesALaterSchema() throws SQLException {
        Record.open(file).close();
        execute("INSERT INTO record VALUES (99)");
        refused("later Dyad");
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

    private static Query since(String day) {
        return new Query(null, null, null, LocalDate.parse(day));
    }

    private static List<Statement> statements(Record record, Query query) {
        try (Stream<Statement> found = record.statements(query)) {
            return found.toList();
        }
    }

    private static List<Reading> readings(Record record, Query query) {
        try (Stream<Reading> found = record.readings(query)) {
            return found.toList();
        }
    }
}
