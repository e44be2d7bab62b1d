package dyad.web.fact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dyad.brief.FactReport;
import dyad.brief.Piece;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.reader.StatementJson;
import dyad.record.fact.Testimony;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A fact as JSON: what it comes to, its steps, all who tell it, and what disagrees with it. */
final class FactJson {
    private FactJson() {}

    static ObjectNode of(Dyad dyad, FactReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dyad", dyad.toString()).put("text", text(report.words()));
        json.put("kind", report.fact().said().kind().code())
                .put("type", report.fact().said().type())
                .put("stage", report.fact().life().now().code())
                .put("origins", report.origins());
        ArrayNode steps = json.putArray("steps");
        for (FactReport.Stride step : report.steps()) {
            ObjectNode one = steps.addObject();
            one.put("stage", step.stage().code()).put("when", edtf(step.when())).put("text", step.words());
            ids(one.putArray("statements"), step.told());
        }
        ArrayNode told = json.putArray("told");
        report.testimonies().forEach(each -> told(told.addObject(), each));
        ArrayNode disagrees = json.putArray("disagreements");
        report.disputes().forEach(each -> dispute(disagrees.addObject(), each));
        return json;
    }

    private static void told(ObjectNode json, Testimony told) {
        Document document = told.document();
        json.putRawValue("statement", new RawValue(StatementJson.judgedLine(told.said())));
        json.put("sentence", FactReport.sentence(told).sentence())
                .put("publisher", document.publisher())
                .put("published", edtf(document.published()))
                .put("url", document.url())
                .put("origin", told.origin());
    }

    private static void dispute(ObjectNode json, FactReport.Dispute dispute) {
        json.put("differ", dispute.kind().name().toLowerCase(Locale.ROOT))
                .put("about", text(dispute.about()))
                .put("remark", dispute.remark());
        ArrayNode accounts = json.putArray("accounts");
        for (FactReport.Account account : dispute.accounts()) {
            ObjectNode one = accounts.addObject();
            one.put("text", text(account.words())).put("isThis", account.isThis());
            ids(one.putArray("statements"), account.told());
        }
    }

    private static void ids(ArrayNode json, List<Testimony> told) {
        told.forEach(each -> json.add(each.said().id()));
    }

    private static @Nullable String edtf(@Nullable Period period) {
        return period == null ? null : period.edtf();
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
