package dyad.web.dyad;

import dyad.brief.Brief;
import dyad.brief.Terms;
import dyad.model.Dyad;
import dyad.record.Query;
import dyad.record.fact.Known;
import dyad.web.page.Answer;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import dyad.web.records.Records;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what is between two states. */
@Controller
final class DyadController {
    private final Records records;

    DyadController(Records records) {
        this.records = records;
    }

    @GetMapping("/dyads/{dyad}")
    Answer dyad(@PathVariable String dyad, Visit visit) {
        Dyad asked = Pairs.in(dyad, visit);
        if (!Pairs.isPlain(dyad)) {
            return Answer.seeOther(visit, visit.link(Pairs.address(asked)));
        }
        Known known = records.read(record -> Known.of(record, Query.of(asked)));
        Terms terms = new Terms(known.comparing(), visit.date("asOf"), visit.language());
        Brief brief = Brief.of(asked, known.marked(), terms);
        DyadPage page = new DyadPage(visit, brief);
        return Answer.of(visit, "dyad/page.jte", () -> Map.of("page", page), () -> DyadJson.of(brief));
    }
}
