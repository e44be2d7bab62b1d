package dyad.brief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.model.Period;
import dyad.reader.StatementJson;
import dyad.record.fact.Series;
import dyad.record.fact.Standing;
import dyad.record.fact.Told;
import org.jspecify.annotations.Nullable;

/** Figures as JSON, statements in the form of {@code dyad read --format jsonl}. */
final class FiguresJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private FiguresJson() {}

    static String write(FiguresReport report) {
        ObjectNode page = JSON.createObjectNode();
        page.put("dyad", report.dyad().toString());
        ArrayNode all = page.putArray("series");
        report.series().forEach(series -> series(series, all.addObject()));
        try {
            return JSON.writeValueAsString(page) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static void series(Series series, ObjectNode node) {
        node.put("type", series.type());
        ArrayNode points = node.putArray("points");
        for (Series.Point point : series.points()) {
            ObjectNode one = points.addObject();
            put(one, "period", point.period());
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
        series.disagreements().forEach(each -> disagreements
                .addObject()
                .put("difference", each.difference().code())
                .put("one", each.one().figure().id())
                .put("other", each.other().figure().id()));
    }

    private static void told(Told told, ObjectNode node) {
        try {
            node.set("statement", JSON.readTree(StatementJson.line(told.figure())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a statement's line is JSON", e);
        }
        node.put("publisher", told.document().publisher());
        put(node, "published", told.document().published());
        node.put("reporter", told.reporter());
        node.put("origin", told.origin());
        node.put("url", told.document().url());
        node.put("sentence", FiguresReport.sentence(told));
    }

    private static void put(ObjectNode node, String field, @Nullable Period period) {
        node.put(field, period == null ? null : period.edtf());
    }
}
