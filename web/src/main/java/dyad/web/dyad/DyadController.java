package dyad.web.dyad;

import dyad.brief.Brief;
import dyad.brief.BriefFormat;
import dyad.model.Dyad;
import dyad.web.answer.AnswerJson;
import dyad.web.answer.BriefAnswer;
import dyad.web.answer.Times;
import dyad.web.page.Answer;
import dyad.web.page.BadRequest;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import dyad.web.records.Arriving;
import dyad.web.records.Held;
import dyad.web.records.Records;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what is between two states, and gives it as a file. */
@Controller
final class DyadController {
    private static final int NEAR = 12;

    private final Records records;
    private final Arriving arriving;
    private final Held held;

    DyadController(Records records, Arriving arriving, Held held) {
        this.records = records;
        this.arriving = arriving;
        this.held = held;
    }

    @GetMapping("/dyads/{dyad}")
    Answer dyad(@PathVariable String dyad, Visit visit) {
        Dyad asked = Pairs.in(dyad, visit);
        if (!Pairs.isPlain(dyad)) {
            return Answer.seeOther(visit, visit.link(Pairs.address(asked)));
        }
        Times times = Times.of(visit);
        LocalDate since = visit.lastDay("since");
        return Answer.of(
                        visit,
                        "dyad/page.jte",
                        () -> Map.of("page", page(visit, brief(asked, times, since, visit.language()))),
                        () -> AnswerJson.write(BriefAnswer.of(brief(asked, times, since, visit.language()), times)))
                .keep(arriving.version(asked));
    }

    private DyadPage page(Visit visit, Brief brief) {
        return new DyadPage(visit, brief, brief.sources().isEmpty() ? near(brief.dyad()) : List.of());
    }

    private Brief brief(Dyad dyad, Times times, @Nullable LocalDate since, String language) {
        return records.read(record -> BriefAnswer.brief(record, dyad, since, times, language));
    }

    /** What there is on either of two states, the most first. */
    private List<DyadPage.Near> near(Dyad dyad) {
        Set<String> both = Set.of(dyad.first(), dyad.second());
        return held.dyads().entrySet().stream()
                .filter(each -> both.contains(each.getKey().first())
                        || both.contains(each.getKey().second()))
                .sorted(Comparator.comparing((Map.Entry<Dyad, Long> each) -> -each.getValue()))
                .limit(NEAR)
                .map(each -> new DyadPage.Near(each.getKey(), each.getValue()))
                .toList();
    }

    /** The brief as a file; an ending that is none of its forms has no page. */
    @GetMapping("/dyads/{dyad}/brief.{ending}")
    ResponseEntity<byte[]> file(@PathVariable String dyad, @PathVariable String ending, Visit visit) {
        Dyad asked = Pairs.in(dyad, visit);
        for (BriefFormat format : BriefFormat.values()) {
            if (format.extension().equals(ending)) {
                Brief brief = brief(asked, Times.of(visit), visit.lastDay("since"), visit.language());
                return ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + asked + "." + format.extension() + "\"")
                        .body(format.bytes(brief));
            }
        }
        throw BadRequest.notFound(visit.words().get("fault.missing"));
    }
}
