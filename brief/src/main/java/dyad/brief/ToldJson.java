package dyad.brief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.model.Document;
import dyad.model.Judged;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.StatementJson;
import org.jspecify.annotations.Nullable;

/** What a document tells, as JSON: the statement in the form of {@code dyad read --format jsonl}, who published it when, and its sentence. */
final class ToldJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ToldJson() {}

    static ObjectNode page() {
        return JSON.createObjectNode();
    }

    static String write(ObjectNode page) {
        try {
            return JSON.writeValueAsString(page) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    static void put(ObjectNode node, Statement said, Document document, @Nullable String reporter, String origin) {
        statement(node, said);
        judged(node, said.said().judged());
        node.put("publisher", document.publisher());
        period(node, "published", document.published());
        node.put("reporter", reporter);
        node.put("origin", origin);
        node.put("url", document.url());
        node.put("sentence", FiguresReport.sentence(document, said));
    }

    /** Who decided what on the statement, where somebody did. */
    private static void judged(ObjectNode node, @Nullable Judged judged) {
        if (judged != null) {
            put(node, "acceptedBy", judged.acceptedBy());
            put(node, "rejectedBy", judged.rejectedBy());
            put(node, "correctedBy", judged.correctedBy());
        }
    }

    private static void put(ObjectNode node, String field, @Nullable String text) {
        if (text != null) {
            node.put(field, text);
        }
    }

    static void statement(ObjectNode node, Statement said) {
        try {
            node.set("statement", JSON.readTree(StatementJson.line(said)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a statement's line is JSON", e);
        }
    }

    static void period(ObjectNode node, String field, @Nullable Period period) {
        node.put(field, period == null ? null : period.edtf());
    }
}
