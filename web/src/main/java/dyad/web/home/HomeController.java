package dyad.web.home;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.brief.Piece;
import dyad.web.page.Answer;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: two states to choose by typing or on the map, and what is new. */
@Controller
final class HomeController {
    private final Overview overview;

    HomeController(Overview overview) {
        this.overview = overview;
    }

    @GetMapping("/")
    Answer home(Visit visit) {
        String one = visit.get("one");
        String chosen = one.isEmpty() ? "" : Pairs.state(one, visit);
        return Answer.of(
                        visit,
                        "home/page.jte",
                        () -> Map.of("page", page(visit, chosen)),
                        () -> json(page(visit, chosen)))
                .keep(overview.version(visit.language()));
    }

    private HomePage page(Visit visit, String chosen) {
        return new HomePage(visit, overview.news(visit.language()), chosen);
    }

    /** Two states as a person typed them. */
    @GetMapping("/dyads")
    Answer chosen(Visit visit) {
        if (visit.get("one").isEmpty() || visit.get("other").isEmpty()) {
            String one = visit.get("one") + visit.get("other");
            return Answer.seeOther(
                    visit, one.isEmpty() ? visit.link("/") : visit.link("/", "one", Pairs.state(one, visit)));
        }
        String one = Pairs.state(visit.get("one"), visit);
        String other = Pairs.state(visit.get("other"), visit);
        return Answer.seeOther(visit, visit.link(Pairs.address(Pairs.of(one, other, visit))));
    }

    private static ObjectNode json(HomePage page) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dyads", page.dyads());
        ArrayNode rows = json.putArray("statements");
        page.rows()
                .forEach(row ->
                        rows.addObject().put("dyad", row.dyad().toString()).put("statements", row.statements()));
        ArrayNode documents = json.putArray("newest");
        page.documents().forEach(each -> documents
                .addObject()
                .put("id", each.id())
                .put("publisher", each.publisher())
                .put(
                        "published",
                        each.published() == null ? null : each.published().edtf()));
        page.conflicts().forEach(told -> told(told, json.withArray("contradictions")));
        page.upcoming().forEach(told -> told(told, json.withArray("upcoming")));
        return json;
    }

    private static void told(Overview.Told told, ArrayNode lines) {
        ObjectNode line = lines.addObject().put("dyad", told.dyad().toString());
        line.put(
                "text",
                told.line().pieces().stream()
                        .filter(piece -> piece.style() != Piece.Style.NOTES)
                        .map(Piece::text)
                        .collect(Collectors.joining()));
        if (told.day() != null) {
            line.put("day", told.day().toString());
        }
    }
}
