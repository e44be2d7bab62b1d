package dyad.web.api;

import dyad.web.page.Answer;
import dyad.web.page.Visit;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which a person tries what programs can ask. */
@Controller
final class ApiPage {
    private static final String DESCRIPTION = "{\"openapi\":\"/api/v1/openapi.json\"}";

    @GetMapping("/api")
    Answer page(Visit visit) {
        return Answer.of(visit, "api/page.jte", Map::of, () -> DESCRIPTION);
    }
}
