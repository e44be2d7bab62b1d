package dyad.web.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dyad.brief.SearchWords;
import dyad.brief.StatementWords;
import dyad.model.Document;
import dyad.reader.StatementJson;

/** What was found as JSON; spans count code points, as those of statements do. */
final class SearchJson {
    private SearchJson() {}

    static ObjectNode of(Asked asked, Found found) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("q", asked.typed()).put("page", asked.page());
        json.put("dyad", asked.within() == null ? null : asked.within().toString());
        json.put("named", asked.named() == null ? null : asked.named().toString());
        json.put("allFacts", found.allFacts())
                .put("moreTexts", found.moreTexts())
                .put("byOthers", found.byOthers());
        ArrayNode facts = json.putArray("facts");
        found.facts().forEach(told -> fact(facts.addObject(), told));
        ArrayNode texts = json.putArray("texts");
        found.texts().forEach(hit -> text(texts.addObject(), hit));
        return json;
    }

    private static void fact(ObjectNode json, Found.Told told) {
        StringBuilder text = new StringBuilder();
        told.pieces().forEach(piece -> text.append(piece.text()));
        json.put("text", text.toString())
                .put("dyad", told.dyad() == null ? null : told.dyad().toString());
        json.putRawValue("statement", new RawValue(StatementJson.judgedLine(told.said())));
        json.put("sentence", StatementWords.sentence(told.document(), told.said()));
        document(json, told.document());
    }

    private static void text(ObjectNode json, SearchWords.Hit hit) {
        json.put("sentence", hit.text())
                .put("start", hit.span().start())
                .put("end", hit.span().end());
        document(json, hit.document());
    }

    private static void document(ObjectNode json, Document document) {
        json.put("document", document.id()).put("publisher", document.publisher());
        json.put(
                        "published",
                        document.published() == null
                                ? null
                                : document.published().edtf())
                .put("url", document.url())
                .put("language", document.language());
    }
}
