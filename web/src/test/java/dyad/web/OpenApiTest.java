package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description says is so. */
class OpenApiTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CHECKED =
            "{\"text\":\"In 2023 trade between Kazakhstan and Italy reached $15 billion.\"}";

    /** What may be left out, given. */
    private static final Map<String, String> GIVEN = Map.of(
            "asOf",
            "2025-12-31",
            "knownAt",
            "2099-01-01T00:00:00Z",
            "language",
            "ru",
            "limit",
            "1",
            "kind",
            "event",
            "type",
            "CONSULT",
            "status",
            "held",
            "since",
            "2020",
            "indicator",
            "trade-turnover",
            "state",
            "KAZ");

    private static Visitor visitor;
    private static JsonNode api;

    @BeforeAll
    static void open(@TempDir Path folder) {
        visitor = Visitor.at(folder);
        HttpResponse<String> answer = visitor.get("/api/v1/openapi.json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        api = JSON.readTree(answer.body());
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    private record Question(String method, String path, JsonNode told) {}

    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        api.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> questions.add(new Question(method.getKey(), path.getKey(), method.getValue()))));
        return questions;
    }

    @Test
    void everyQuestionAndEveryParameterIsDescribed() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(questions())
                .extracting(Question::path)
                .contains(
                        "/api/v1/dyads",
                        "/api/v1/dyads/{dyad}/brief",
                        "/api/v1/dyads/{dyad}/figures",
                        "/api/v1/dyads/{dyad}/events",
                        "/api/v1/dyads/{dyad}/agreements",
                        "/api/v1/dyads/{dyad}/facts",
                        "/api/v1/dyads/{dyad}/conflicts",
                        "/api/v1/statements",
                        "/api/v1/statements/{id}",
                        "/api/v1/documents",
                        "/api/v1/document",
                        "/api/v1/search",
                        "/api/v1/check",
                        "/api/v1/publishers",
                        "/api/v1/indicators",
                        "/api/v1/languages",
                        "/api/v1/health");
        for (Question question : questions()) {
            assertThat(question.told().path("summary").asString(""))
                    .as(question.path())
                    .isNotEmpty();
            assertThat(question.told().path("responses").has("default"))
                    .as(question.path())
                    .isTrue();
            for (JsonNode parameter : question.told().path("parameters")) {
                assertThat(parameter.path("description").asString(""))
                        .as(question.path() + parameter)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void everyFieldOfEveryAnswerIsDescribed() {
        api.path("components").path("schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(
                        field -> assertThat(field.getValue().path("description").asString("")
                                        + field.getValue().path("$ref").asString(""))
                                .as(schema.getKey() + "." + field.getKey())
                                .isNotEmpty()));
    }

    @Test
    void whatMayBeChosenIsNamedAndSoIsWhatIsTakenWhereItIsLeftOut() {
        int languages = 0;
        for (Question question : questions()) {
            for (JsonNode parameter : question.told().path("parameters")) {
                JsonNode schema = parameter.path("schema");
                if (parameter.path("name").asString().equals("language")) {
                    assertThat(schema.path("enum").toString()).isEqualTo("[\"en\",\"it\",\"kk\",\"ru\"]");
                    languages++;
                }
                if (parameter.path("name").asString().equals("status")) {
                    assertThat(schema.path("enum").toString()).contains("\"in-force\"", "\"called-off\"");
                }
                if (parameter.path("name").asString().equals("indicator")) {
                    assertThat(schema.at("/items/enum").toString()).contains("\"trade-turnover\"", "\"visits\"");
                }
                if (parameter.path("name").asString().equals("limit")) {
                    boolean lines = question.path().endsWith("/brief");
                    assertThat(schema.path("default").asInt())
                            .as(question.path())
                            .isEqualTo(lines ? 200 : 50);
                }
            }
        }
        assertThat(languages).isEqualTo(9);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (JsonNode reference : api.findValues("$ref")) {
            assertThat(api.at(reference.asString().substring(1)).isMissingNode())
                    .as(reference.toString())
                    .isFalse();
        }
    }

    @Test
    void everyQuestionIsAnsweredAsDescribed() {
        for (Question question : questions()) {
            for (boolean all : new boolean[] {false, true}) {
                HttpResponse<String> answer = asked(question, all);
                assertThat(answer.statusCode())
                        .as(question.path() + " " + answer.body())
                        .isEqualTo(200);
                JsonNode schema = question.told().at("/responses/200/content/application~1json/schema");
                assertThat(errors(schema, answer.body())).as(question.path()).isEmpty();
            }
        }
    }

    @Test
    void whatIsWrongIsToldAsDescribed() {
        JsonNode schema =
                api.at("/paths/~1api~1v1~1dyads/get/responses/default/content/application~1problem+json/schema");
        assertThat(errors(schema, visitor.get("/api/v1/dyads?q=Atlantis").body()))
                .isEmpty();
    }

    /** A schema that admits everything would prove nothing. */
    @Test
    void theSchemaOfAnAnswerRefusesAnother() {
        JsonNode schema = api.at("/paths/~1api~1v1~1health/get/responses/200/content/application~1json/schema");
        assertThat(errors(schema, "{\"status\":\"ok\",\"entries\":\"many\"}")).hasSize(2);
    }

    private static List<String> errors(JsonNode schema, String answer) {
        assertThat(schema.isMissingNode()).isFalse();
        ObjectNode whole = JSON.createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", api.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(JSON.readTree(answer))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static HttpResponse<String> asked(Question question, boolean all) {
        String path = question.path().replace("{dyad}", "KAZ-ITA").replace("{id}", statement());
        StringBuilder query =
                new StringBuilder(question.path().endsWith("/document") ? "&statement=" + statement() : "");
        if (question.path().endsWith("/search") || all && question.path().endsWith("/dyads")) {
            query.append("&q=").append(question.path().endsWith("/search") ? "trade" : "KAZ,ITA");
        }
        for (JsonNode parameter : question.told().path("parameters")) {
            String name = parameter.path("name").asString();
            if (all && GIVEN.containsKey(name)) {
                query.append('&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(GIVEN.get(name), StandardCharsets.UTF_8));
            }
        }
        String address = path.substring(1) + (query.isEmpty() ? "" : "?" + query.substring(1));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(visitor.address() + address));
        return visitor.send(
                question.method().equals("get")
                        ? request.build()
                        : request.header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(CHECKED))
                                .build());
    }

    private static String statement() {
        return JSON.readTree(visitor.get("/api/v1/statements?limit=1").body())
                .at("/statements/0/id")
                .asString();
    }

    @Test
    void thePageToTryItLoadsNothingFromElsewhere() {
        HttpResponse<String> page = visitor.get("/api");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("src=\"http").doesNotContain("href=\"http");
        assertThat(visitor.get("/assets/api.js").statusCode()).isEqualTo(200);
    }

    @Test
    void thePageHasAFormForEachQuestionAndAFieldForEachParameter() {
        String page = visitor.get("/api").body();
        for (Question question : questions()) {
            String id = question.told().path("operationId").asString();
            int start = page.indexOf("id=\"" + id + "\"");
            assertThat(start).as(id).isPositive();
            String form = page.substring(start, page.indexOf("</form>", start));
            assertThat(form).contains("<code>" + question.path() + "</code>");
            for (JsonNode parameter : question.told().path("parameters")) {
                assertThat(form).contains(" name=\"" + parameter.path("name").asString() + "\"");
            }
        }
        assertThat(page).doesNotContain("<details class=\"ask\" id=\"figures\" open>");
        assertThat(visitor.get("/api?question=figures").body()).contains("<details class=\"ask\" id=\"figures\" open>");
    }

    @Test
    void withoutAScriptAFormLeadsToItsAnswer() {
        HttpResponse<String> there = visitor.get(
                "/api/ask?question=figures&dyad=Kazakhstan%2C+Italy&indicator=trade-turnover&language=&asOf=&cursor=&limit=");
        assertThat(there.statusCode()).isEqualTo(303);
        String address = there.headers().firstValue("Location").orElseThrow();
        assertThat(address).isEqualTo("/api/v1/dyads/Kazakhstan%2C%20Italy/figures?indicator=trade-turnover");
        assertThat(visitor.get(address).body()).contains(Visitor.TRADE);
        assertThat(visitor.get("/api/ask?question=figures&dyad=").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/api/ask?question=nothing").statusCode()).isEqualTo(404);
        HttpResponse<String> checked = Forms.on(visitor, "/api")
                .post(
                        "/api/check",
                        Map.of(
                                "text",
                                "In 2023 trade between Kazakhstan and Italy reached $15 billion.",
                                "date",
                                "",
                                "limit",
                                ""));
        assertThat(checked.statusCode()).as(checked.body()).isEqualTo(200);
        assertThat(checked.body()).contains("\"contradicts\":1", Visitor.TRADE);
    }

    @Test
    void whatIsWrittenAboutItIsSo() throws IOException {
        String page =
                Files.readString(Path.of(System.getProperty("dyad.root", "..")).resolve("docs/api.md"));
        questions().forEach(question -> assertThat(page).contains("| `" + question.path() + "` |"));
        Matcher asked =
                Pattern.compile("curl '(http://localhost:8320/)([^']+)'").matcher(page);
        int answered = 0;
        while (asked.find()) {
            assertThat(visitor.get("/" + asked.group(2)).statusCode())
                    .as(asked.group(2))
                    .isEqualTo(200);
            answered++;
        }
        assertThat(answered).isEqualTo(4);
        int problem = page.indexOf("{\"type\"");
        assertThat(visitor.get("/api/v1/dyads/Kazahstan-ITA/facts").body())
                .isEqualTo(page.substring(problem, page.indexOf('\n', problem)));
    }
}
