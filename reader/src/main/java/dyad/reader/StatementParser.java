package dyad.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.model.Bound;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Kind;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Participant;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Place;
import dyad.model.Said;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.model.Tie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a statement from its JSON form; the other half of {@link StatementJson}. */
final class StatementParser {
    // exact decimals: a value must come back as it was written, never through a double
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private StatementParser() {}

    static Statement parse(String line) {
        JsonNode json = tree(line);
        return switch (enumValue(Kind.class, text(json, "kind"))) {
            case FIGURE -> figure(json);
            case EVENT -> event(json);
            case TIE -> tie(json);
        };
    }

    private static JsonNode tree(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (!json.isObject()) {
                throw new IllegalArgumentException("not a statement: a JSON object is expected");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a statement: not JSON", e);
        }
    }

    private static Figure figure(JsonNode json) {
        return new Figure(
                said(json),
                json.has("measure") ? enumValue(Measure.class, text(json, "measure")) : Measure.LEVEL,
                number(json, "value"),
                json.has("upTo") ? number(json, "upTo") : null,
                text(json, "unit"),
                json.has("bound") ? enumValue(Bound.class, text(json, "bound")) : Bound.EXACT,
                period(json, "period"),
                period(json, "against"));
    }

    private static Event event(JsonNode json) {
        return new Event(
                said(json),
                optional(json, "mode"),
                period(json, "period"),
                optional(json, "name"),
                participants(json.path("actors")),
                participants(json.path("recipients")));
    }

    private static Tie tie(JsonNode json) {
        return new Tie(
                said(json),
                optional(json, "name"),
                period(json, "since"),
                period(json, "until"),
                optional(json, "status"),
                optional(json, "by"));
    }

    private static Said said(JsonNode json) {
        return new Said(
                text(json, "type"),
                new Parties(strings(json.path("between")), strings(json.path("from")), strings(json.path("to"))),
                enumValue(Modality.class, text(json, "modality")),
                strings(json.path("saidBy")),
                places(json),
                text(json, "document"),
                text(json, "language"),
                new Span(whole(json.path("start"), "start"), whole(json.path("end"), "end")),
                text(json, "quote"),
                evidence(json.path("evidence")),
                json.path("rule").asText(""));
    }

    private static List<Place> places(JsonNode json) {
        List<Place> places = new ArrayList<>();
        if (json.has("place")) {
            places.add(place(json.get("place")));
        }
        json.path("places").forEach(place -> places.add(place(place)));
        return List.copyOf(places);
    }

    private static Place place(JsonNode json) {
        return new Place(text(json, "name"), optional(json, "state"));
    }

    private static List<Participant> participants(JsonNode array) {
        List<Participant> people = new ArrayList<>();
        for (JsonNode person : array) {
            people.add(new Participant(
                    text(person, "state"),
                    optional(person, "sector"),
                    optional(person, "name"),
                    optional(person, "office")));
        }
        return List.copyOf(people);
    }

    private static Map<String, Span> evidence(JsonNode slots) {
        Map<String, Span> evidence = new LinkedHashMap<>();
        slots.properties()
                .forEach(slot -> evidence.put(
                        slot.getKey(),
                        new Span(
                                whole(slot.getValue().path(0), slot.getKey()),
                                whole(slot.getValue().path(1), slot.getKey()))));
        return Collections.unmodifiableMap(evidence);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asText()));
        return List.copyOf(strings);
    }

    private static BigDecimal number(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isNumber()) {
            throw new IllegalArgumentException("not a statement: \"" + field + "\" is not a number");
        }
        return value.decimalValue();
    }

    private static int whole(JsonNode value, String field) {
        if (!value.isInt()) {
            throw new IllegalArgumentException("not a statement: \"" + field + "\" is not a position in the text");
        }
        return value.intValue();
    }

    private static @Nullable Period period(JsonNode json, String field) {
        String edtf = optional(json, field);
        return edtf == null ? null : Period.of(edtf);
    }

    private static String text(JsonNode json, String field) {
        String text = optional(json, field);
        if (text == null) {
            throw new IllegalArgumentException("not a statement: \"" + field + "\" is missing");
        }
        return text;
    }

    private static @Nullable String optional(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.textValue() : null;
    }

    private static <E extends Enum<E>> E enumValue(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (code(value).equals(code)) {
                return value;
            }
        }
        String what = type.getSimpleName().toLowerCase(Locale.ROOT);
        String all =
                Stream.of(type.getEnumConstants()).map(StatementParser::code).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("there is no " + what + " " + code + "; there are " + all);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
