package dyad.record;

import static dyad.record.Press.body;
import static dyad.record.Press.reading;
import static dyad.record.Press.turnover;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Figure;
import dyad.model.Judged;
import dyad.model.Judged.Mark;
import dyad.model.Judged.Sort;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.record.fact.Comparing;
import dyad.record.fact.Difference;
import dyad.record.fact.Disagreement;
import dyad.record.fact.Figures;
import dyad.record.fact.Judgements;
import dyad.record.fact.Publishers;
import dyad.record.fact.Rates;
import dyad.record.fact.Series;
import dyad.record.fact.Standing;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people judged counts as they judged it, in both homes. */
@ParameterizedClass
@EnumSource(Place.class)
class JudgedReadingsTest {
    private static final Dyad DYAD = Dyad.of("KAZ", "ITA");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final String EIGHT = turnover("a", 8).id();
    private static final String NINE = turnover("b", 9).id();

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void begin() {
        home = place.home(folder);
        at(
                Instant.parse("2026-01-01T00:00:00Z"),
                record -> record.addAll(List.of(
                        told("a", "2024-01-01", "Agency", turnover("a", 8), body("a")),
                        told("b", "2024-02-01", "Post", turnover("b", 9)),
                        told("c", "2024-03-01", "Review", turnover("c", 9)))));
    }

    @Test
    void whatIsRejectedCountsNowhereUntilThatIsUndone() {
        Judgement rejected = Judgement.on(MARCH, "Aigerim", "", Decision.REJECT, EIGHT);
        judge(rejected);
        assertThat(values(null)).containsExactly("9", "9");
        assertThat(series(null).disagreements()).isEmpty();
        assertThat(values(MARCH.minusSeconds(1))).containsExactly("8", "9", "9");
        at(APRIL, record -> record.judge(rejected.undo(APRIL, "Marco", "")));
        assertThat(values(null)).containsExactly("8", "9", "9");
        assertThat(values(MARCH)).containsExactly("9", "9");
    }

    @Test
    void aCorrectedOneCountsWithItsSlotsAndKeepsItsId() {
        judge(Judgement.correct(MARCH, "Aigerim", "", EIGHT, "{\"value\":9,\"bound\":\"over\",\"period\":\"2022\"}"));
        Statement said = statements(null).get(0);
        assertThat(said.id()).isEqualTo(EIGHT);
        assertThat(said.said().judged())
                .isEqualTo(new Judged(EIGHT, List.of(new Mark(Sort.CORRECTED, "Aigerim", MARCH, "", null))));
        assertThat(StatementJson.line(said))
                .contains("\"value\":9,", "\"bound\":\"over\"", "\"period\":\"2022\"")
                .doesNotContain("Aigerim");
        assertThat(StatementJson.judgedLine(said))
                .contains(
                        "\"correctedBy\":\"Aigerim\"",
                        "\"decision\":\"corrected\",\"who\":\"Aigerim\",\"at\":\"2026-03-01");
        assertThat(values(MARCH.minusSeconds(1))).containsExactly("8", "9", "9");
    }

    @Test
    void ofSeveralDecisionsTheLastCountsAndCorrectionsAddUp() {
        judge(Judgement.on(MARCH, "A", "", Decision.REJECT, EIGHT));
        judge(Judgement.correct(MARCH, "B", "", EIGHT, "{\"value\":7}"));
        judge(Judgement.correct(MARCH, "C", "", EIGHT, "{\"upTo\":7.5}"));
        judge(Judgement.on(MARCH, "D", "", Decision.ACCEPT, EIGHT));
        Figure figure = (Figure) statements(null).get(0);
        assertThat(figure.value()).isEqualTo(new BigDecimal("7"));
        assertThat(figure.upTo()).isEqualTo(new BigDecimal("7.5"));
        assertThat(marks(figure)).containsExactly("corrected C", "accepted D");
        judge(Judgement.on(MARCH, "E", "", Decision.REJECT, EIGHT));
        judge(Judgement.correct(MARCH, "F", "", EIGHT, "{\"upTo\":null}"));
        judge(Judgement.on(MARCH, "G", "", Decision.BOTH_RIGHT, NINE, EIGHT));
        assertThat(marks(statements(null).get(0))).containsExactly("corrected F", "both-right G");
    }

    private static List<String> marks(Statement said) {
        return Stream.ofNullable(said.said().judged())
                .flatMap(judged -> judged.marks().stream())
                .map(mark -> mark.sort().code() + " " + mark.who())
                .toList();
    }

    @Test
    void aCorrectionThatGivesNoStatementIsRefused() {
        for (String slots : List.of(
                "{\"value\":\"much\"}",
                "{\"valeu\":7}",
                "{\"period\":2022}",
                "{\"period\":\"some day\"}",
                "{\"bound\":\"roughly\"}",
                "{\"type\":\"happiness\"}",
                "{\"unit\":null}",
                "{\"quote\":\"other words\"}",
                "[]")) {
            assertThatExceptionOfType(RecordException.class)
                    .as(slots)
                    .isThrownBy(() -> judge(Judgement.correct(MARCH, "A", "", EIGHT, slots)));
        }
        assertThat(values(null)).containsExactly("8", "9", "9");
    }

