package dyad.record;

import static dyad.record.Press.reading;
import static dyad.record.Press.statement;
import static dyad.record.Press.turnover;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.review.Desk;
import dyad.record.review.Question;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Deciding at a desk, in both homes. */
@ParameterizedClass
@EnumSource(Place.class)
class DeskTest {
    private static final Dyad DYAD = Dyad.of("KAZ", "ITA");
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Home home;

    private static Statement treaty(String document, String name) {
        return statement("tie", "agreement", "\"between\":[\"ITA\",\"KAZ\"],\"name\":\"" + name + "\"", document);
    }

    private static List<Reading> press() {
        return List.of(
                reading("a", "2024-01-01", turnover("a", 8), treaty("a", "Treaty on Extradition")),
                reading("b", "2024-02-01", turnover("b", 15), treaty("b", "Protocol on Extradition")));
    }

    @BeforeEach
    void begin() {
        home = place.home(folder);
        try (Record record = open()) {
            record.addAll(press());
        }
    }

    private Record open() {
        return Record.open(home, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static List<String> reasons(Desk desk) {
        return desk.questions().stream()
                .map(question -> question.reason().code())
                .toList();
    }

    private static Judgement answer(Question question, Decision decision) {
        String other = question.other().orElseThrow().said().id();
        return Judgement.on(NOW, "Aigerim", "", decision, question.one().said().id(), other);
    }

    @Test
    void whatIsDecidedIsKeptAndNotAskedAgainAlsoAfterReadingAgain() {
        try (Record record = open()) {
            Desk desk = Desk.at(record, DYAD);
            assertThat(reasons(desk)).containsExactly("contradiction", "look-alike");
            desk.judge(answer(desk.questions().get(0), Decision.BOTH_RIGHT));
            assertThat(reasons(desk)).containsExactly("look-alike");
            desk.judge(answer(desk.questions().get(0), Decision.SAME));
            assertThat(desk.questions()).isEmpty();
            record.takeAll(press().stream()
                    .map(read -> new Taken(read.document(), read, "newer", null))
                    .toList());
        }
        try (Record record = open()) {
            assertThat(Desk.at(record, DYAD).questions()).isEmpty();
            assertThat(record.verify().isSound()).isTrue();
        }
    }

    @Test
    void undoingAsksAgain() {
        try (Record record = open()) {
            Desk desk = Desk.at(record, DYAD);
            List<Question> before = desk.questions();
            Judgement made = answer(before.get(0), Decision.NOT_SAME);
            desk.judge(made);
            desk.judge(made.undo(NOW.plusSeconds(1), "Marco", "too quick"));
            assertThat(desk.questions()).isEqualTo(before);
            assertThat(Desk.at(record, DYAD).questions()).isEqualTo(before);
        }
    }

    @Test
    void whatIsImpossibleChangesNothing() {
        try (Record record = open()) {
            Desk desk = Desk.at(record, DYAD);
            List<Question> before = desk.questions();
            assertThatExceptionOfType(RecordException.class)
                    .isThrownBy(() -> desk.judge(Judgement.on(NOW, "A", "", Decision.REJECT, "0123456789abcdef")));
            assertThatExceptionOfType(RecordException.class)
                    .isThrownBy(() -> desk.judge(Judgement.correct(
                            NOW, "A", "", before.get(0).one().said().id(), "{\"value\":\"much\"}")));
            assertThat(desk.questions()).isEqualTo(before);
            assertThat(record.held().entries()).isEqualTo(2);
        }
    }
}
