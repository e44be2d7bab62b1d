package dyad.record;

import static dyad.record.Press.body;
import static dyad.record.Press.exports;
import static dyad.record.Press.reading;
import static dyad.record.Press.turnover;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dyad.reader.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Place.class)
class JudgementsTest {
    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00.123456Z");
    private static final String STATEMENT = turnover("a", 8).id();
    private static final String OTHER = turnover("b", 9).id();

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void begin() {
        home = place.home(folder);
        try (Record record = open(JANUARY)) {
            record.addAll(
                    List.of(reading("a", "2024", turnover("a", 8), body("a")), reading("b", "2024", turnover("b", 9))));
        }
    }

    @Test
    void areReadBackAsTheyWereMade() {
        List<Judgement> made = List.of(
                Judgement.on(MARCH, "Айгерім", "checked with the ministry", Decision.ACCEPT, STATEMENT),
                Judgement.on(MARCH, "Aigerim", "", Decision.BOTH_RIGHT, STATEMENT, OTHER),
                Judgement.correct(MARCH, "Aigerim", "half a year", OTHER, "{\"period\":\"2022-40\"}"));
        try (Record record = open(MARCH)) {
            assertThat(record.judgeAll(made)).isEqualTo(3);
        }
        assertThat(all(null)).isEqualTo(made);
    }

    @Test
    void theSameIsKeptOnce() {
        Judgement judgement = Judgement.on(MARCH, "Aigerim", "", Decision.ACCEPT, STATEMENT);
        try (Record record = open(MARCH)) {
            assertThat(record.judge(judgement)).isTrue();
            assertThat(record.judge(judgement)).isFalse();
            assertThat(record.judge(Judgement.on(MARCH, "Marco", "", Decision.ACCEPT, STATEMENT)))
                    .isTrue();
        }
        assertThat(all(null)).hasSize(2);
    }

    @Test
    void refusesWhatIsOnNothing() {
        Judgement fine = Judgement.on(MARCH, "A", "", Decision.ACCEPT, STATEMENT);
        refused(
                "no statement 0123456789abcdef",
                fine,
                Judgement.on(MARCH, "A", "", Decision.REJECT, "0123456789abcdef"));
        refused("no statement feed", fine, Judgement.on(MARCH, "A", "", Decision.SAME, STATEMENT, "feed"));
        refused("no judgement", fine, fine.undo(MARCH, "A", "").undo(MARCH, "B", ""));
        refused("JSON object", Judgement.correct(MARCH, "A", "", STATEMENT, "[1]"));
        refused("JSON object", Judgement.correct(MARCH, "A", "", STATEMENT, "{\"value\":"));
        assertThat(all(null)).isEmpty();
    }

    private void refused(String message, Judgement... judgements) {
        try (Record record = open(MARCH)) {
            assertThatExceptionOfType(RecordException.class)
                    .isThrownBy(() -> record.judgeAll(List.of(judgements)))
                    .withMessageContaining(message);
        }
    }

    @Test
    void aDecisionHasWhatBelongsToItAndNothingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judgement.on(MARCH, "A", "", Decision.SAME, STATEMENT))
                .withMessage("same needs another statement");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judgement.on(MARCH, "A", "", Decision.ACCEPT, STATEMENT, OTHER))
                .withMessage("accept does not take another statement");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judgement.on(MARCH, "A", "", Decision.SAME, STATEMENT, STATEMENT));
        assertThatIllegalArgumentException().isThrownBy(() -> Judgement.on(MARCH, " ", "", Decision.ACCEPT, STATEMENT));
    }

    @Test
    void whatWasUndoneDoesNotHoldUnlessTheUndoingWasUndone() {
        Judgement accept = Judgement.on(MARCH, "A", "", Decision.ACCEPT, STATEMENT);
        Judgement same = Judgement.on(MARCH, "A", "", Decision.SAME, STATEMENT, OTHER);
        Judgement undo = accept.undo(MARCH, "B", "not so");
        Judgement again = undo.undo(MARCH, "A", "it is so");
        assertThat(Judgement.holding(List.of(accept, same))).containsExactly(accept, same);
        assertThat(Judgement.holding(List.of(accept, same, undo))).containsExactly(same);
        assertThat(Judgement.holding(List.of(accept, same, undo, again))).containsExactly(accept, same);
    }

    @Test
    void areFoundByEitherStatementTogetherWithWhatUndoesThem() {
        Judgement same = Judgement.on(MARCH, "A", "", Decision.SAME, STATEMENT, OTHER);
        Judgement undo = same.undo(MARCH, "B", "");
        Judgement again = undo.undo(MARCH, "C", "");
        Judgement elsewhere =
                Judgement.on(MARCH, "A", "", Decision.ACCEPT, body("a").id());
        try (Record record = open(MARCH)) {
            record.judgeAll(List.of(same, elsewhere, undo, again));
            assertThat(record.judgementsOn(List.of(OTHER), null)).containsExactly(same, undo, again);
            assertThat(record.judgementsOn(List.of(body("a").id()), null)).containsExactly(elsewhere);
            assertThat(record.judgementsOn(List.of(), null)).isEmpty();
        }
    }

    @Test
    void areAskedAsOfWhatTheRecordHeld() {
        Judgement judgement = Judgement.on(JANUARY, "A", "", Decision.ACCEPT, STATEMENT);
        try (Record record = open(MARCH)) {
            record.judge(judgement);
            assertThat(record.judgementsOn(List.of(STATEMENT), JANUARY)).isEmpty();
            assertThat(record.judgementsOn(List.of(STATEMENT), MARCH)).containsExactly(judgement);
        }
        assertThat(all(JANUARY)).isEmpty();
    }

    @Test
    void surviveReadingAgain() {
        Judgement judgement = Judgement.on(MARCH, "A", "", Decision.REJECT, STATEMENT);
        Reading newer = reading("a", "2024", exports("a"), turnover("a", 8));
        try (Record record = open(MARCH)) {
            record.judge(judgement);
            record.takeAll(List.of(new Taken(newer.document(), newer, "newer", null)));
            try (Stream<Reading> found = record.readings(Query.all())) {
                List<String> ids = found.flatMap(reading -> reading.statements().stream())
                        .map(said -> said.id())
                        .toList();
                assertThat(record.judgementsOn(ids, null)).containsExactly(judgement);
            }
        }
    }

    private Record open(Instant at) {
        return Place.open(home, at.toString());
    }

    private List<Judgement> all(Instant knownAt) {
        try (Record record = open(MARCH);
                Stream<Judgement> found = record.judgements(knownAt)) {
            return found.toList();
        }
    }
}
