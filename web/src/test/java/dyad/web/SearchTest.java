package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import dyad.reader.Reader;
import dyad.record.Record;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    private static Visitor visitor;

    @BeforeAll
    static void open(@TempDir Path folder) {
        Path file = folder.resolve("dyad.db");
        try (Record record = Record.open(file)) {
            Reader reader = Reader.create();
            record.add(reader.read(Visitor.document("trade", "2024-01-20", "Ishim Post", Visitor.TRADE)));
            record.add(reader.read(Visitor.document("visit", "2025-05-31", "Lombard Review", Visitor.VISIT)));
            record.add(reader.read(new Document(
                    "<b>\"\n",
                    "Orchards <script>alert(1)</script> bloom.",
                    Period.of("2024-01-20"),
                    "<i>Press",
                    null,
                    "en")));
            for (int i = 0; i < 25; i++) {
                record.add(reader.read(
                        Visitor.document("fair" + i, "2023-02-0" + (1 + i % 9), "Press", "A book fair opened.")));
            }
        }
        visitor = Visitor.of(file);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    private static HttpResponse<String> search(String words, String others) {
        return visitor.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + others);
    }

    @Test
    void beforeAnythingIsAskedItTellsHow() {
        HttpResponse<String> page = visitor.get("/search");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("name=\"q\"", "Words are found in any form")
                .doesNotContain("What to try");
    }

    @Test
    void aTextIsToldByItsSentenceWithTheWordsMarked() {
        String body = search("visits", "").body();
        assertThat(body).contains("<mark>visit</mark>", "Lombard Review", "/document?id=visit");
    }

    @Test
    void whatWasReadIsFoundToo() {
        String body = search("Meloni visit", "").body();
        assertThat(body)
                .contains("Statements", "Italy and Kazakhstan:", "Giorgia Meloni", "/document?id=visit&amp;statement=");
    }

    @Test
    void twoStatesInAnyOfTheLanguagesOfferTheirPageFirst() {
        for (String words : new String[] {
            "Italy Kazakhstan", "Италией и Казахстаном", "Қазақстан Италия", "Kazakistan Italia", "KAZ-ITA"
        }) {
            assertThat(search(words, "").body()).as(words).contains("href=\"/dyads/ITA-KAZ\"");
        }
        assertThat(search("it is in no way", "").body()).doesNotContain("/dyads/");
    }

    @Test
    void factsOnTwoStatesAreFoundByWordsOfAnyLanguage() {
        String body = search("Италия Казахстан товарооборот", "").body();
        assertThat(body).contains("Facts on Italy – Kazakhstan", "$16.1 billion", "/dyads/ITA-KAZ/facts/");
        assertThat(body).doesNotContain("Giorgia Meloni");
        assertThat(search("visita", "&dyad=KAZ-ITA&in=facts").body()).contains("Giorgia Meloni");
    }

    @Test
    void nothingFoundTellsWhatToTry() {
        assertThat(search("zeppelins", "&dyad=KAZ-ITA").body())
                .contains("What to try", "zeppelins", "href=\"/search?q=zeppelins\"");
        assertThat(search("!?", "").body()).contains("no word in this");
        assertThat(search("- , ; / trade", "").statusCode()).isEqualTo(200);
    }

    @Test
    void manyTextsComeInPages() {
        String first = search("book fair", "").body();
        assertThat(first).contains("1–20", "rel=\"next\"");
        assertThat(search("book fair", "&page=2").body())
                .contains("21–25", "rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
        assertThat(search("book fair", "&page=0").statusCode()).isEqualTo(400);
    }

    @Test
    void nothingThatAnybodyWroteBecomesMarkup() {
        String body =
                search("orchards \"><script>alert(2)</script> \" OR *", "").body();
        assertThat(body).doesNotContain("<script>alert");
        String found = search("orchards", "").body();
        assertThat(found)
                .contains("<mark>Orchards</mark> &lt;script&gt;", "&lt;i&gt;Press", "/document?id=%3Cb%3E%22%0A");
    }

    @Test
    void anUnknownStateIsTold() {
        HttpResponse<String> unknown = search("trade", "&dyad=Atlantis-KAZ");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Atlantis");
    }

    @Test
    void programsGetTheSame() {
        String json = visitor.get("/search.json?q=trade").body();
        assertThat(json)
                .contains("\"q\":\"trade\"", "\"sentence\":\"" + Visitor.TRADE, "\"start\":0", "\"facts\":[{\"text\":");
    }
}
