package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.reader.Reader;
import dyad.record.Record;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {
    private static final String QUEUE = "/review?dyad=ITA-KAZ";
    private static final Pattern QUESTION = Pattern.compile("name=\"question\" value=\"([0-9a-f]+)\"");
    private static final Pattern JUDGEMENT = Pattern.compile("name=\"judgement\" value=\"([0-9a-f]+)\"");

    @TempDir
    private Path folder;

    private Visitor visitor;

    @BeforeEach
    void open() {
        Path file = folder.resolve("dyad.db");
        try (Record record = Record.open(file)) {
            Reader reader = Reader.create();
            record.add(reader.read(Visitor.document(
                    "a",
                    "2023-01-10",
                    "Agency <b>&",
                    "Trade between Italy and Kazakhstan reached 4.5 billion euros in 2022. "
                            + "Italy and Kazakhstan signed a Treaty on Extradition on 5 January 2023.")));
            record.add(reader.read(Visitor.document(
                    "b",
                    "2023-03-10",
                    "Post",
                    "Trade between Italy and Kazakhstan came to 14 billion euros in 2022.")));
            record.add(reader.read(Visitor.document(
                    "c",
                    "2023-04-10",
                    "Review",
                    "Italy and Kazakhstan signed a Protocol on Extradition on 5 January 2023.")));
        }
        visitor = Visitor.of(file);
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    /** The fields of a decision on the first question. */
    private Map<String, String> deciding(Forms forms, String decision) {
        return Map.of(
                "dyad", "ITA-KAZ",
                "question", found(QUESTION, forms.get(QUEUE).body()),
                "decision", decision,
                "who", "Aigerim <i>",
                "why", "read both");
    }

    @Test
    void showsWhatIsAskedWhyAndByWhichWords() {
        String page = visitor.get(QUEUE).body();
        assertThat(page)
                .contains("contradiction", "4.5 billion euros in 2022", "14 billion euros in 2022")
                .contains("Agency &lt;b&gt;&amp;", "10 January 2023", "/document?id=a", "data-key=\"shift+r\"")
                .doesNotContain("Agency <b>");
        assertThat(visitor.get(QUEUE + "&language=ru").body()).contains("противоречие", "Принять");
        String slots = page.replaceAll("(?s).*<dl class=\"slots\">(.*?)</dl>.*", "$1");
        assertThat(slots).contains("<dt>Unit</dt><dd><bdi>Euro</bdi>").doesNotContain("modality", "EUR", "level");
        assertThat(page).contains("<select name=\"slot.1.bound\">", "<option value=\"at-least\">at least</option>");
        assertThat(visitor.get("/review.json?dyad=ITA-KAZ").body())
                .contains("\"reason\":\"contradiction\"", "\"open\":");
    }

    @Test
    void listsTheStatesWithOpenQuestionsAndTakesNames() {
        assertThat(visitor.get("/review").body()).contains("/review?dyad=ITA-KAZ", "Italy – Kazakhstan");
        assertThat(visitor.get("/review?one=Kazakhstan&other=Italia").headers().firstValue("Location"))
                .hasValue(QUEUE);
    }

    @Test
    void aDecisionIsKeptShownOnEveryPageAndUndone() {
        Forms forms = Forms.on(visitor, QUEUE);
        HttpResponse<String> sent = forms.post("/review", deciding(forms, "accept:2"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Set-Cookie").orElse(""))
                .contains("dyad-name=", "HttpOnly", "SameSite=Strict");
        String after = forms.follow(sent).body();
        assertThat(after).contains("accepted", "Aigerim &lt;i&gt;", "read both").doesNotContain("contradiction");
        assertThat(visitor.get("/dyads/ITA-KAZ").body()).contains("14 billion");
        assertThat(visitor.get("/dyads/ITA-KAZ").body()).contains("Aigerim");

        HttpResponse<String> undone =
                forms.post("/review/undo", Map.of("dyad", "ITA-KAZ", "judgement", found(JUDGEMENT, after)));
        assertThat(forms.follow(undone).body()).contains("contradiction", "undone");
        assertThat(visitor.get("/dyads/ITA-KAZ").body()).doesNotContain("Aigerim");
    }

    @Test
    void whatWasDecidedMeanwhileChangesNothing() {
        Forms forms = Forms.on(visitor, QUEUE);
        Map<String, String> decision = deciding(forms, "reject:1");
        forms.post("/review", decision);
        HttpResponse<String> again = forms.post("/review", decision);
        assertThat(again.headers().firstValue("Location").orElse("")).contains("gone");
        assertThat(visitor.get("/review.json?dyad=ITA-KAZ").body().split("\"decision\":"))
                .hasSize(2);
    }

    @Test
    void aSlotIsCorrected() {
        Forms forms = Forms.on(visitor, QUEUE);
        Map<String, String> fields = new java.util.HashMap<>(deciding(forms, "correct:2"));
        fields.put("slot.2.value", "4500000000");
        String after = forms.follow(forms.post("/review", fields)).body();
        assertThat(after).contains("Value: 4500000000").doesNotContain("{&#34;");
        assertThat(visitor.get("/dyads/ITA-KAZ").body()).doesNotContain("14 billion");
        assertThat(visitor.get("/review.json?dyad=ITA-KAZ").body()).contains("{\\\"value\\\":4500000000}");
    }

    @ParameterizedTest
    @CsvSource({"1e999999999", "many", "<script>"})
    void aCorrectionThatCannotBeIsRefused(String value) {
        Forms forms = Forms.on(visitor, QUEUE);
        Map<String, String> fields = new java.util.HashMap<>(deciding(forms, "correct:2"));
        fields.put("slot.2.value", value);
        HttpResponse<String> refused = forms.post("/review", fields);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("not a number").doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"accept:3", "accept", "same:1", "undo:1", "steal:1", "accept:x", "''"})
    void whatIsNoDecisionIsRefused(String decision) {
        Forms forms = Forms.on(visitor, QUEUE);
        assertThat(forms.post("/review", deciding(forms, decision)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void nobodyDecidesWithoutAName() {
        Forms forms = Forms.on(visitor, QUEUE);
        Map<String, String> fields = new java.util.HashMap<>(deciding(forms, "accept:1"));
        fields.put("who", " \u0000 ");
        assertThat(forms.post("/review", fields).body()).contains("Who decides?");
    }

    @Test
    void anotherSiteCannotDecide() {
        Forms forms = Forms.on(visitor, QUEUE);
        Map<String, String> fields = deciding(forms, "accept:1");
        assertThat(forms.post("/review", fields, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(forms.post("/review", fields, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        Map<String, String> forged = new java.util.HashMap<>(fields);
        forged.put("_csrf", "");
        HttpResponse<String> refused = forms.post("/review", forged);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Nothing was changed");
        assertThat(visitor.get("/review.json?dyad=ITA-KAZ").body()).contains("\"decisions\":[]");
    }
}
