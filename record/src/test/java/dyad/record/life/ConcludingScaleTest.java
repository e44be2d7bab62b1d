package dyad.record.life;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dyad.model.Document;
import dyad.model.Event;
import dyad.model.Modality;
import dyad.model.Participant;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Said;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.reader.Reading;
import dyad.record.fact.Comparing;
import dyad.record.fact.Publishers;
import dyad.record.fact.Rates;
import dyad.record.fact.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two states of whom much is told: comparing each with each would take minutes. */
class ConcludingScaleTest {
    private static final Parties BOTH = Parties.between(List.of("ITA", "KAZ"));
    private static final LocalDate START = LocalDate.of(2000, 1, 3);

    @Test
    void thirtyThousandStatementsAreConcludedWithoutComparingEachWithEach() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            LocalDate day = START.plusDays(7L * (i % 1000));
            Period published = Period.day(day.plusDays(i % 3));
            String id = "doc" + i;
            List<Statement> statements = List.of(
                    visit(id, Modality.ACTUAL, Period.day(day), "Person" + i % 1000),
                    visit(id, Modality.PLANNED, Period.day(day.plusDays(7)), "Person" + (i % 1000 + 1)),
                    agreement(id, "Agreement on subject" + i % 1000 + " of sort" + i % 10, Period.day(day)));
            readings.add(new Reading(
                    new Document(id, "text " + i, published, "Publisher " + i % 50, null, "en"),
                    statements,
                    List.of()));
        }
        Concluding concluding = new Concluding(Publishers.load(), new Comparing(Rates.NONE));
        Facts facts = assertTimeout(ofSeconds(90), () -> concluding.of(readings, null));
        // a thousand visits told ten times each, the first without a plan, one plan more, a thousand agreements
        assertThat(facts.all()).hasSize(2001);
        assertThat(facts.all().stream().filter(fact -> fact.life().now() == Stage.HELD))
                .hasSize(1000);
        assertThat(facts.conflicts()).isEmpty();
    }

    private static Event visit(String id, Modality modality, Period period, String person) {
        Parties directed = Parties.directed(List.of("ITA"), List.of("KAZ"));
        List<Participant> actors = List.of(new Participant("ITA", "GOV", person, null));
        return new Event(said(id, "CONSULT", directed, modality), "visit", period, null, actors, List.of());
    }

    private static Tie agreement(String id, String name, Period since) {
        return new Tie(said(id, "agreement", BOTH, Modality.ACTUAL), name, since, null, "signed", null);
    }

    private static Said said(String id, String type, Parties parties, Modality modality) {
        return new Said(
                type, parties, modality, List.of(), List.of(), id, "en", new Span(0, 1), "x " + id, Map.of(), "table");
    }
}
