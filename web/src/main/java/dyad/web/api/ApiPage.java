package dyad.web.api;

import dyad.web.page.Answer;
import dyad.web.page.Visit;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which a person tries what programs can ask. */
@Controller
final class ApiPage {
    @GetMapping("/api")
    Answer page(Visit visit) {
        return Answer.page(visit, "api/page.jte", Map.of());
    }
}
