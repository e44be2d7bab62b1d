package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.reader.Reader;
import dyad.reader.StatementJson;
import dyad.record.Query;
import dyad.record.Record;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static Visitor visitor;
    private static Path record;

    @BeforeAll
    static void open(@TempDir Path folder) {
        visitor = Visitor.at(folder);
        record = folder.resolve("dyad.db");
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    private static JsonNode get(String path) {
        HttpResponse<String> answer = visitor.get("/api/v1" + path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JSON.readTree(answer.body());
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem;
    }

    private static HttpResponse<String> post(String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(visitor.address() + "api/v1" + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return visitor.send(request.build());
    }

    @Test
    void aFigureHasItsSentencePublisherDateAndAddress() {
        JsonNode series = get("/dyads/KAZ-ITA/figures?indicator=trade-turnover")
                .path("series")
                .path(0);
        assertThat(series.path("between").toString()).isEqualTo("[\"ITA\",\"KAZ\"]");
        JsonNode point = series.path("points").path(0);
        assertThat(point.path("period").asString()).isEqualTo("2023");
        assertThat(point.path("standsBy").path("reason").asString()).isEqualTo("only");
        JsonNode value = point.path("values").path(0);
        assertThat(value.path("value").decimalValue()).isEqualByComparingTo("16100000000");
        JsonNode evidence = value.path("evidence");
        assertThat(evidence.path("quote").asString()).isEqualTo(Visitor.TRADE);
        assertThat(evidence.path("publisher").asString()).isEqualTo("Ishim Post");
        assertThat(evidence.path("published").asString()).isEqualTo("2024-01-20");
        assertThat(evidence.path("url").asString()).isEqualTo("https://example.org/trade");
    }

    @Test
    void namesInFourLanguagesLeadToTheSameStates() {
        for (String names : List.of(
                "KAZ-ITA",
                "it%20kz",
                "Italia,%20Kazakistan",
                "%D0%9A%D0%B0%D0%B7%D0%B0%D1%85%D1%81%D1%82%D0%B0%D0%BD%20%E2%80%93%20%D0%98%D1%82%D0%B0%D0%BB%D0%B8%D1%8F")) {
            JsonNode found = get("/dyads?q=" + names).path("dyads").path(0);
            assertThat(found.path("dyad").asString()).as(names).isEqualTo("ITA-KAZ");
            assertThat(found.path("figures").asInt()).isEqualTo(1);
        }
        assertThat(get("/dyads?q=Kazakhstan").path("total").asInt()).isEqualTo(1);
        assertThat(get("/dyads?q=France").path("total").asInt()).isZero();
        assertThat(get("/dyads?q=FRA-DEU").path("dyads").path(0).path("ties").asInt())
                .isZero();
    }

    @Test
    void statementsAreInTheFieldsOfTheFormat() {
        List<String> lines = new ArrayList<>();
        try (Record opened = Record.open(record);
                var all = opened.statements(Query.all())) {
            all.map(StatementJson::line).forEach(lines::add);
        }
        JsonNode statements = get("/statements").path("statements");
        assertThat(statements.size()).isEqualTo(lines.size()).isGreaterThan(1);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(statements.path(i)).isEqualTo(JSON.readTree(lines.get(i)));
        }
        assertThat(visitor.get("/api/v1/statements?format=jsonl").body().lines().toList())
                .isEqualTo(lines);
        assertThat(visitor.get("/api/v1/statements", "Accept", "text/csv")
                        .body()
                        .lines())
                .hasSize(lines.size() + 1);
    }

    @Test
    void allPartsTogetherAreTheWhole() {
        List<String> whole = new ArrayList<>();
        get("/statements")
                .path("statements")
                .forEach(each -> whole.add(each.path("id").asString()));
        List<String> parts = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode part = get("/statements?limit=1&cursor=" + cursor);
            part.path("statements").forEach(each -> parts.add(each.path("id").asString()));
            cursor = part.path("next").asString("");
        } while (!cursor.isEmpty());
        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void aVisitIsAnEventThatWasHeld() {
        JsonNode events = get("/dyads/KAZ-ITA/events?status=held");
        JsonNode visit = events.path("facts").path(0);
        assertThat(visit.path("type").asString()).isEqualTo("CONSULT");
        assertThat(visit.path("mode").asString()).isEqualTo("visit");
        assertThat(visit.path("period").asString()).isEqualTo("2025-05-30");
        assertThat(visit.path("actors").path(0).path("name").asString()).isEqualTo("Giorgia Meloni");
        assertThat(visit.path("steps").path(0).path("stage").asString()).isEqualTo("held");
        assertThat(visit.path("told").path(0).path("quote").asString()).isEqualTo(Visitor.VISIT);
    }

    @Test
    void bothTimesAreObeyed() {
        assertThat(get("/statements?asOf=2024-12-31").path("statements").size())
                .isLessThan(get("/statements").path("statements").size());
        assertThat(get("/dyads/KAZ-ITA/events?asOf=2024").path("total").asInt()).isZero();
        assertThat(get("/statements?knownAt=2001-01-01").path("statements").size())
                .isZero();
        assertThat(get("/dyads/KAZ-ITA/figures?knownAt=2001-01-01T00:00:00Z")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void aBriefComesInTheFormThatIsAskedFor() {
        JsonNode brief = get("/dyads/KAZ-ITA/brief?language=ru");
        assertThat(brief.path("language").asString()).isEqualTo("ru");
        assertThat(brief.toString()).contains(Visitor.TRADE, "16,1");
        HttpResponse<String> markdown = visitor.get("/api/v1/dyads/KAZ-ITA/brief", "Accept", "text/markdown");
        assertThat(markdown.headers().firstValue("Content-Type").orElse("")).startsWith("text/markdown");
        assertThat(markdown.body()).contains("$16.1 billion");
        HttpResponse<String> word = visitor.get("/api/v1/dyads/KAZ-ITA/brief?format=docx");
        assertThat(word.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"brief-ITA-KAZ.docx\"");
        assertThat(word.body()).startsWith("PK");
        assertThat(problem(visitor.get("/api/v1/dyads/KAZ-ITA/brief", "Accept", "image/png"), 406)
                        .path("detail")
                        .asString())
                .contains("docx");
    }

    @Test
    void thePageOnTwoStatesAndTheInterfaceTellABriefAlike() {
        JsonNode page = JSON.readTree(visitor.get("/dyads/ITA-KAZ.json").body());
        assertThat(page).isEqualTo(get("/dyads/KAZ-ITA/brief?limit=500"));
        assertThat(page.path("sections").size()).isGreaterThan(5);
    }

    @Test
    void aFileIsWholeAndAPartOfItIsNotGivenUnasked() {
        assertThat(visitor.get("/api/v1/dyads/KAZ-ITA/brief?format=markdown").body())
                .contains(Visitor.TRADE, Visitor.VISIT);
        for (String path : List.of(
                "/dyads/KAZ-ITA/brief?format=docx&limit=1",
                "/statements?format=csv&limit=1",
                "/statements?format=jsonl&cursor=1@2026-01-01T00:00:00Z")) {
            assertThat(problem(visitor.get("/api/v1" + path), 400)
                            .path("detail")
                            .asString())
                    .contains("whole");
        }
    }

    @Test
    void aFormThatThereIsNotIsRefusedWithThoseThereAre() {
        for (String path : List.of("/statements", "/dyads", "/health", "/dyads/KAZ-ITA/facts")) {
            assertThat(problem(visitor.get("/api/v1" + path, "Accept", "text/html"), 406)
                            .path("detail")
                            .asString())
                    .as(path)
                    .contains("json");
        }
        assertThat(visitor.get("/api/v1/statements", "Accept", "text/csv;q=0.2, application/x-ndjson;q=0.9")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("application/x-ndjson;charset=UTF-8");
        HttpResponse<String> posted = post("/health", "application/json", "{}");
        problem(posted, 405);
        assertThat(posted.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void anAnswerIsSparedWhereNothingHasComeInSince() {
        HttpResponse<String> first = visitor.get("/api/v1/dyads");
        String mark = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        HttpResponse<String> again = visitor.get("/api/v1/dyads", "If-None-Match", mark);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(visitor.get("/api/v1/dyads", "If-None-Match", "W/\"other\"").statusCode())
                .isEqualTo(200);
        try (Record opened = Record.open(record)) {
            opened.add(
                    Reader.create().read(new Document("late", "Nothing of any two states.", null, null, null, "en")));
        }
        assertThat(visitor.get("/api/v1/dyads", "If-None-Match", mark).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aStatementTellsHowItWasRead() {
        String id = get("/statements?kind=figure")
                .path("statements")
                .path(0)
                .path("id")
                .asString();
        JsonNode told = get("/statements/" + id.substring(0, 8));
        assertThat(told.path("statement").path("id").asString()).isEqualTo(id);
        assertThat(told.path("derivation").asString()).contains("rule", "slots");
        JsonNode slot = told.path("slots").path(0);
        assertThat(Visitor.TRADE.substring(
                        slot.path("start").asInt(), slot.path("end").asInt()))
                .isEqualTo(slot.path("words").asString());
        JsonNode around = get("/document?statement=" + id);
        assertThat(around.path("text").asString()).isEqualTo(Visitor.TRADE);
        assertThat(get("/document?id=trade&start=8&length=4").path("text").asString())
                .isEqualTo(Visitor.TRADE.substring(8, 12));
    }

    @Test
    void aTextIsCheckedAndNothingOfItIsKept() {
        String before = get("/health").path("hash").asString();
        HttpResponse<String> answer = post(
                "/check",
                "application/json",
                "{\"text\":\"In 2023 trade between Kazakhstan and Italy reached $15 billion.\",\"date\":\"2025-10-15\"}");
        JsonNode checked = JSON.readTree(answer.body());
        assertThat(checked.path("counts").path("contradicts").asInt())
                .as(answer.body())
                .isEqualTo(1);
        assertThat(checked.path("sentences")
                        .path(0)
                        .path("statements")
                        .path(0)
                        .path("differing")
                        .path(0)
                        .path("sentence")
                        .asString())
                .isEqualTo(Visitor.TRADE);
        assertThat(get("/health").path("hash").asString()).isEqualTo(before);
    }

    @Test
    void anotherSiteMayNotAsk() {
        String text = "{\"text\":\"x\"}";
        problem(post("/check", "application/json", text, "Origin", "http://evil.example"), 403);
        problem(post("/check", "application/json", text, "Sec-Fetch-Site", "cross-site"), 403);
        problem(post("/check", "text/plain", text), 415);
    }

    @Test
    void whatIsWrongIsToldInOneShape() {
        assertThat(problem(visitor.get("/api/v1/dyads/Kazahstan-ITA/facts"), 404)
                        .path("detail")
                        .asString())
                .contains("Kazakhstan (KAZ)");
        problem(visitor.get("/api/v1/dyads/KAZ-KAZ/facts"), 400);
        problem(visitor.get("/api/v1/nowhere"), 404);
        problem(visitor.get("/api/v1/statements/zzzz"), 400);
        problem(visitor.get("/api/v1/statements/00000000"), 404);
        problem(visitor.get("/api/v1/document?id=nowhere"), 404);
        problem(visitor.get("/api/v1/search?q="), 400);
        for (String query : List.of(
                "limit=0",
                "limit=x",
                "limit=501",
                "cursor=7",
                "asOf=soon",
                "knownAt=now",
                "kind=rumour",
                "since=2020-13",
                "format=xml")) {
            problem(visitor.get("/api/v1/statements?" + query), 400);
        }
        for (String query : List.of("type=treaty", "rejected=maybe")) {
            problem(visitor.get("/api/v1/statements?" + query), 400);
        }
        problem(visitor.get("/api/v1/dyads/KAZ-ITA/facts?type=VISIT"), 400);
        problem(visitor.get("/api/v1"), 404);
        problem(visitor.get("/api/v1/dyads?q=%ff"), 400);
        // such an address comes to no page at all
        HttpResponse<String> none = visitor.get("/api/v1/dyads/Kazakhstan%2FItaly/facts");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(none.body()).path("detail").asString()).contains("slash");
        assertThat(visitor.get("/dyads/a%2Fb").body())
                .startsWith("Bad Request: ")
                .hasLineCount(1);
        for (String query : List.of("indicator=happiness", "language=fr")) {
            problem(visitor.get("/api/v1/dyads/KAZ-ITA/figures?" + query), 400);
        }
        problem(visitor.get("/api/v1/dyads/KAZ-ITA/facts?status=happy"), 400);
        assertThat(problem(visitor.get("/api/v1/statements?asof=2024"), 400)
                        .path("detail")
                        .asString())
                .contains("\"asof\"", "asOf");
        problem(visitor.get("/api/v1/health?asOf=2024"), 400);
        problem(post("/check", "application/json", "{"), 400);
        problem(post("/check", "application/json", "{}"), 400);
        problem(post("/check", "application/json", "{\"text\":\"x\",\"Date\":\"2025-10-15\"}"), 400);
        problem(post("/check", "application/json", "{\"text\":\"" + "x".repeat(200_001) + "\"}"), 413);
        problem(post("/check", "application/json", "{\"text\":\"" + "x".repeat(3_000_000) + "\"}"), 413);
        problem(post("/statements", "application/json", "{}"), 405);
    }
}
