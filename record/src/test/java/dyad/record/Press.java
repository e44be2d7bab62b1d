package dyad.record;

import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents and statements for tests. */
final class Press {
    private static final String COMMON =
            "\"modality\":\"actual\",\"language\":\"en\",\"start\":0,\"end\":1,\"quote\":\"T\"";

    private Press() {}

    static Document document(String id, @Nullable String published) {
        Period date = published == null ? null : Period.of(published);
        return new Document(id, "Text of " + id, date, "P", null, "en");
    }

    static Reading reading(String id, @Nullable String published, Statement... statements) {
        return new Reading(document(id, published), List.of(statements), List.of());
    }

    static Statement turnover(String document, int value) {
        String fields = "\"between\":[\"ITA\",\"KAZ\"],\"value\":" + value + ",\"unit\":\"USD\",\"period\":\"2022-40\"";
        return statement("figure", "trade-turnover", fields, document);
    }

    static Statement exports(String document) {
        String fields = "\"from\":[\"KAZ\"],\"to\":[\"ITA\"],\"value\":3.25,\"unit\":\"USD\",\"period\":\"2023\"";
        return statement("figure", "exports", fields, document);
    }

    static Statement body(String document) {
        return statement("tie", "body", "\"between\":[\"ITA\",\"KAZ\"],\"name\":\"Council\"", document);
    }

    static Statement statement(String kind, String type, String fields, String document) {
        return StatementJson.read("{\"kind\":\"%s\",\"type\":\"%s\",%s,\"document\":\"%s\",%s}"
                .formatted(kind, type, fields, document, COMMON));
    }
}
