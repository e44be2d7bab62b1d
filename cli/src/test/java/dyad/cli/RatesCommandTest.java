package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rates from the bank's file to the figures and drafts that are compared by them. */
class RatesCommandTest {
    private static final String SOURCES = "Trade between Italy and Kazakhstan reached $14.9 billion in 2022.\n\n"
            + "Trade between Italy and Kazakhstan came to 14 billion euros in 2022.\n\n"
            + "Trade between Italy and Kazakhstan was $20 billion in 2024.\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void record() throws IOException {
        run("read", write("source.txt", SOURCES));
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        Map<String, String> environment =
                Map.of("DYAD_RECORD", folder.resolve("r.db").toString());
        PrintStream output = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = DyadCommand.line(
                        new Setting(InputStream.nullInputStream(), output, errors, false, false, environment))
                .execute(words);
        output.flush();
        return code;
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String flat() {
        return out().replaceAll("\\s+", " ");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** A file of the bank's form: 2022 and 2024 whole, at one rate each. */
    private String rates() throws IOException {
        List<LocalDate> days = LocalDate.parse("2022-01-03")
                .datesUntil(LocalDate.parse("2025-01-01"))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList();
        String rows = days.stream()
                .sorted((a, b) -> b.compareTo(a))
                .map(day -> day + "," + (day.getYear() == 2022 ? "1.0530" : "1.0824") + ",N/A,")
                .collect(Collectors.joining("\n"));
        return write("eurofxref-hist.csv", "Date,USD,RUB,\n" + rows + "\n");
    }

    @Test
    void withoutARateNothingInOtherMoneyIsCompared() throws IOException {
        assertThat(run("figures", "KAZ-ITA", "trade-turnover")).isZero();
        assertThat(flat())
                .contains("other currency, 2022: $14.9 billion [3] – €14 billion [2] (not comparable: no rate)");
        String draft = write("d.txt", "Trade between Italy and Kazakhstan was 18.5 billion euros in 2024.\n");
        assertThat(run("check", draft)).isZero();
        assertThat(flat()).contains("NOT CHECKABLE", "not comparable: given in another currency");
    }

    @Test
    void withOneTheAnswerNamesIt() throws IOException {
        assertThat(run("rates", "import", rates())).isZero();
        assertThat(out()).isEqualTo("averages of 3 years and 36 months, 1 currency; 39 new or changed\n");
        assertThat(run("figures", "KAZ-ITA", "trade-turnover")).isZero();
        assertThat(flat()).contains("(average of 2022: 1 EUR = 1.0530 USD, ECB)");
        String draft = write("d.txt", "Trade between Italy and Kazakhstan was 18.5 billion euros in 2024.\n");
        assertThat(run("check", draft)).isZero();
        assertThat(flat()).contains("AGREES", "average of 2024: 1 EUR = 1.0824 USD, ECB");
        String wrong = write("w.txt", "Trade between Italy and Kazakhstan was 25 billion euros in 2024.\n");
        assertThat(run("check", wrong)).isEqualTo(1);
        assertThat(flat()).contains("CONTRADICTS", "average of 2024: 1 EUR = 1.0824 USD, ECB");
        assertThat(run("figures", "KAZ-ITA", "--format", "json")).isZero();
        assertThat(out()).contains("\"compared\" : \"average of 2022: 1 EUR = 1.0530 USD, ECB\"");
        assertThat(run("rates", "import", rates(), "--quiet")).isZero();
        assertThat(out()).isEmpty();
    }

    @Test
    void briefAndFiguresSayTheSameOfOtherMoney() throws IOException {
        run("read", write("more.txt", "Trade between Italy and Kazakhstan came to 25 billion euros in 2022.\n"));
        assertThat(run("brief", "KAZ-ITA")).isZero();
        assertThat(flat()).contains("Trade turnover, 2022: €25 billion [1]; €14 billion [3]");
        run("rates", "import", rates());
        assertThat(run("figures", "KAZ-ITA")).isZero();
        assertThat(flat()).contains("contradiction, 2022: €25 billion [4] – $14.9 billion [3] (average of 2022");
        assertThat(run("brief", "KAZ-ITA")).isZero();
        assertThat(flat()).contains("Trade turnover, 2022: €25 billion [1]; $14.9 billion [2]; €14 billion [3]");
        assertThat(run("brief", "KAZ-ITA", "--known-at", "2020-01-01")).isZero();
    }

    @Test
    void whatTheRecordHeldBeforeIsAskedForAsItWas() throws IOException {
        run("rates", "import", rates());
        assertThat(run("figures", "KAZ-ITA", "--known-at", "2020-01-01")).isZero();
        assertThat(out()).doesNotContain("average of");
    }

    @Test
    void aWrongFileIsNamedLineByLineAndTheRecordUntouched() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("r.db"));
        String bad = write("bad.csv", "Date,USD,\n2024-01-02,1.1,\n2024-01-02,1.1,\n2024-01-03,-1,\n");
        assertThat(run("rates", "import", bad)).isEqualTo(1);
        assertThat(err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("dyad: " + bad + ":"))
                .anyMatch(line -> line.contains("2024-01-02 has stood in line 2"))
                .anyMatch(line -> line.contains("\"-1\" of USD"));
        assertThat(out()).isEmpty();
        assertThat(run("rates", "import", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err()).contains("does not exist").hasLineCount(1);
        assertThat(Files.readAllBytes(folder.resolve("r.db"))).isEqualTo(before);
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(run("rates")).isEqualTo(2);
        assertThat(err()).contains("rates import FILE");
        assertThat(run("rates", "import")).isEqualTo(2);
        assertThat(run("rates", "export")).isEqualTo(2);
    }
}
