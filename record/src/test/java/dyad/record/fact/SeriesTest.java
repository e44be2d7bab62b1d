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
import java.util.Random;
import org.junit.jupiter.api.Test;

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
                .satisfies(standing -> assertThat(standing.reason()).isEqualTo(Standing.Reason.NEWEST));
        assertThat(series(told).disagreements())
                .extracting(Disagreement::difference)
                .containsExactly(Difference.CONTRADICTION);
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
        Document document = new Document(id, id, Period.of(published), publisher, null, "en");
        Said said = new Said(
                "trade-turnover",
                PARTIES,
                Modality.ACTUAL,
                List.of(),
                List.of(),
                id,
                "en",
                new Span(0, 1),
                "x",
                Map.of(),
                "table");
        Figure figure = new Figure(
                said,
                Measure.LEVEL,
                BigDecimal.valueOf(billions * 1_000_000_000L),
                null,
                "USD",
                Bound.EXACT,
                Period.of("2022"),
                null);
        return new Testimony(figure, document, null, origin);
    }
}
