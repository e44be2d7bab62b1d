package dyad.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Judged;
import dyad.model.Participant;
import dyad.model.Place;
import dyad.model.Said;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.model.Tie;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A statement as one JSON object with the field names of the statement format, in a fixed order, and back. */
public final class StatementJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private StatementJson() {}

    /** The statement as one line of JSON with the fields of the statement format and no others, without a line end. */
    public static String line(Statement statement) {
        return line(statement, null);
    }

    /** The same followed by what people decided on it: {@code acceptedBy}, {@code rejectedBy}, {@code correctedBy}, {@code judgements}. */
    public static String judgedLine(Statement statement) {
        return line(statement, statement.said().judged());
    }

    private static String line(Statement statement, @Nullable Judged judged) {
        StringWriter out = new StringWriter(512);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            write(statement, json);
            if (judged != null) {
                judged(judged, json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * The statement written so; equal to the one that was written, but for what people decided on it, which is not read back.
     *
     * @param line one JSON object, as {@link #line} gives
     * @throws IllegalArgumentException if it is not a statement, saying why
     */
    public static Statement read(String line) {
        return StatementParser.parse(line);
    }

    private static void write(Statement statement, JsonGenerator json) throws IOException {
        Said said = statement.said();
        json.writeStringField("id", statement.id());
        json.writeStringField("kind", statement.kind().code());
        json.writeStringField("type", said.type());
        if (said.parties().isDirected()) {
            strings(json, "from", said.parties().from());
            strings(json, "to", said.parties().to());
        } else {
            strings(json, "between", said.parties().between());
        }
        if (statement instanceof Figure figure) {
            figure(figure, json);
        } else if (statement instanceof Event event) {
            event(event, json);
        } else if (statement instanceof Tie tie) {
            tie(tie, json);
        }
        said(said, json);
    }

    private static void judged(Judged judged, JsonGenerator json) throws IOException {
        optional(json, "acceptedBy", judged.acceptedBy());
        optional(json, "rejectedBy", judged.rejectedBy());
        optional(json, "correctedBy", judged.correctedBy());
        json.writeArrayFieldStart("judgements");
        for (Judged.Mark mark : judged.marks()) {
            json.writeStartObject();
            json.writeStringField("decision", mark.sort().code());
            json.writeStringField("who", mark.who());
            json.writeStringField("at", mark.at().toString());
            json.writeStringField("why", mark.why());
            optional(json, "other", mark.other());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void figure(Figure figure, JsonGenerator json) throws IOException {
        json.writeStringField("measure", figure.measure().code());
        number(json, "value", figure.value());
        if (figure.upTo() != null) {
            number(json, "upTo", figure.upTo());
        }
        json.writeStringField("unit", figure.unit());
        json.writeStringField("bound", figure.bound().code());
        optional(json, "period", figure.period());
        optional(json, "against", figure.against());
    }

    private static void event(Event event, JsonGenerator json) throws IOException {
        optional(json, "mode", event.mode());
        optional(json, "period", event.period());
        optional(json, "name", event.name());
        participants(json, "actors", event.actors());
        participants(json, "recipients", event.recipients());
    }

    private static void tie(Tie tie, JsonGenerator json) throws IOException {
        optional(json, "name", tie.name());
        optional(json, "since", tie.since());
        optional(json, "until", tie.until());
        optional(json, "status", tie.status());
        optional(json, "by", tie.by());
    }

    private static void said(Said said, JsonGenerator json) throws IOException {
        if (said.places().size() == 1) {
            json.writeFieldName("place");
            place(json, said.places().get(0));
        } else if (!said.places().isEmpty()) {
            json.writeArrayFieldStart("places");
            for (Place place : said.places()) {
                place(json, place);
            }
            json.writeEndArray();
        }
        json.writeStringField("modality", said.modality().code());
        strings(json, "saidBy", said.saidBy());
        json.writeStringField("document", said.document());
        json.writeStringField("language", said.language());
        json.writeNumberField("start", said.span().start());
        json.writeNumberField("end", said.span().end());
        json.writeStringField("quote", said.quote());
        json.writeObjectFieldStart("evidence");
        for (Map.Entry<String, Span> slot : said.evidence().entrySet()) {
            json.writeArrayFieldStart(slot.getKey());
            json.writeNumber(slot.getValue().start());
            json.writeNumber(slot.getValue().end());
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeStringField("rule", said.rule());
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", place.name());
        optional(json, "state", place.state());
        json.writeEndObject();
    }

    private static void participants(JsonGenerator json, String field, List<Participant> people) throws IOException {
        if (people.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (Participant person : people) {
            json.writeStartObject();
            json.writeStringField("state", person.state());
            optional(json, "sector", person.sector());
            optional(json, "name", person.name());
            optional(json, "office", person.office());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, String field, BigDecimal value) throws IOException {
        json.writeFieldName(field);
        json.writeNumber(value.stripTrailingZeros().toPlainString());
    }

    private static void optional(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
