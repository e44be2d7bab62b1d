package dyad.web.figure;

import dyad.brief.FiguresReport;
import dyad.model.Dyad;
import dyad.model.Indicators;
import dyad.model.Kind;
import dyad.record.Query;
import dyad.record.fact.Figures;
import dyad.record.fact.Known;
import dyad.record.fact.Publishers;
import dyad.record.fact.Series;
import dyad.web.answer.Times;
import dyad.web.page.Answer;
import dyad.web.page.BadRequest;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import dyad.web.records.Arriving;
import dyad.web.records.Records;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows one figure of two states: every value, who tells it, which the record stands by and why. */
@Controller
final class FigureController {
    private static final Map<String, String> TABLES = Map.of(
            "csv", "text/csv; charset=utf-8",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

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
        Times times = Times.of(visit);
        return Answer.of(
                        visit,
                        "figure/page.jte",
                        () -> Map.of("page", new FigurePage(visit, asked, indicator, series(asked, indicator, times))),
                        () -> report(asked, indicator, times).write(FiguresReport.Format.JSON))
                .keep(arriving.version(asked));
    }

    /** All values as a table for a spreadsheet. */
    @GetMapping("/dyads/{dyad}/figures/{indicator}/values.{ending}")
    ResponseEntity<byte[]> table(
            @PathVariable String dyad, @PathVariable String indicator, @PathVariable String ending, Visit visit) {
        Dyad asked = Pairs.in(dyad, visit);
        String type = TABLES.get(ending);
        if (!Indicators.has(indicator) || type == null) {
            throw BadRequest.notFound(visit.words().get("fault.missing"));
        }
        FiguresReport.Format format = ending.equals("csv") ? FiguresReport.Format.CSV : FiguresReport.Format.XLSX;
        String name = asked + "-" + indicator + "." + ending;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(report(asked, indicator, Times.of(visit)).bytes(format));
    }

    private FiguresReport report(Dyad dyad, String indicator, Times times) {
        Known known = known(dyad, indicator, times);
        return FiguresReport.of(dyad, series(dyad, indicator, known), known.comparing());
    }

    private List<Series> series(Dyad dyad, String indicator, Times times) {
        return series(dyad, indicator, known(dyad, indicator, times));
    }

    private Known known(Dyad dyad, String indicator, Times times) {
        String type = Figures.isMirrored(indicator) ? null : indicator;
        Query query = times.on(new Query(dyad, Kind.FIGURE, type, null, null, null));
        return records.read(record -> Known.of(record, query));
    }

    private List<Series> series(Dyad dyad, String indicator, Known known) {
        return new Figures(publishers, known.comparing()).of(dyad, known.readings(), Set.of(indicator));
    }
}
