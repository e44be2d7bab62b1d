package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.Record;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactTest {
    private static final String ITALIAN =
            "Nel 2023 l'interscambio tra Italia e Kazakistan ha raggiunto 16,1 miliardi di dollari.";
    private static final String OTHER = "In 2023 trade between Kazakhstan and Italy reached $19.4 billion.";
    private static final Map<String, String> IDS = new HashMap<>();

    private static Visitor visitor;

    @BeforeAll
    static void open(@TempDir Path folder) {
        Path file = folder.resolve("dyad.db");
        try (Record record = Record.open(file)) {
            Reader reader = Reader.create();
            add(record, reader, Visitor.document("trade", "2024-01-20", "Ishim Post", Visitor.TRADE));
            add(record, reader, new Document("a/\"b", ITALIAN, Period.of("2024-02-01"), "<i>Lombarda", null, "it"));
            add(record, reader, Visitor.document("other", "2024-03-01", "Steppe Wire", OTHER));
            add(record, reader, Visitor.document("visit", "2025-05-31", "Lombard Review", Visitor.VISIT));
            add(record, reader, Visitor.document("wrong", "2024-04-01", "Caspian Wire", OTHER.replace("2023", "2021")));
            record.judge(Judgement.on(
                    Instant.parse("2024-05-01T10:00:00Z"), "Aigerim", "misread", Decision.REJECT, IDS.get("wrong")));
        }
        visitor = Visitor.of(file);
    }

    private static void add(Record record, Reader reader, Document document) {
        Reading reading = reader.read(document);
        record.add(reading);
        IDS.put(document.id(), reading.statements().get(0).id());
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    private static String fact(String document) {
        return "/dyads/ITA-KAZ/facts/" + IDS.get(document);
    }

    @Test
    void allWhoSaySoAreListedWithTheirWords() {
        HttpResponse<String> page = visitor.get(fact("trade"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("$16.1 billion", Visitor.TRADE, "Ishim Post", "20 January 2024");
        assertThat(page.body()).contains("l'interscambio tra Italia e Kazakistan", "&lt;i&gt;Lombarda", "lang=\"it\"");
        assertThat(page.body()).contains("/document?id=a%2F%22b&amp;statement=" + IDS.get("a/\"b") + "#s-");
    }

    @Test
    void anyOfItsStatementsLeadsToIt() {
        assertThat(visitor.get(fact("a/\"b")).body()).contains(Visitor.TRADE);
        HttpResponse<String> named = visitor.get("/dyads/Kazakhstan-Italy/facts/" + IDS.get("trade"));
        assertThat(named.headers().firstValue("Location")).hasValue(fact("trade"));
    }

    @Test
    void whatDisagreesIsTold() {
        assertThat(visitor.get(fact("trade")).body())
                .contains("What disagrees with it", "$19.4 billion", "Steppe Wire", fact("other"));
        assertThat(visitor.get(fact("visit")).body()).doesNotContain("What disagrees with it");
    }

    @Test
    void thePageOnTwoStatesTellsWhoSaysWhatOfADispute() {
        String page = visitor.get("/dyads/ITA-KAZ").body();
        String disputes = page.replaceAll("(?s).*<section id=\"conflicts\".*?(<details.*?)</section>.*", "$1");
        assertThat(disputes)
                .contains("Steppe Wire, 1 March 2024", "/document?id=other&amp;statement=" + IDS.get("other") + "#s-")
                .contains("Ishim Post, 20 January 2024", OTHER);
        assertThat(page).contains("2023 <a class=\"badge disputes\" href=\"#conflicts\">disputed</a>");
        assertThat(page.split("badge disputes"))
                .as("only what is disputed is marked")
                .hasSize(3);
    }

    @Test
    void itIsKeptUntilSomethingNewIsKnown() {
        assertThat(visitor.get(fact("visit"), "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .hasValue("gzip");
        assertThat(visitor.get(fact("visit")).body())
                .isEqualTo(visitor.get(fact("visit")).body());
    }

    @Test
    void openedInPlaceOnlyTheSentencesAreGiven() {
        HttpResponse<String> part = visitor.get(fact("trade"), "HX-Request", "true");
        assertThat(part.body())
                .contains(Visitor.TRADE, "data-close", fact("trade"))
                .doesNotContain("<html");
        String dyad = visitor.get("/dyads/ITA-KAZ").body();
        assertThat(dyad).contains("href=\"" + fact("visit") + "\" hx-target=\"#told-" + IDS.get("visit") + "\"");
        assertThat(dyad).contains("id=\"told-" + IDS.get("visit") + "\"");
    }

    @Test
    void theDaysOfThePageOnTwoStatesAreKept() {
        String dyad = visitor.get("/dyads/ITA-KAZ?asOf=2024-01-31").body();
        assertThat(dyad).contains("href=\"" + fact("trade") + "?asOf=2024-01-31\"");
        assertThat(visitor.get(fact("trade") + "?asOf=2024-01-31").body())
                .contains("1 sentence ")
                .doesNotContain("Lombarda");
        assertThat(visitor.get(fact("trade") + "?knownAt=2001-01-01").statusCode())
                .isEqualTo(303);
    }

    @Test
    void programsGetTheSame() {
        String json = visitor.get(fact("trade") + ".json").body();
        assertThat(json).contains("\"dyad\":\"ITA-KAZ\"", "\"stage\":", "\"told\":[{\"statement\":{\"id\":");
        assertThat(json).contains(Visitor.TRADE, "\"disagreements\":[{\"differ\":\"value\"", "\"isThis\":true");
    }

    @Test
    void whatWasRejectedIsToldInItsDocument() {
        HttpResponse<String> there = visitor.get(fact("wrong"));
        assertThat(there.statusCode()).isEqualTo(303);
        assertThat(there.headers().firstValue("Location")).hasValue("/statements/" + IDS.get("wrong"));
    }

    @Test
    void whatIsNotThereIsToldInOneLine() {
        HttpResponse<String> none = visitor.get("/dyads/ITA-KAZ/facts/ffffffffffffffff");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("No fact on Italy – Kazakhstan");
        assertThat(visitor.get("/dyads/FRA-KAZ/facts/" + IDS.get("trade")).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/dyads/ITA-KAZ/facts/%3Cb%3E").body()).contains("&lt;b&gt;");
        assertThat(visitor.get("/dyads/ITA-KAZ/facts/zz.json").body()).contains("\"status\":404");
    }
}
