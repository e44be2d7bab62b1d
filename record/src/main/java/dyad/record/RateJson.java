package dyad.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.model.Period;
import dyad.record.fact.Rate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;

/** A rate that was taken in as one JSON object, and back: lines of an export. */
final class RateJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RateJson() {}

    static boolean isRate(String line) {
        return line.startsWith("{\"rate\":");
    }

    /** The rate as one line of JSON, without a line end. */
    static String line(RateEntry entry) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("rate", entry.number());
            json.writeStringField("at", Instants.text(entry.taken()));
            json.writeStringField("hash", entry.hash());
            write(json, entry.rate());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The rate alone as one line of JSON. */
    static String contents(Rate rate) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            write(json, rate);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, Rate rate) throws IOException {
        json.writeStringField("source", rate.source());
        json.writeStringField("currency", rate.currency());
        json.writeStringField("period", rate.period().edtf());
        json.writeStringField("perEuro", rate.perEuro().toPlainString());
    }

    /**
     * The rate written so.
     *
     * @throws IllegalArgumentException if it is none, saying why
     */
    static RateEntry read(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            Rate rate = new Rate(
                    text(json, "currency"),
                    Period.of(text(json, "period")),
                    new BigDecimal(text(json, "perEuro")),
                    text(json, "source"));
            return new RateEntry(json.path("rate").asLong(), Instants.of(text(json, "at")), rate, text(json, "hash"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is not JSON: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("has an instant that is none: " + e.getMessage(), e);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("has a value that is no number", e);
        }
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.get(field);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException("has no " + field);
        }
        return value.asText();
    }
}
