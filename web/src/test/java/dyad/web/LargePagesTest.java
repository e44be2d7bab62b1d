package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.reader.Reader;
import dyad.record.Record;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much there is on two states, no page is over 300 kB. */
class LargePagesTest {
    private static final int MOST = 300_000;
    private static final int DOCUMENTS = 120;
    private static final List<String> MONTHS = List.of("January", "March", "May", "July", "September", "November");

    private static Visitor visitor;

    @BeforeAll
    static void open(@TempDir Path folder) {
        Path file = folder.resolve("dyad.db");
        try (Record record = Record.open(file)) {
            Reader reader = Reader.create();
            Random random = new Random(1);
            for (int i = 0; i < DOCUMENTS; i++) {
                String id = "press-release-of-a-ministry-" + i;
                record.add(reader.read(Visitor.document(id, published(i), "Ministry of Trade " + i, text(i, random))));
            }
        }
        visitor = Visitor.of(file);
    }

    private static String published(int i) {
        return LocalDate.of(2001 + i % 25, 1, 1).plusDays(i).toString();
    }

    private static String text(int i, Random random) {
        int year = 2000 + i % 25;
        String day = (1 + i % 28) + " " + MONTHS.get(i % MONTHS.size()) + " " + year;
        return String.join(
                " ",
                "In " + year + " trade between Chile and Nepal reached $" + amount(random) + " million.",
                "In " + year + " exports from Chile to Nepal came to $" + amount(random) + " million.",
                "In " + year + " exports from Nepal to Chile came to $" + amount(random) + " million.",
                "In " + year + " investment from Chile in Nepal reached $" + amount(random) + " million.",
                "Some " + amount(random) + " companies from Chile work in Nepal.",
                "In " + year + " Chile had " + amount(random) + " students from Nepal.",
                "On " + day + " the Prime Minister of Nepal paid an official visit to Chile.",
                "On " + day + " Chile accused Nepal of violating the agreement.",
                "Chile and Nepal signed an Agreement on Cooperation in Field Number " + i + " on " + day + ".");
    }

    private static int amount(Random random) {
        return 10 + random.nextInt(890);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    private static String page(String address) {
        HttpResponse<String> page = visitor.get(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length)
                .as(address)
                .isLessThan(MOST);
        return page.body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "kk", "ru"})
    void soIsThePageOnTwoStatesAndEachSectionOfIt(String language) {
        String whole = page("/dyads/CHL-NPL?from=2001-01-01&language=" + language);
        Matcher sections = Pattern.compile("<section id=\"([a-z]+)\"").matcher(whole);
        assertThat(whole).contains("id=\"conflicts\"", "id=\"trade\"", "id=\"agreements\"");
        while (sections.find()) {
            page("/dyads/CHL-NPL?section=" + sections.group(1) + "&language=" + language);
        }
    }

    @Test
    void aLongSectionIsReadPartByPartToItsEnd() {
        String first = page("/dyads/CHL-NPL?section=agreements");
        assertThat(first).contains("section=agreements&amp;page=2");
        int parts = Integer.parseInt(first.replaceAll("(?s).*<span>1 of ([0-9]+)</span>.*", "$1"));
        StringBuilder all = new StringBuilder();
        for (int part = 1; part <= parts; part++) {
            all.append(page("/dyads/CHL-NPL?section=agreements&page=" + part));
        }
        for (int i = 0; i < DOCUMENTS; i++) {
            assertThat(all).containsPattern("Field Number " + i + "\\b");
        }
    }

    @Test
    void soAreTheOthers() {
        page("/dyads/CHL-NPL/figures/trade-turnover?language=kk");
        page("/search?q=trade");
        page("/review?dyad=CHL-NPL");
        page("/");
    }
}
