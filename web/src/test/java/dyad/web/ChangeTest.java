package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.record.Held;
import dyad.record.Query;
import dyad.record.Record;
import dyad.web.Forms.Upload;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;

/** What changes the record, and who: forms of this site and nothing else. Every address there is is gone through. */
class ChangeTest {
    /** The forms, and the one question that programs ask with a text; whoever adds an address that takes changes must name it here. */
    private static final List<String> FORMS =
            List.of("/add", "/api/check", "/check", "/check/{key}/forget", "/review", "/review/name", "/review/undo");

    private static final String API_CHECK = "/api/v1/check";

    private static Path file;
    private static Site site;
    private static Visitor visitor;
    private static Handlers handlers;
    private static Map<String, String> known;

    @BeforeAll
    static void open(@TempDir Path folder) {
        Visitor.at(folder).close();
        file = folder.resolve("dyad.db");
        site = Site.open(file.toString(), 0);
        visitor = Visitor.to(site);
        handlers = Handlers.of(site);
        known = known();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    /** What stands for each name in a pattern, so that the address leads to something. */
    private static Map<String, String> known() {
        Forms forms = Forms.on(visitor, "/check");
        String key = forms.upload("/check", Map.of(), List.of(draft()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Map<String, String> known = new LinkedHashMap<>();
        known.put("{dyad}", "ITA-KAZ");
        known.put("{indicator}", "trade-turnover");
        known.put("{ending}", "txt");
        known.put("{key}", key.substring(key.lastIndexOf('/') + 1));
        known.put("{statement}", statement());
        known.put("/statements/{id}", "/statements/" + statement());
        known.put("{id}", "none");
        return known;
    }

    private static Upload draft() {
        byte[] text = (Visitor.TRADE + " " + Visitor.VISIT).getBytes(StandardCharsets.UTF_8);
        return new Upload("file", "a.txt", text);
    }

    private static String statement() {
        try (Record record = Record.open(file);
                var all = record.statements(Query.all())) {
            return all.findFirst().orElseThrow().id();
        }
    }

    private static Held held() {
        try (Record record = Record.open(file)) {
            return record.held();
        }
    }

    private static String filled(String pattern) {
        String address = pattern;
        for (Map.Entry<String, String> one : known.entrySet()) {
            address = address.replace(one.getKey(), one.getValue());
        }
        return address;
    }

    /** The terms that mean something somewhere, all at once: nothing must come of them where they are only asked for. */
    private static final String TERMS =
            "?dyad=ITA-KAZ&one=ITA&other=KAZ&q=trade&id=trade&text=In+2023+trade+between+Italy"
                    + "+and+Kazakhstan+reached+%241+billion.&publisher=P&who=W&why=R&decision=accept%3A1&question=0&judgement=0"
                    + "&states=ITA,KAZ&_method=POST&_csrf=x";

    @Test
    void onlyKnownFormsTakeChanges() {
        assertThat(handlers.of(RequestMethod.POST))
                .filteredOn(pattern -> !pattern.equals("/error"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(FORMS.stream(), Stream.of(API_CHECK)).toList());
        assertThat(handlers.of(RequestMethod.GET))
                .as("what shows a form and takes it")
                .filteredOn(FORMS::contains)
                .containsExactly("/add", "/check", "/review");
        assertThat(handlers.methods()).containsOnly(RequestMethod.GET, RequestMethod.POST);
    }

    @Test
    void nothingIsWrittenByAsking() {
        Held before = held();
        String jobs = visitor.get("/add.json").body();
        assertThat(handlers.of(RequestMethod.GET)).hasSizeGreaterThan(30);
        for (String pattern : handlers.of(RequestMethod.GET)) {
            String address = filled(pattern);
            assertThat(address).as("a name that this test does not know").doesNotContain("{");
            for (String terms : List.of("", TERMS)) {
                for (String method : List.of("GET", "HEAD", "OPTIONS")) {
                    int status = sent(method, address + terms).statusCode();
                    assertThat(status).as(method + " " + address + terms).isNotIn(500, 501);
                }
            }
            assertThat(held()).as("the record after " + address).isEqualTo(before);
        }
        assertThat(visitor.get("/add.json").body()).isEqualTo(jobs);
        assertThat(visitor.get("/check/" + known.get("{key}")).statusCode())
                .as("the draft is still held")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsNotSentByAnAddress(String pattern) {
        for (String method : List.of("HEAD", "PUT", "DELETE", "PATCH", "TRACE")) {
            if (!method.equals("HEAD") || !handlers.of(RequestMethod.GET).contains(pattern)) {
                assertThat(sent(method, filled(pattern) + TERMS).statusCode())
                        .as(method + " " + pattern)
                        .isBetween(400, 499);
            }
        }
    }

    static Stream<String> forms() {
        return FORMS.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void otherSitesChangeNothing(String pattern) {
        Held before = held();
        String address = filled(pattern);
        Forms forms = Forms.on(visitor, "/add");
        Map<String, String> fields = Map.of(
                "text", "In 2021 trade between Kazakhstan and Italy reached $9 billion.",
                "dyad", "ITA-KAZ",
                "who", "A",
                "decision", "accept:1");
        Map<String, String> forged = new LinkedHashMap<>(fields);
        forged.put("_csrf", "forged");
        Map<String, String> without = new LinkedHashMap<>(fields);
        without.put("_csrf", "");
        assertThat(List.of(
                        forms.post(address, without),
                        forms.post(address, forged),
                        forms.upload(address, forged, List.of()),
                        forms.post(address, fields, "Origin", "https://evil.example"),
                        forms.post(address, fields, "Origin", "null"),
                        forms.post(address, fields, "Origin", visitor.address().replace("http:", "https:x")),
                        forms.post(address, fields, "Origin", "http://localhost:1"),
                        forms.post(address, fields, "Origin", "http://localhost.evil.example"),
                        forms.post(address, fields, "Sec-Fetch-Site", "cross-site"),
                        forms.post(address, fields, "Sec-Fetch-Site", "same-site"),
                        forms.post(address, fields, "Sec-Fetch-Site", "CROSS-SITE"),
                        forms.post(address, fields, "Sec-Fetch-Site", "")))
                .extracting(HttpResponse::statusCode)
                .containsOnly(403);
        assertThat(visitor.get("/add.json").body()).contains("\"jobs\":[]");
        assertThat(visitor.get("/check/" + known.get("{key}")).statusCode()).isEqualTo(200);
        assertThat(held()).isEqualTo(before);
    }

    @Test
    void aProgramsQuestionChangesNothingAndIsNotForOtherSites() {
        Held before = held();
        String question = "{\"text\":\"" + Visitor.VISIT + "\"}";
        assertThat(asked(question).statusCode()).isEqualTo(200);
        assertThat(asked(question, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(asked(question, "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        // what a page elsewhere can send without asking first is no JSON
        assertThat(asked(question, "Content-Type", "text/plain").statusCode()).isEqualTo(415);
        assertThat(held()).isEqualTo(before);
    }

    private static HttpResponse<String> asked(String question, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(API_CHECK)).POST(BodyPublishers.ofString(question));
        request.setHeader("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return visitor.send(request.build());
    }

    private static HttpResponse<String> sent(String method, String address) {
        return visitor.send(HttpRequest.newBuilder(at(address))
                .method(method, BodyPublishers.noBody())
                .build());
    }

    private static URI at(String address) {
        return URI.create(visitor.address() + address.substring(1));
    }
}
