package dyad.web.fact;

import dyad.brief.FactReport;
import dyad.brief.Terms;
import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Known;
import dyad.web.page.Answer;
import dyad.web.page.BadRequest;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import dyad.web.records.Records;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a fact with all who say so. */
@Controller
final class FactController {
    private final Records records;

    FactController(Records records) {
        this.records = records;
    }

    @GetMapping("/dyads/{dyad}/facts/{statement}")
    Answer fact(@PathVariable String dyad, @PathVariable String statement, Visit visit) {
        Dyad asked = Pairs.in(dyad, visit);
        if (!Pairs.isPlain(dyad)) {
            return Answer.seeOther(visit, visit.link(Pairs.address(asked) + "/facts/" + Id.checked(statement, visit)));
        }
        String id = Id.checked(statement, visit);
        Instant knownAt = visit.endOf("knownAt");
        Known known = records.read(record -> Known.of(record, Query.of(asked).knownAt(knownAt)));
        Terms terms = new Terms(known.comparing(), visit.date("asOf"), visit.language());
        Optional<FactReport> report = FactReport.of(asked, known.marked(), id, terms);
        if (report.isEmpty()) {
            return elsewhere(asked, id, visit);
        }
        FactPage page = new FactPage(visit, asked, id, report.get());
        String template = visit.wantsPart() ? "fact/sentences.jte" : "fact/page.jte";
        return Answer.of(visit, template, () -> Map.of("page", page), () -> FactJson.of(asked, report.get()));
    }

    /** What was rejected, or is not read so any more, counts for no fact: it is told in its document. */
    private Answer elsewhere(Dyad dyad, String id, Visit visit) {
        boolean isThere = records.read(record -> isOn(record, dyad, id));
        if (!isThere) {
            String states = Pairs.names(dyad, visit.words());
            throw BadRequest.notFound(visit.words().get("document.fact.missing", id, states));
        }
        return Answer.seeOther(visit, visit.link("/statements/" + id + (visit.wantsJson() ? ".json" : "")));
    }

    private static boolean isOn(Record record, Dyad dyad, String id) {
        List<Reading> found = record.find(id, 2);
        return found.size() == 1
                && found.get(0).statements().stream().map(Statement::parties).allMatch(dyad::isIn);
    }
}
