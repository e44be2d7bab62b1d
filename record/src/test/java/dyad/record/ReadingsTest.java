package dyad.record;

import static dyad.record.Press.body;
import static dyad.record.Press.document;
import static dyad.record.Press.exports;
import static dyad.record.Press.reading;
import static dyad.record.Press.turnover;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents read again by newer rules, and the two times. */
@ParameterizedClass
@EnumSource(Place.class)
class ReadingsTest {
    private static final String JANUARY = "2026-01-01T00:00:00Z";
    private static final String MARCH = "2026-03-01T00:00:00Z";

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void begin() {
        home = place.home(folder);
    }

    @Test
    void theLatestReadingCountsAndTheEarlierIsKept() {
        take(JANUARY, "1", reading("a", "2024", turnover("a", 8)), reading("b", "2024", body("b")));
        assertThat(take(MARCH, "2", reading("a", "2024", turnover("a", 9), exports("a"))))
                .isOne();
        assertThat(held(Query.all())).containsExactly(turnover("a", 9), exports("a"), body("b"));
        assertThat(held(Query.all().knownAt(Instant.parse("2026-02-01T00:00:00Z"))))
                .containsExactly(turnover("a", 8), body("b"));
        assertThat(held(Query.all().knownAt(Instant.parse("2025-12-31T23:59:59.999999Z"))))
                .isEmpty();
        assertThat(held(Query.all().knownAt(Instant.parse(MARCH)))).hasSize(3);
    }

    @Test
    void knowsByDyadWhatItHeldThen() {
        take(JANUARY, "1", reading("a", "2024", turnover("a", 8)));
        take(MARCH, "2", reading("a", "2024", exports("a")));
        Query query = Query.of(Dyad.of("KAZ", "ITA"));
        assertThat(held(query)).containsExactly(exports("a"));
        assertThat(held(query.knownAt(Instant.parse(JANUARY)))).containsExactly(turnover("a", 8));
    }

    @Test
    void aReaderReadsADocumentOnce() {
        assertThat(take(JANUARY, "1", reading("a", "2024", body("a")))).isOne();
        assertThat(take(MARCH, "1", reading("a", "2024"))).isZero();
        assertThat(take(MARCH, "2", reading("a", "2024"))).isOne();
        assertThat(take(MARCH, "1", reading("a", "2024", body("a")))).isZero();
        assertThat(held(Query.all())).isEmpty();
        try (Record record = Place.open(home, MARCH)) {
            Document there = document("a", "2024");
            assertThat(record.has(there)).isTrue();
            assertThat(record.hasRead(there, "1")).isTrue();
            assertThat(record.hasRead(there, "3")).isFalse();
        }
    }

    @Test
    void aReadingThatChangesNothingIsKnownAndTakesNoRoom() {
        take(JANUARY, "1", reading("a", "2024", turnover("a", 8), body("a")));
        take(MARCH, "2", reading("a", "2024", turnover("a", 8), body("a")));
        assertThat(held(Query.all())).hasSize(2);
        assertThat(held(Query.all().knownAt(Instant.parse(JANUARY)))).hasSize(2);
        assertThat(entries()).hasSize(2).allSatisfy(entry -> assertThat(((ReadEntry) entry).lines())
                .hasSize(2));
        try (Record record = Place.open(home, MARCH)) {
            assertThat(record.find(body("a").id(), 5)).singleElement().satisfies(found -> assertThat(found.statements())
                    .containsExactly(body("a")));
        }
    }

    @Test
    void severalReadingsOfADocumentMayComeAtOnce() {
        try (Record record = Place.open(home, MARCH)) {
            Document given = document("a", "2024");
            List<Taken> history = List.of(
                    new Taken(given, reading("a", "2024", body("a")), "1", Instant.parse(JANUARY)),
                    new Taken(given, reading("a", "2024", exports("a")), "2", Instant.parse("2026-02-01T00:00:00Z")));
            assertThat(record.takeAll(history)).isEqualTo(2);
        }
        assertThat(held(Query.all())).containsExactly(exports("a"));
        assertThat(held(Query.all().knownAt(Instant.parse("2026-01-31T00:00:00Z"))))
                .containsExactly(body("a"));
    }

    @Test
    void whatAReaderCompletedIsNotWhatWasGiven() {
        Document given = new Document("a", "Text of a", null, null, null, null);
        try (Record record = Place.open(home, JANUARY)) {
            record.takeAll(List.of(new Taken(given, reading("a", "2024-05", body("a")), "1", null)));
            record.takeAll(List.of(new Taken(given, reading("a", "2024-06", body("a")), "2", null)));
            assertThat(record.document("a").orElseThrow().published()).isEqualTo(Period.of("2024-06"));
        }
        assertThat(entries()).extracting(entry -> ((ReadEntry) entry).given()).containsOnly(given);
        assertThat(entries())
                .extracting(entry -> ((ReadEntry) entry).read().published())
                .containsExactly(Period.of("2024-05"), Period.of("2024-06"));
    }

    @Test
    void countsWhatWasPublishedByADay() {
        take(
                JANUARY,
                "1",
                reading("a", "2022-12-31", body("a")),
                reading("b", "2022", body("b")),
                reading("c", "2023-01-01", body("c")),
                reading("d", null, body("d")));
        assertThat(held(Query.all().asOf(LocalDate.of(2022, 12, 31)))).containsExactly(body("b"), body("a"));
        assertThat(held(Query.all().asOf(LocalDate.of(2022, 12, 30)))).isEmpty();
    }

    @Test
    void timeDoesNotRunBackwards() {
        take(MARCH, "1", reading("a", "2024", body("a")));
        take(JANUARY, "1", reading("b", "2024", body("b")));
        assertThat(entries()).extracting(Entry::at).containsOnly(Instant.parse(MARCH));
    }

    @Test
    void findsInEachOfManyGenerations() {
        Statement first = turnover("d0", 1);
        Statement last = turnover("d3", 36_000);
        try (Record record = Place.open(home, JANUARY)) {
            for (int i = 0; i < 4; i++) {
                String id = "d" + i;
                record.add(reading(
                        id,
                        "2024",
                        IntStream.rangeClosed(9000 * i + 1, 9000 * (i + 1))
                                .mapToObj(value -> turnover(id, value))
                                .toArray(Statement[]::new)));
            }
            assertThat(record.find(first.id(), 2)).hasSize(1);
            assertThat(record.find(last.id(), 2)).hasSize(1);
            assertThat(record.judge(Judgement.on(Instant.EPOCH, "A", "", Decision.SAME, first.id(), last.id())))
                    .isTrue();
        }
        assertThat(held(Query.of(Dyad.of("KAZ", "ITA"))))
                .hasSize(36_000)
                .startsWith(first)
                .endsWith(last);
    }

    private int take(String at, String reader, Reading... readings) {
        try (Record record = Place.open(home, at)) {
            return record.takeAll(Stream.of(readings)
                    .map(reading -> new Taken(reading.document(), reading, reader, null))
                    .toList());
        }
    }

    private List<Statement> held(Query query) {
        try (Record record = Place.open(home, MARCH);
                Stream<Statement> found = record.statements(query)) {
            return found.toList();
        }
    }

    private List<Entry> entries() {
        try (Record record = Place.open(home, MARCH);
                Stream<Entry> found = record.entriesAfter(0)) {
            return found.toList();
        }
    }
}
