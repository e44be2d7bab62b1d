package dyad.reader.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.model.Document;
import dyad.model.Period;
import org.jspecify.annotations.Nullable;

/** Reads a document from a line of JSON Lines. */
public final class DocumentJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DocumentJson() {}

    /**
     * The document on this line.
     *
     * @param line a JSON object of which only {@code text} is required
     * @param place the id where the line gives none
     * @throws IllegalArgumentException if it is none, saying why
     */
    public static Document read(String line, String place) {
        JsonNode json = tree(line);
        String text = optional(json, "text");
        if (text == null) {
            throw new IllegalArgumentException("the line has no \"text\"");
        }
        String id = optional(json, "id");
        return new Document(
                id == null ? place : id,
                text,
                published(json),
                optional(json, "publisher"),
                optional(json, "url"),
                optional(json, "language"));
    }

    private static JsonNode tree(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the line is not JSON", e);
        }
        throw new IllegalArgumentException("the line is not a JSON object");
    }

    private static @Nullable Period published(JsonNode json) {
        String published = optional(json, "published");
        return published == null ? null : Period.of(published);
    }

    private static @Nullable String optional(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
    }
}
