package dyad.web.home;

import dyad.web.page.Answer;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
final class HomeController {
    @GetMapping("/")
    Answer home(Visit visit) {
        return Answer.page(visit, "home/page.jte", Map.of());
    }

    /** Two states as a person typed them. */
    @GetMapping("/dyads")
    Answer chosen(Visit visit) {
        String one = Pairs.state(visit.get("one"), visit);
        String other = Pairs.state(visit.get("other"), visit);
        return Answer.seeOther(visit, visit.link(Pairs.address(Pairs.of(one, other, visit))));
    }
}
