package dyad.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.model.Document;
import dyad.model.Period;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of a record as one JSON object, with all that it holds, and back: the lines of an export. */
public final class EntryJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EntryJson() {}

    /** The entry as one line of JSON, without a line end. */
    public static String line(Entry entry) {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("entry", entry.number());
            json.writeStringField("at", Instants.text(entry.at()));
            json.writeStringField("hash", entry.hash());
            contents(json, entry);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** What the entry holds as one line of JSON, without number, hash and instant of the record. */
    static String contents(Entry entry) {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            contents(json, entry);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void contents(JsonGenerator json, Entry entry) throws IOException {
        if (entry instanceof ReadEntry read) {
            write(json, read);
        } else {
            write(json, ((JudgedEntry) entry).judgement());
        }
    }

    private static void write(JsonGenerator json, ReadEntry read) throws IOException {
        json.writeStringField("reader", read.reader());
        json.writeObjectFieldStart("document");
        json.writeStringField("id", read.given().id());
        fields(json, read.given());
        json.writeStringField("text", read.given().text());
        json.writeEndObject();
        json.writeObjectFieldStart("read");
        fields(json, read.read());
        json.writeEndObject();
        json.writeArrayFieldStart("statements");
        for (String line : read.lines()) {
            json.writeRawValue(line);
        }
        json.writeEndArray();
    }

    private static void fields(JsonGenerator json, Document document) throws IOException {
        Period published = document.published();
        field(json, "published", published == null ? null : published.edtf());
        field(json, "publisher", document.publisher());
        field(json, "url", document.url());
        field(json, "language", document.language());
    }

    private static void field(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void write(JsonGenerator json, Judgement judgement) throws IOException {
        json.writeObjectFieldStart("judgement");
        json.writeStringField("at", Instants.text(judgement.at()));
        json.writeStringField("who", judgement.who());
        json.writeStringField("why", judgement.why());
        json.writeStringField("decision", judgement.decision().code());
        json.writeStringField("statement", judgement.statement());
        field(json, "other", judgement.other());
        field(json, "correction", judgement.correction());
        field(json, "undoes", judgement.undoes());
        json.writeEndObject();
    }

    /**
     * The entry written so.
     *
     * @throws IllegalArgumentException if it is not an entry, saying why
     */
    public static Entry read(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            return json.has("judgement") ? judged(json) : read(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is not JSON: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("has an instant that is none: " + e.getMessage(), e);
        }
    }

    private static JudgedEntry judged(JsonNode json) {
        JsonNode judgement = json.get("judgement");
        return new JudgedEntry(
                json.path("entry").asLong(),
                Instants.of(text(json, "at")),
                text(json, "hash"),
                new Judgement(
                        Instants.of(text(judgement, "at")),
                        text(judgement, "who"),
                        text(judgement, "why"),
                        Decision.of(text(judgement, "decision")),
                        text(judgement, "statement"),
                        optional(judgement, "other"),
                        optional(judgement, "correction"),
                        optional(judgement, "undoes")));
    }

    private static ReadEntry read(JsonNode json) {
        JsonNode document = json.path("document");
        String id = text(document, "id");
        String text = text(document, "text");
        List<String> statements = new ArrayList<>();
        for (JsonNode statement : json.path("statements")) {
            statements.add(statement.toString());
        }
        ReadEntry entry = new ReadEntry(
                json.path("entry").asLong(),
                Instants.of(text(json, "at")),
                text(json, "hash"),
                text(json, "reader"),
                document(id, text, document),
                document(id, text, json.path("read")),
                statements);
        // in the very form in which a record keeps them, whatever the form of a number in the file
        return new ReadEntry(
                entry.number(), entry.at(), entry.hash(), entry.reader(), entry.given(), entry.read(), lines(entry));
    }

    private static List<String> lines(ReadEntry entry) {
        return entry.reading().statements().stream()
                .map(dyad.reader.StatementJson::line)
                .toList();
    }

    private static Document document(String id, String text, JsonNode fields) {
        String published = optional(fields, "published");
        return new Document(
                id,
                text,
                published == null ? null : Period.of(published),
                optional(fields, "publisher"),
                optional(fields, "url"),
                optional(fields, "language"));
    }

    private static String text(JsonNode json, String field) {
        String text = optional(json, field);
        if (text == null) {
            throw new IllegalArgumentException("has no " + field);
        }
        return text;
    }

    private static @Nullable String optional(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }
}
