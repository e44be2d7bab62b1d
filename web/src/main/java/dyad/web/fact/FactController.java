package dyad.web.fact;

import dyad.brief.FactReport;
import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.Record;
import dyad.record.life.Facts;
import dyad.web.answer.Times;
import dyad.web.page.Answer;
import dyad.web.page.BadRequest;
import dyad.web.page.Elsewhere;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import dyad.web.records.Arriving;
import dyad.web.records.Records;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a fact with all who say so. */
@Controller
final class FactController {
    private final Records records;
    private final Arriving arriving;
    private final Concluded concluded;

    FactController(Records records, Arriving arriving) {
        this.records = records;
        this.arriving = arriving;
        this.concluded = new Concluded(records, arriving);
    }

    @GetMapping("/dyads/{dyad}/facts/{statement}")
    Answer fact(@PathVariable String dyad, @PathVariable String statement, Visit visit) {
        Dyad asked = Pairs.in(dyad, visit);
        if (!Pairs.isPlain(dyad)) {
            return Answer.seeOther(visit, visit.link(Pairs.address(asked) + "/facts/" + Id.checked(statement, visit)));
        }
        String id = Id.checked(statement, visit);
        Times times = Times.of(visit);
        String template = visit.wantsPart() ? "fact/sentences.jte" : "fact/page.jte";
        return Answer.of(
                        visit,
                        template,
                        () -> Map.of("page", new FactPage(visit, asked, id, report(asked, id, times, visit))),
                        () -> FactJson.of(asked, report(asked, id, times, visit)))
                .keep(arriving.version(asked));
    }

    private FactReport report(Dyad dyad, String id, Times times, Visit visit) {
        Facts facts = concluded.of(dyad, times.asOf(), times.knownAt());
        return FactReport.of(dyad, facts, id, visit.language()).orElseThrow(() -> elsewhere(dyad, id, visit));
    }

    /** What was rejected, or is not read so any more, counts for no fact: it is told in its document. */
    private RuntimeException elsewhere(Dyad dyad, String id, Visit visit) {
        boolean isThere = records.read(record -> isOn(record, dyad, id));
        if (!isThere) {
            String states = Pairs.names(dyad, visit.words());
            return BadRequest.notFound(visit.words().get("document.fact.missing", id, states));
        }
        return new Elsewhere(visit.link("/statements/" + id + (visit.wantsJson() ? ".json" : "")));
    }

    private static boolean isOn(Record record, Dyad dyad, String id) {
        List<Reading> found = record.find(id, 2);
        return found.size() == 1
                && found.get(0).statements().stream().map(Statement::parties).allMatch(dyad::isIn);
    }
}
