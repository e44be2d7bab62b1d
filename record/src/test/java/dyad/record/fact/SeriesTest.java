package dyad.record.fact;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dyad.model.Bound;
import dyad.model.Document;
import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Said;
import dyad.model.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {
    private static final Parties PARTIES = Parties.between(List.of("ITA", "KAZ"));
    private static final Comparing COMPARING = new Comparing(Rates.NONE);

    @Test
    void whoSaysTheSameStandsTogetherAgainstTheOthers() {
        List<Testimony> told = List.of(
                told("a", "2023-02-01", "Agency", 14, "a"),
                told("b", "2023-03-01", "Post", 14, "b"),
                told("c", "2023-04-01", "Review", 16, "c"));
        assertThat(series(told).disagreements()).singleElement().satisfies(one -> {
            assertThat(one.difference()).isEqualTo(Difference.CONTRADICTION);
            assertThat(one.one()).containsExactly(told.get(0), told.get(1));
            assertThat(one.other()).containsExactly(told.get(2));
        });
    }

    @Test
    void aRevisionAndAContradictionOfOneValueAreTwo() {
        List<Testimony> told = List.of(
                told("a", "2023-02-01", "Agency", 14, "a"),
                told("b", "2023-03-01", "Post", 14, "b"),
                told("c", "2023-04-01", "Post", 16, "c"));
        assertThat(series(told).disagreements())
                .extracting(one ->
                        one.difference() + " " + one.one().get(0).document().id())
                .containsExactly("CONTRADICTION a", "LATER_REVISION b");
    }

    @Test
    void aTextThatIsToldAgainIsOneSourceAndSaidToBe() {
        List<Testimony> told = List.of(
                told("a", "2023-02-01", "Agency", 14, "a"),
                told("b", "2023-02-02", "Post", 14, "a"),
                told("c", "2023-02-03", "Review", 14, "a"));
        Series series = series(told);
        assertThat(series.disagreements())
                .containsExactly(new Disagreement(told.subList(0, 1), told.subList(1, 3), Difference.COPY, null));
        assertThat(series.points().get(0).standing())
                .satisfies(standing -> assertThat(standing.sources()).isEqualTo(1));
    }

    @Test
    void aPublisherDoesNotSpeakForWhatItHasPutOtherwiseSince() {
        List<Testimony> told = List.of(
                told("a", "2021-03-01", "Office", 41, "a"),
                told("b", "2022-03-01", "Office", 44, "b"),
                told("c", "2021-04-01", "Post", 41, "c"),
                told("d", "2022-04-01", "Review", 44, "d"));
        assertThat(series(told.subList(0, 2)).points().get(0).standing()).satisfies(standing -> {
            assertThat(standing.told().document().id()).isEqualTo("b");
            assertThat(standing.reason()).isEqualTo(Standing.Reason.NEWEST);
        });
        assertThat(series(told).points().get(0).standing()).satisfies(standing -> {
            assertThat(standing.told().document().id()).isEqualTo("d");
            assertThat(standing.reason()).isEqualTo(Standing.Reason.MOST_SOURCES);
            assertThat(standing.sources()).isEqualTo(2);
        });
    }

    @Test
    void theSameDocumentMayTellTwoValues() {
        List<Testimony> told =
                List.of(told("a", "2023-02-01", "Agency", 14, "a"), told("a", "2023-02-01", "Agency", 4, "a"));
        assertThat(series(told).points().get(0).standing())
                .satisfies(standing -> assertThat(standing.reason()).isEqualTo(Standing.Reason.EQUAL));
        assertThat(series(told).disagreements())
                .extracting(Disagreement::difference)
                .containsExactly(Difference.CONTRADICTION);
    }

    /** What is told, each by another publisher a day later: what the record stands by, and why. */
    @ParameterizedTest
    @CsvSource({
        "14 14 16,                 14, MOST_SOURCES, 2",
        "14 16,                    16, NEWEST, 1",
        "14.87 15,                  14.87, MOST_EXACT, 1",
        "over:6 6.2 5.1,            6.2, MOST_SOURCES, 2",
        "about:312 312.4,           312.4, MOST_EXACT, 2",
        "15 15 15 14.87,            15, MOST_SOURCES, 3",
        "14 16 over:10,             16, NEWEST, 1",
        "over:6 5.2,                5.2, MOST_EXACT, 1",
        "under:15 4.5 14.6,         14.6, MOST_SOURCES, 2",
        "over:6 over:6 over:6 5.1,  6, MOST_SOURCES, 3",
    })
    void theRecordStandsByWhatMostBearOut(String told, String value, Standing.Reason reason, int sources) {
        List<Testimony> all = new ArrayList<>();
        for (String each : told.split(" ")) {
            String id = "doc" + all.size();
            String[] parts = each.split(":");
            Bound bound = parts.length == 1 ? Bound.EXACT : Bound.of(parts[0]);
            String day = LocalDate.of(2023, 2, 1).plusDays(all.size()).toString();
            all.add(told(id, day, id, new BigDecimal(parts[parts.length - 1]), bound, id));
        }
        Standing standing = Objects.requireNonNull(series(all).points().get(0).standing());
        assertThat(standing.told().figure().value().movePointLeft(9)).isEqualByComparingTo(value);
        assertThat(standing.reason()).isEqualTo(reason);
        assertThat(standing.sources()).isEqualTo(sources);
    }

    @Test
    void ofTwoOfOneDayNoneIsTheNewest() {
        List<Testimony> told =
                List.of(told("a", "2023-02-01", "Agency", 14, "a"), told("b", "2023-02-01", "Post", 16, "b"));
        assertThat(series(told).points().get(0).standing())
                .satisfies(standing -> assertThat(standing.reason()).isEqualTo(Standing.Reason.EQUAL));
    }

    @Test
    void anOldTextWithANewNumberIsNoCopy() {
        List<Testimony> told =
                List.of(told("a", "2023-02-01", "Agency", 14, "a"), told("b", "2023-02-05", "Post", 9, "a"));
        assertThat(series(told).disagreements())
                .extracting(Disagreement::difference)
                .containsExactly(Difference.CONTRADICTION);
        assertThat(series(told).points().get(0).standing())
                .satisfies(standing -> assertThat(standing.reason()).isEqualTo(Standing.Reason.NEWEST));
    }

    /** "Last year" in a text without a date is nobody knows which year. */
    @Test
    void whatIsToldOfNobodyKnowsWhenDisputesNothing() {
        Testimony dated = told("a", "2023-02-01", "Agency", 14, "a");
        Testimony undated = new Testimony(
                figure("b", BigDecimal.valueOf(9_000_000_000L), Bound.EXACT, null),
                new Document("b", "b", null, "Post", null, "en"),
                null,
                "b");
        assertThat(series(List.of(dated, undated)).disagreements()).isEmpty();
    }

    /** Compared one by one these are two hundred million pairs. */
    @Test
    void whatIsToldTwentyThousandTimesIsComparedByWhatItSays() {
        List<Testimony> told = new ArrayList<>();
        LocalDate first = LocalDate.of(2023, 1, 1);
        for (int i = 0; i < 20_000; i++) {
            String day = first.plusDays(i % 700).toString();
            told.add(told("doc" + i, day, "Publisher " + i % 90, 10 + i % 7, "doc" + i));
        }
        Series series = assertTimeout(ofSeconds(60), () -> series(told));
        assertThat(series.points()).hasSize(1);
        assertThat(series.disagreements()).hasSizeBetween(21, 63);
        Collections.shuffle(told, new Random(1));
        assertThat(series(told)).isEqualTo(series);
    }

    private static Series series(List<Testimony> told) {
        return Series.of("trade-turnover", PARTIES, told, COMPARING);
    }

    private static Testimony told(String id, String published, String publisher, int billions, String origin) {
        return told(id, published, publisher, BigDecimal.valueOf(billions), Bound.EXACT, origin);
    }

    private static Testimony told(
            String id, String published, String publisher, BigDecimal billions, Bound bound, String origin) {
        Document document = new Document(id, id, Period.of(published), publisher, null, "en");
        return new Testimony(figure(id, billions.movePointRight(9), bound, Period.of("2022")), document, null, origin);
    }

    /** Each value in a sentence of its own. */
    private static Figure figure(String document, BigDecimal value, Bound bound, @Nullable Period period) {
        int start = value.movePointLeft(9).intValue();
        Said said = new Said(
                "trade-turnover",
                PARTIES,
                Modality.ACTUAL,
                List.of(),
                List.of(),
                document,
                "en",
                new Span(start, start + 1),
                "x",
                Map.of(),
                "table");
        return new Figure(said, Measure.LEVEL, value, null, "USD", bound, period, null);
    }
}
