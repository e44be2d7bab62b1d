package dyad.web.figure;

import dyad.brief.FiguresReport;
import dyad.model.Dyad;
import dyad.model.Indicators;
import dyad.model.Kind;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.fact.Figures;
import dyad.record.fact.Known;
import dyad.record.fact.Publishers;
import dyad.record.fact.Series;
import dyad.web.page.Answer;
import dyad.web.page.BadRequest;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import dyad.web.records.Arriving;
import dyad.web.records.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows one figure of two states: every value, who tells it, which the record stands by and why. */
@Controller
final class FigureController {
    private final Records records;
    private final Arriving arriving;
    private final Publishers publishers = Publishers.load();

    FigureController(Records records, Arriving arriving) {
        this.records = records;
        this.arriving = arriving;
    }

    @GetMapping("/dyads/{dyad}/figures/{indicator}")
    Answer figure(@PathVariable String dyad, @PathVariable String indicator, Visit visit) {
        Dyad asked = Pairs.in(dyad, visit);
        if (!Indicators.has(indicator)) {
            throw BadRequest.notFound(visit.words().get("figure.unknown", indicator));
        }
        LocalDate asOf = visit.date("asOf");
        return Answer.of(
                        visit,
                        "figure/page.jte",
                        () -> Map.of("page", new FigurePage(visit, asked, indicator, series(asked, indicator, asOf))),
                        () -> FiguresReport.of(asked, series(asked, indicator, asOf))
                                .write(FiguresReport.Format.JSON))
                .keep(arriving.version(asked));
    }

    private List<Series> series(Dyad dyad, String indicator, @Nullable LocalDate asOf) {
        Query query = new Query(dyad, Kind.FIGURE, indicator, null, asOf, null);
        Known known = records.read(record -> Known.of(record, query));
        List<Reading> readings = known.readings();
        return new Figures(publishers, known.comparing()).of(dyad, readings, Set.of(indicator));
    }
}
