package dyad.web.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dyad.model.Document;
import dyad.model.Statement;
import dyad.reader.StatementJson;

/** A document with its statements as JSON, in the names of the statement format. */
final class DocumentJson {
    private DocumentJson() {}

    static ObjectNode of(Opened opened) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("document", document(opened.document()));
        json.put("latest", opened.isLatest());
        ArrayNode statements = json.putArray("statements");
        opened.statements().forEach(said -> statements.addRawValue(raw(said)));
        return json;
    }

    /** A statement, with what people decided on it, and its document. */
    static ObjectNode of(Statement said, Document document, boolean counts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putRawValue("statement", raw(said));
        json.put("counts", counts);
        json.set("document", document(document));
        return json;
    }

    private static RawValue raw(Statement said) {
        return new RawValue(StatementJson.judgedLine(said));
    }

    private static ObjectNode document(Document document) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", document.id()).put("publisher", document.publisher());
        json.put(
                "published",
                document.published() == null ? null : document.published().edtf());
        return json.put("url", document.url())
                .put("language", document.language())
                .put("text", document.text());
    }
}
