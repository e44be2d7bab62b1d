package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.Record;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    private static final String HOSTILE = "a/b?c=\"d\"&e#\n<i>\u202E\u05D0 %2F";
    private static final String MARKUP = "<script>alert(2)</script> & </p><b>";
    private static final String OLD = "In 2022 trade between Kazakhstan and Italy reached $14.9 billion.";
    private static final Map<String, List<Statement>> READ = new HashMap<>();

    private static Visitor visitor;

    @BeforeAll
    static void open(@TempDir Path folder) {
        Path file = folder.resolve("dyad.db");
        try (Record record = Record.open(file)) {
            Reader reader = Reader.create();
            add(
                    record,
                    reader,
                    Visitor.document("trade", "2024-01-20", "Ishim Post", Visitor.TRADE + "\n\n" + Visitor.VISIT));
            add(record, reader, hostile());
            add(
                    record,
                    reader,
                    Visitor.document("half\uD83D", "2024-01-20", "Post \uDE00", Visitor.TRADE + " \uD83D half"));
            add(record, reader, Visitor.document("long", "2024-02-01", "Ishim Post", longText()));
            add(record, reader, new Document("versions", OLD, Period.of("2024-01-01"), "Ishim Post", null, "en"));
            Statement old = READ.get("versions").get(0);
            add(
                    record,
                    reader,
                    new Document("versions", "Nothing here.", Period.of("2024-03-01"), "Ishim Post", null, "en"));
            READ.put("old", List.of(old));
            add(record, reader, Visitor.document("judged", "2024-01-21", "Ishim Post", OLD));
            record.judge(Judgement.on(
                    Instant.parse("2024-05-01T10:00:00Z"), "Aigerim <b>", "misread", Decision.REJECT, id("judged")));
        }
        visitor = Visitor.of(file);
    }

    private static Document hostile() {
        return new Document(
                HOSTILE,
                Visitor.TRADE + "\n\n" + MARKUP,
                Period.of("2024-01-20"),
                "<script>alert(1)</script>\u202E\u05D0\"'",
                "javascript:alert(3)",
                "en");
    }

    private static String longText() {
        return ("Nothing is told & nothing is read < here.\n\n").repeat(9000) + Visitor.TRADE;
    }

    private static void add(Record record, Reader reader, Document document) {
        Reading reading = reader.read(document);
        record.add(reading);
        READ.put(document.id(), reading.statements());
    }

    private static String id(String document) {
        return READ.get(document).get(0).id();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    @Test
    void theTextStandsAsPublishedWithWhatWasReadMarked() {
        HttpResponse<String> page = visitor.get("/document?id=trade");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Ishim Post", "20 January 2024", "https://example.org/trade", "class=\"mark figure");
        assertThat(text(page.body())).contains(Visitor.TRADE, Visitor.VISIT);
    }

    /** What a reader sees of the text itself. */
    private static String text(String page) {
        Matcher text = Pattern.compile("(?s)<div class=\"text\".*?</div>").matcher(page);
        assertThat(text.find()).isTrue();
        return text.group().replaceAll("<[^>]*>", "");
    }

    @Test
    void aStatementIsShownWithItsSlotsItsRuleAndItsFact() {
        String body = visitor.get("/document?id=trade&statement=" + id("trade")).body();
        assertThat(body).contains("id=\"statement\"", "$16.1 billion", "USD 16,100,000,000", "class=\"evidence\"");
        assertThat(body).contains("<dt>How exact</dt><dd><bdi>exactly</bdi>", "<dt>Unit</dt><dd><bdi>US Dollar</bdi>");
        assertThat(body.replaceAll("(?s)<details>.*?</details>", ""))
                .as("names of fields and codes are for programs")
                .doesNotContain("trade-turnover", "ITA, KAZ", "modality");
        assertThat(body).contains(READ.get("trade").get(0).said().rule(), "├─ rule ");
        assertThat(body).contains("/dyads/ITA-KAZ/facts/" + id("trade"), "id=\"s-" + id("trade") + "\"");
        String russian = visitor.get("/document?language=ru&id=trade&statement=" + id("trade"))
                .body();
        assertThat(russian).contains("Значение", "Италия", "доллар США", "language=ru");
    }

    @Test
    void whatPeopleDecidedIsTold() {
        String body =
                visitor.get("/document?id=judged&statement=" + id("judged")).body();
        assertThat(body).contains("rejected by Aigerim &lt;b&gt; (1 May 2024: misread)", "mark figure rejected");
        assertThat(body).doesNotContain("/facts/" + id("judged"));
    }

    @Test
    void nothingThatAnybodyWroteBecomesMarkup() {
        HttpResponse<String> page = visitor.get("/document?id=" + encoded(HOSTILE) + "&statement=" + id(HOSTILE));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("&lt;script&gt;alert(1)", "&lt;script&gt;alert(2)", "&lt;/p&gt;&lt;b&gt;");
        assertThat(page.body())
                .doesNotContain("<script>alert")
                .doesNotContain("href=\"javascript")
                .doesNotContain("<i>");
        assertThat(page.body()).contains("/document?id=" + encoded(HOSTILE).replace("&", "&amp;"));
    }

    @Test
    void halfACharacterIsNoTrouble() {
        String address = visitor.get("/statements/" + id("half\uD83D"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(visitor.get("/statements/" + id("half\uD83D") + ".json").body())
                .contains("reached $16.1 billion");
        assertThat(visitor.get("/search.json?q=half").body()).contains("\"sentence\":\"half");
        assertThat(visitor.get("/search?q=half").body()).contains("<mark>half</mark>");
        assertThat(address).startsWith("/document?id=half");
    }

    @Test
    void aStatementLeadsToItsPlaceInTheDocument() {
        HttpResponse<String> there = visitor.get("/statements/" + id(HOSTILE).substring(0, 10));
        assertThat(there.statusCode()).isEqualTo(303);
        assertThat(there.headers().firstValue("Location"))
                .hasValue("/document?id=" + encoded(HOSTILE) + "&statement=" + id(HOSTILE) + "#s-" + id(HOSTILE));
    }

    @Test
    void programsGetTheStatementByTheContractWithItsDocument() {
        String json = visitor.get("/statements/" + id("trade") + ".json").body();
        assertThat(json)
                .contains("\"id\":\"" + id("trade") + "\"", "\"value\":16100000000", "\"publisher\":\"Ishim Post\"");
        String document = visitor.get("/document.json?id=" + encoded(HOSTILE)).body();
        assertThat(document).contains("\"statements\":[{\"id\":", "\"text\":\"" + Visitor.TRADE);
    }

    @Test
    void aVeryLongTextComesInPartsAndOpensAtTheStatement() {
        HttpResponse<String> first = visitor.get("/document?id=long");
        assertThat(first.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
        assertThat(first.body()).contains("rel=\"next\"", "0 of 1").doesNotContain("$16.1 billion.");
        HttpResponse<String> last = visitor.get("/document?id=long&statement=" + id("long"));
        assertThat(last.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
        assertThat(last.body())
                .contains("rel=\"prev\"", "id=\"s-" + id("long") + "\"")
                .doesNotContain("rel=\"next\"");
        assertThat(visitor.get("/document?id=long&page=99").statusCode()).isEqualTo(400);
    }

    @Test
    void aStatementOfAnEarlierVersionIsShownInThatVersion() {
        String old = READ.get("old").get(0).id();
        String body = visitor.get("/document?id=versions&statement=" + old).body();
        assertThat(text(body)).contains("reached $14.9 billion");
        assertThat(body).contains("not the latest version");
        assertThat(visitor.get("/document?id=versions").body()).contains("Nothing here.", "Nothing was read");
    }

    @Test
    void whatIsNotThereIsToldInOneLine() {
        assertThat(visitor.get("/document").statusCode()).isEqualTo(400);
        HttpResponse<String> none = visitor.get("/document?id=" + encoded("<b>none</b>"));
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("no document called \"&lt;b&gt;none&lt;/b&gt;\"");
        assertThat(visitor.get("/statements/ffffffffffffffff").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/statements/zz%22%0A").statusCode()).isIn(400, 404);
        assertThat(visitor.get("/document?id=trade&statement=" + id("judged")).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/document.json?id=none").body()).contains("\"status\":404");
    }
}
