package dyad.web.mcp;

import dyad.record.Record;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A tool.
 *
 * @param name what it is called by
 * @param title what a person sees
 * @param description what it does
 * @param properties what it takes, by name, each as a JSON schema
 * @param required those that must be given
 * @param answer what it answers, from a record
 */
record Tool(
        String name,
        String title,
        String description,
        Map<String, Object> properties,
        List<String> required,
        BiFunction<Record, Arguments, Object> answer) {
    /** A tool that takes nothing yet. */
    static Tool of(String name, String title, String description, BiFunction<Record, Arguments, Object> answer) {
        return new Tool(name, title, description, new LinkedHashMap<>(), List.of(), answer);
    }

    /** The same, which takes a text. */
    Tool with(String argument, String what) {
        return with(argument, Map.of("type", "string", "description", what));
    }

    /** The same, which takes one of some texts. */
    Tool with(String argument, String what, List<String> values) {
        return with(argument, Map.of("type", "string", "description", what, "enum", values));
    }

    /** The same, which takes a whole number. */
    Tool with(String argument, String what, int least, int most, int otherwise) {
        return with(
                argument,
                Map.of(
                        "type",
                        "integer",
                        "description",
                        what,
                        "minimum",
                        least,
                        "maximum",
                        most,
                        "default",
                        otherwise));
    }

    private Tool with(String argument, Map<String, Object> schema) {
        Map<String, Object> more = new LinkedHashMap<>(properties);
        more.put(argument, schema);
        return new Tool(name, title, description, more, required, answer);
    }

    /** The same, which takes the two times. */
    Tool timed() {
        return with(
                        "asOf",
                        "Only what was published by the end of this day, month or year, as 2025-10-15; sources of unknown date are left out")
                .with("knownAt", "Only what the record held at this instant, as 2026-11-29T10:00:00Z");
    }

    /** The same, which answers in parts. */
    Tool paged(int otherwise, int most) {
        return with("limit", "No more than so many items", 1, most, otherwise)
                .with("cursor", "What the answer before gave as next, for the items that follow");
    }

    /** The same, where these must be given. */
    Tool requiring(String... names) {
        return new Tool(name, title, description, properties, List.of(names), answer);
    }

    /** What it takes, as a JSON schema. */
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }
}
