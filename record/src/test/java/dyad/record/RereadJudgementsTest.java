package dyad.record;

import static dyad.record.Press.document;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.record.fact.Judgements;
import dyad.record.review.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people decided holds when newer rules read the same words a little otherwise, in both homes. */
@ParameterizedClass
@EnumSource(Place.class)
class RereadJudgementsTest {
    private static final Query ASKED = Query.of(Dyad.of("KAZ", "ITA"));
    private static final Instant FEBRUARY = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    private static final Statement EIGHT = figure(0, 4, 8);
    private static final Statement WIDER = figure(0, 7, 8);
    private static final Statement PACT = tie(0, 4, "Pact", "");
    private static final Statement DATED = tie(0, 6, "Pact", ",\"since\":\"2020-05-01\"");
    private static final Statement TREATY = tie(8, 9, "Treaty", "");

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void begin() {
        home = place.home(folder);
        read("2026-01-01T00:00:00Z", "1", EIGHT, PACT, TREATY);
    }

    @Test
    void whatWasRejectedStaysSoWhereItsQuoteIsLonger() {
        judge(Judgement.on(FEBRUARY, "Aigerim", "", Decision.REJECT, EIGHT.id()));
        read("2026-03-01T00:00:00Z", "2", WIDER, PACT, TREATY);
        assertThat(WIDER.id()).isNotEqualTo(EIGHT.id());
        assertThat(counting(null)).containsExactly(PACT.id(), TREATY.id());
        assertThat(counting(FEBRUARY.minusSeconds(1))).containsExactly(EIGHT.id(), PACT.id(), TREATY.id());
        assertThat(counting(MARCH.minusSeconds(1))).containsExactly(PACT.id(), TREATY.id());
    }

    @Test
    void whatIsReadOtherwiseIsNotRejectedUnseen() {
        judge(Judgement.on(FEBRUARY, "Aigerim", "", Decision.REJECT, EIGHT.id()));
        Statement nine = figure(0, 4, 9);
        read("2026-03-01T00:00:00Z", "2", nine, PACT, TREATY);
        assertThat(counting(null)).contains(nine.id());
    }

    @Test
    void nothingIsMovedToOtherWords() {
        judge(Judgement.on(FEBRUARY, "Aigerim", "", Decision.REJECT, EIGHT.id()));
        Statement elsewhere = figure(5, 9, 8);
        read("2026-03-01T00:00:00Z", "2", elsewhere);
        assertThat(counting(null)).containsExactly(elsewhere.id());
    }

    @Test
    void twoThatAreOneThingAreSoWhenOneIsReadWithItsDate() {
        judge(Judgement.on(FEBRUARY, "Aigerim", "", Decision.SAME, PACT.id(), TREATY.id()));
        read("2026-03-01T00:00:00Z", "2", EIGHT, DATED, TREATY);
        assertThat(judgements(null).pairs().areSame(DATED.id(), TREATY.id())).isTrue();
        read("2026-04-01T00:00:00Z", "3", EIGHT, DATED, tie(0, 5, "Other", ""), TREATY);
        assertThat(judgements(null).pairs().areSame(DATED.id(), TREATY.id())).isFalse();
    }

    @Test
    void aCorrectionIsPutIntoWhatIsReadNow() {
        judge(Judgement.correct(FEBRUARY, "Aigerim", "", PACT.id(), "{\"name\":\"Pact on Air\"}"));
        read("2026-03-01T00:00:00Z", "2", EIGHT, DATED, TREATY);
        Tie corrected = (Tie) judgements(null).judged(DATED);
        assertThat(corrected.name()).isEqualTo("Pact on Air");
        assertThat(String.valueOf(corrected.since())).isEqualTo("2020-05-01");
    }

    @Test
    void itIsUndoneAsItWasMade() {
        Judgement rejected = Judgement.on(FEBRUARY, "Aigerim", "", Decision.REJECT, EIGHT.id());
        judge(rejected);
        read("2026-03-01T00:00:00Z", "2", WIDER, PACT, TREATY);
        judge(rejected.undo(MARCH, "Marco", ""));
        assertThat(counting(null)).contains(WIDER.id());
        assertThat(judgements(null).made())
                .extracting(Judgement::decision)
                .containsExactly(Decision.REJECT, Decision.UNDO);
    }

    @Test
    void itIsKnownToWhoeverGoesThroughAllAndToTheDesk() {
        judge(Judgement.on(FEBRUARY, "Aigerim", "", Decision.REJECT, EIGHT.id()));
        read("2026-03-01T00:00:00Z", "2", WIDER, PACT, TREATY);
        try (Record record = open("2026-04-01T00:00:00Z")) {
            assertThat(Judgements.isRejected(Judgements.on(Query.all(), record).judged(WIDER)))
                    .isTrue();
            assertThat(Judgements.isRejected(Judgements.on(ASKED, record).judged(WIDER)))
                    .isTrue();
            assertThat(Desk.at(record, Dyad.of("KAZ", "ITA")).made()).hasSize(1);
        }
    }

    private static Statement figure(int start, int end, int value) {
        String fields = "\"value\":%d,\"unit\":\"USD\",\"period\":\"2022\"".formatted(value);
        return statement("figure", "trade-turnover", start, end, fields);
    }

    private static Statement tie(int start, int end, String name, String more) {
        return statement("tie", "agreement", start, end, "\"name\":\"" + name + "\"" + more);
    }

    private static Statement statement(String kind, String type, int start, int end, String fields) {
        return StatementJson.read(
                ("{\"kind\":\"%s\",\"type\":\"%s\",\"between\":[\"ITA\",\"KAZ\"],%s,\"modality\":\"actual\","
                                + "\"document\":\"a\",\"language\":\"en\",\"start\":%d,\"end\":%d,\"quote\":\"%s\"}")
                        .formatted(kind, type, fields, start, end, "Text of a".substring(start, end)));
    }

    private void read(String at, String reader, Statement... statements) {
        Document document = document("a", "2024-01-01");
        try (Record record = open(at)) {
            record.takeAll(
                    List.of(new Taken(document, new Reading(document, List.of(statements), List.of()), reader, null)));
        }
    }

    private void judge(Judgement judgement) {
        try (Record record = open(judgement.at().toString())) {
            record.judge(judgement);
        }
    }

    private Record open(String at) {
        return Record.open(home, Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
    }

    private Judgements judgements(@Nullable Instant knownAt) {
        try (Record record = open("2026-05-01T00:00:00Z")) {
            return Judgements.on(ASKED.knownAt(knownAt), record);
        }
    }

    private List<String> counting(@Nullable Instant knownAt) {
        try (Record record = open("2026-05-01T00:00:00Z")) {
            List<Reading> readings = Judgements.readings(record, ASKED.knownAt(knownAt));
            return Judgements.on(readings, record, knownAt).counting(readings).stream()
                    .flatMap(reading -> reading.statements().stream())
                    .map(Statement::id)
                    .toList();
        }
    }
}
