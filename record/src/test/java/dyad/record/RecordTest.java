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
import java.nio.file.Path;
import java.sql.Connection;
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
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Place.class)
class RecordTest {
    @Parameter
    Place place;

    @TempDir
    Path folder;

    private String at;

    @BeforeEach
    void begin() {
        at = place.place(folder);
    }

    @Test
    void whatWasAddedIsReadBackEqual() {
        Reading reading = reading("a", "2024-05", turnover("a", 8), body("a"));
        try (Record record = Record.open(at)) {
            assertThat(record.add(reading)).isTrue();
        }
        try (Record record = Record.open(at)) {
            assertThat(statements(record, Query.all())).isEqualTo(reading.statements());
            assertThat(record.document("a")).contains(reading.document());
            assertThat(readings(record, Query.all())).containsExactly(reading);
        }
    }

    @Test
    void keepsTextAsItWas() {
        String text = "\uFEFFline\r\nemoji 😀 e\u0301 nul \u0000 private \uE000n \uE000e \uE000 end";
        try (Record record = Record.open(at)) {
            Document document = new Document("a\u0000", text, null, "P\u0000", null, null);
            record.add(new Reading(document, List.of(), List.of()));
            assertThat(record.has(document)).isTrue();
            assertThat(record.document("a\u0000")).contains(document);
        }
    }

    @Test
    void theSameDocumentIsAddedOnceAndANewVersionOfItBesides() {
        try (Record record = Record.open(at)) {
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
        List<Statement> first = stored(at, readings);
        Collections.shuffle(readings, new Random(1));
        assertThat(stored(place.place(folder), readings)).isEqualTo(first);
    }

    private static List<Statement> stored(String at, List<Reading> readings) {
        try (Record record = Record.open(at)) {
            readings.forEach(record::add);
            return statements(record, Query.all());
        }
    }

    @Test
    void aDocumentComesWithAllItsStatementsOrNotAtAll() {
        Statement broken = turnover("b", 8);
        try (Record record = Record.open(at)) {
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
        try (Record record = Record.open(at)) {
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
        try (Record record = Record.open(at)) {
            record.add(reading("a", "2024", three));
            for (String pair : List.of("FRA-ITA", "FRA-KAZ", "ITA-KAZ")) {
                Dyad dyad = Dyad.of(pair.substring(0, 3), pair.substring(4));
                assertThat(statements(record, Query.of(dyad))).containsExactly(three);
            }
        }
    }

    @Test
    void readingsComeByDateAndWithOnlyWhatFits() {
        try (Record record = Record.open(at)) {
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
        try (Record record = Record.open(at)) {
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
        try (Record record = Record.open(at)) {
            Statement said = turnover("a", 8);
            record.add(reading("a", "2024", said));
            record.judge(Judgement.on(Instant.EPOCH, "Aigerim", "", Decision.ACCEPT, said.id()));
        }
        assertThatThrownBy(() -> execute(command))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never");
    }

    @Test
    void refusesALaterSchema() throws SQLException {
        Record.open(at).close();
        execute("INSERT INTO record VALUES (99)");
        assertThatExceptionOfType(RecordException.class)
                .isThrownBy(() -> Record.open(at))
                .withMessageContaining("later Dyad");
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = place.connect(at);
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
