package dyad.brief;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.record.Judgement;
import dyad.record.fact.Disagreement;
import dyad.record.fact.Series;
import dyad.record.fact.Standing;
import dyad.record.fact.Testimony;

/** Figures as JSON, statements in the form of {@code dyad read --format jsonl}. */
final class FiguresJson {
    private FiguresJson() {}

    static String write(FiguresReport report) {
        ObjectNode page = ToldJson.page();
        page.put("dyad", report.dyad().toString());
        ArrayNode all = page.putArray("series");
        report.series().forEach(series -> series(report, series, all.addObject()));
        return ToldJson.write(page);
    }

    private static void series(FiguresReport report, Series series, ObjectNode node) {
        node.put("type", series.type());
        String scope = series.points().get(0).told().get(0).scope();
        if (scope != null) {
            node.put("scope", scope);
        }
        ArrayNode points = node.putArray("points");
        for (Series.Point point : series.points()) {
            ObjectNode one = points.addObject();
            ToldJson.period(one, "period", point.period());
            ArrayNode told = one.putArray("told");
            point.told().forEach(each -> told(each, told.addObject()));
            Standing standing = point.standing();
            if (standing != null) {
                one.putObject("standsBy")
                        .put("id", standing.told().figure().id())
                        .put("reason", standing.reason().code())
                        .put("sources", standing.sources());
            }
        }
        ArrayNode disagreements = node.putArray("disagreements");
        for (Disagreement each : series.disagreements()) {
            ObjectNode one = disagreements
                    .addObject()
                    .put("difference", each.difference().code());
            String compared = report.compared(each);
            if (!compared.isEmpty()) {
                one.put("compared", compared);
            }
            Judgement judged = each.judged();
            if (judged != null) {
                one.putObject("judged")
                        .put("decision", judged.decision().code())
                        .put("who", judged.who())
                        .put("at", judged.at().toString())
                        .put("why", judged.why());
            }
            each.one().forEach(told -> one.withArray("one").add(told.said().id()));
            each.other().forEach(told -> one.withArray("other").add(told.said().id()));
            // what the partner counts is in a series of its own, which may not be asked for
            each.other().stream()
                    .filter(told -> !told.said().type().equals(series.type()))
                    .forEach(told -> told(told, one.withArray("mirror").addObject()));
        }
    }

    private static void told(Testimony told, ObjectNode node) {
        ToldJson.put(node, told.figure(), told.document(), told.reporter(), told.origin());
    }
}