    @Test
    void whatThereIsNotCannotBeTheRightSlot() {
        String body = body("a").id();
        assertThatExceptionOfType(RecordException.class)
                .isThrownBy(() -> judge(Judgement.correct(MARCH, "A", "", body, "{\"status\":\"alive\"}")))
                .withMessageContaining("there is no status of ties alive; there are in-force, signed");
        assertThatExceptionOfType(RecordException.class)
                .isThrownBy(() -> judge(Judgement.correct(MARCH, "A", "", body, "{\"type\":\"AGREE\"}")))
                .withMessageContaining("there is no type of tie AGREE; there are relations, partnership");
        assertThatExceptionOfType(RecordException.class)
                .isThrownBy(() -> judge(Judgement.correct(MARCH, "A", "", EIGHT, "{\"bound\":\"roughly\"}")))
                .withMessage("there is no bound roughly; there are exact, over, at-least, under, at-most, about");
        judge(Judgement.correct(MARCH, "A", "", body, "{\"status\":\"suspended\",\"type\":\"agreement\"}"));
    }

    @Test
    void theRecordStandsByWhatAPersonAcceptedAgainstTheOthers() {
        assertThat(standing().reason()).isEqualTo(Standing.Reason.MOST_SOURCES);
        judge(Judgement.on(MARCH, "Aigerim", "", Decision.ACCEPT, EIGHT));
        assertThat(standing().told().said().id()).isEqualTo(EIGHT);
        assertThat(standing().reason()).isEqualTo(Standing.Reason.JUDGED);
        judge(Judgement.on(MARCH, "A", "", Decision.REJECT, NINE));
        judge(Judgement.on(MARCH, "A", "", Decision.REJECT, turnover("c", 9).id()));
        assertThat(standing().reason()).isEqualTo(Standing.Reason.ONLY);
    }

    @Test
    void bothRightIsADifferenceOfItsOwnWhoeverTellsTheValues() {
        assertThat(differences(null)).containsExactly(Difference.CONTRADICTION);
        judge(Judgement.on(MARCH, "Aigerim", "", Decision.BOTH_RIGHT, NINE, EIGHT));
        assertThat(differences(null)).containsExactly(Difference.BOTH_RIGHT);
        assertThat(differences(MARCH.minusSeconds(1))).containsExactly(Difference.CONTRADICTION);
    }

    @Test
    void ofOneThingThatIsToldOfAnotherTimeAnotherValueIsAContradiction() {
        String other = turnover("d", 12).id();
        Statement half =
                StatementJson.read(StatementJson.line(turnover("d", 12)).replace("2022-40", "2021"));
        at(APRIL, record -> record.add(told("d", "2024-04-01", "Daily", half)));
        assertThat(differences(null)).containsExactly(Difference.CONTRADICTION);
        judge(Judgement.on(MARCH, "Aigerim", "", Decision.SAME, half.id(), EIGHT));
        assertThat(half.id()).isNotEqualTo(other);
        assertThat(differences(null)).containsExactly(Difference.CONTRADICTION, Difference.CONTRADICTION);
    }

    @Test
    void whatIsNotTheSameDoesNotDisagree() {
        Judgement other = Judgement.on(MARCH, "Aigerim", "", Decision.NOT_SAME, EIGHT, NINE);
        judge(other);
        assertThat(differences(null)).isEmpty();
        at(APRIL, record -> record.judge(other.undo(APRIL, "Aigerim", "")));
        assertThat(differences(null)).containsExactly(Difference.CONTRADICTION);
    }

    private static Reading told(String id, String published, String publisher, Statement... statements) {
        Reading read = reading(id, published, statements);
        Document document = read.document();
        return new Reading(
                new Document(id, document.text(), document.published(), publisher, null, "en"),
                read.statements(),
                List.of());
    }

    private interface Deed {
        void on(Record record);
    }

    private void at(Instant now, Deed deed) {
        try (Record record = Record.open(home, Clock.fixed(now, ZoneOffset.UTC))) {
            deed.on(record);
        }
    }

    private void judge(Judgement judgement) {
        at(MARCH, record -> record.judge(judgement));
    }

    private Series series(@Nullable Instant knownAt) {
        try (Record record = Record.open(home, Clock.fixed(APRIL, ZoneOffset.UTC))) {
            List<Reading> readings = Judgements.readings(record, Query.of(DYAD).knownAt(knownAt));
            Judgements judgements = Judgements.on(readings, record, knownAt);
            Figures figures = new Figures(Publishers.load(), new Comparing(Rates.NONE, judgements.pairs()));
            return figures.of(DYAD, judgements.counting(readings), Set.of()).get(0);
        }
    }

    private List<Statement> statements(@Nullable Instant knownAt) {
        return series(knownAt).points().stream()
                .flatMap(point -> point.told().stream())
                .map(told -> (Statement) told.said())
                .sorted(Comparator.comparing(said -> said.said().document()))
                .toList();
    }

    private List<String> values(@Nullable Instant knownAt) {
        return statements(knownAt).stream()
                .map(said -> ((Figure) said).value().toPlainString())
                .toList();
    }

    private Standing standing() {
        Standing standing = series(null).points().get(0).standing();
        return Stream.ofNullable(standing).findFirst().orElseThrow();
    }

    private List<Difference> differences(@Nullable Instant knownAt) {
        return series(knownAt).disagreements().stream()
                .map(Disagreement::difference)
                .toList();
    }
}
