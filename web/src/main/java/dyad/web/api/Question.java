package dyad.web.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A question that programs can ask, as the description of the interface tells it.
 *
 * @param id its name
 * @param method how it is sent: get or post
 * @param path its address, with the names of what must be given in braces
 * @param summary what it asks, in one line
 * @param description more on it, or empty
 * @param given what can be given with it
 */
public record Question(String id, String method, String path, String summary, String description, List<Given> given) {
    /** Text that takes more than a line. */
    private static final int LONG = 1_000;

    /**
     * What can be given with a question.
     *
     * @param name its name
     * @param place where it goes: path, query or body
     * @param told what it is
     * @param isNeeded whether it must be given
     * @param isLong whether it takes more than a line
     * @param example what it may be, or empty
     * @param otherwise what is taken where it is left out, or empty
     * @param choices what it can be, or empty where that is open
     */
    public record Given(
            String name,
            String place,
            String told,
            boolean isNeeded,
            boolean isLong,
            String example,
            String otherwise,
            List<String> choices) {
        /** Whether it is a part of the address. */
        public boolean isInPath() {
            return place.equals("path");
        }

        private static Given of(String name, String place, boolean needed, JsonNode told, JsonNode schema) {
            List<String> choices = new ArrayList<>();
            schema.path("enum").forEach(choice -> choices.add(choice.asString()));
            return new Given(
                    name,
                    place,
                    told.path("description").asString(""),
                    needed,
                    schema.path("maxLength").asInt(0) > LONG,
                    told.path("example").asString(""),
                    schema.path("default").asString(""),
                    schema.path("type").asString("").equals("boolean") ? List.of("true", "false") : choices);
        }
    }

    /**
     * Questions that belong together.
     *
     * @param name what they are on
     * @param description more on that
     * @param questions by their addresses
     */
    public record Topic(String name, String description, List<Question> questions) {}

    /** Whether it has a text to send. */
    public boolean isSent() {
        return method.equals("post");
    }

    /**
     * All that a description tells.
     *
     * @param api in OpenAPI
     */
    static List<Topic> topics(JsonNode api) {
        Map<String, List<Question>> topics = new LinkedHashMap<>();
        api.path("tags").forEach(tag -> topics.put(tag.path("name").asString(), new ArrayList<>()));
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> topics.computeIfAbsent(
                                method.getValue().path("tags").path(0).asString(""), k -> new ArrayList<>())
                        .add(of(path.getKey(), method.getKey(), method.getValue(), api))));
        topics.values().forEach(questions -> questions.sort(Comparator.comparing(Question::path)));
        return topics.entrySet().stream()
                .map(topic -> new Topic(topic.getKey(), description(topic.getKey(), api), topic.getValue()))
                .toList();
    }

    private static String description(String topic, JsonNode api) {
        return StreamSupport.stream(api.path("tags").spliterator(), false)
                .filter(tag -> tag.path("name").asString().equals(topic))
                .map(tag -> tag.path("description").asString(""))
                .findFirst()
                .orElse("");
    }

    private static Question of(String path, String method, JsonNode told, JsonNode api) {
        List<Given> given = new ArrayList<>();
        JsonNode body = resolved(told.at("/requestBody/content/application~1json/schema"), api);
        List<String> needed = new ArrayList<>();
        body.path("required").forEach(name -> needed.add(name.asString()));
        body.path("properties")
                .properties()
                .forEach(field -> given.add(Given.of(
                        field.getKey(), "body", needed.contains(field.getKey()), field.getValue(), field.getValue())));
        for (JsonNode parameter : told.path("parameters")) {
            given.add(Given.of(
                    parameter.path("name").asString(),
                    parameter.path("in").asString(),
                    parameter.path("required").asBoolean(false),
                    parameter,
                    parameter.path("schema")));
        }
        return new Question(
                told.path("operationId").asString(),
                method,
                path,
                told.path("summary").asString(""),
                told.path("description").asString(""),
                List.copyOf(given));
    }

    private static JsonNode resolved(JsonNode schema, JsonNode api) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : api.at(reference.substring(1));
    }
}
