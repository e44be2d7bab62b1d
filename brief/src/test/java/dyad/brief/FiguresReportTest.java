package dyad.brief;

import static dyad.brief.Press.BETWEEN;
import static dyad.brief.Press.DYAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.brief.FiguresReport.Format;
import dyad.reader.Reading;
import dyad.record.fact.Comparing;
import dyad.record.fact.Figures;
import dyad.record.fact.Publishers;
import dyad.record.fact.Rates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiguresReportTest {
    private static final List<Reading> READINGS = List.of(
            Press.document("a", "2023-02-01").turnover("2022", "14900000000").reading(),
            Press.document("b", "2023-03-01")
                    .says(
                            "It came to nearly 15 billion dollars, the ministry of trade told the press in Rome on that day.",
                            "figure trade-turnover",
                            BETWEEN + ",'unit':'USD','period':'2022','value':15000000000,'bound':'under'")
                    .reading(),
            Press.document("c", "2023-04-01").turnover("2022", "9600000000").reading(),
            Press.document("d", "2023-09-01")
                    .says(
                            "In half a year it was 8 billion <dollars>.",
                            "figure trade-turnover",
                            BETWEEN + ",'unit':'USD','period':'2022-40','value':8000000000")
                    .reading(),
            Press.document("e", "2023-09-02")
                    .says(
                            "The two aim at 20 billion.",
                            "figure trade-turnover",
                            BETWEEN + ",'unit':'USD','period':'2030','value':20000000000",
                            "planned")
                    .reading());

    private static String written(Format format, List<Reading> readings) {
        return report(readings).write(format);
    }

    private static FiguresReport report(List<Reading> readings) {
        Figures figures = new Figures(Publishers.load(), new Comparing(Rates.NONE));
        return FiguresReport.of(DYAD, figures.of(DYAD, readings, Set.of("trade-turnover")));
    }

    @Test
    void exportsStandBesideWhatThePartnerSaysItImported() throws IOException {
        List<Reading> readings = List.of(
                Press.document("a", "2023-02-01")
                        .says("Italy sold goods for 1.5 billion euros.", "figure exports", flow("2022", "1500000000"))
                        .says("In 2021 it sold 1.2 billion.", "figure exports", flow("2021", "1200000000"))
                        .reading(),
                Press.document("b", "2023-03-01")
                        .says("Kazakhstan bought 1.1 billion there.", "figure imports", flow("2022", "1100000000"))
                        .says("In 2021 it bought 1.2 billion.", "figure imports", flow("2021", "1200000000"))
                        .says("In 2020 it bought 1 billion.", "figure imports", flow("2020", "1000000000"))
                        .reading());
        Figures figures = new Figures(Publishers.load(), new Comparing(Rates.NONE));
        FiguresReport report = FiguresReport.of(DYAD, figures.of(DYAD, readings, Set.of("exports")));
        assertThat(report.series()).hasSize(1);
        assertThat(report.write(Format.TEXT))
                .contains(
                        "each side counts by its own rules, 2022: Exports: €1.5 billion [1] – Imports: €1.1 billion [3]")
                .contains("[3] “Kazakhstan bought 1.1 billion there.”")
                .doesNotContain("1 billion.”\n  [4]");
        JsonNode series = new ObjectMapper().readTree(report.write(Format.JSON)).at("/series/0/disagreements");
        assertThat(series).hasSize(1);
        assertThat(series.at("/0/mirror/0/statement/value").decimalValue()).isEqualByComparingTo("1100000000");
        List<?> all = figures.of(DYAD, readings, Set.of()).stream()
                .map(one -> one.type() + " " + one.disagreements().size())
                .toList();
        assertThat(all).isEqualTo(List.of("exports 1", "imports 1"));
    }

    private static String flow(String year, String value) {
        return Press.ITA_KAZ + ",'unit':'EUR','period':'" + year + "','value':" + value;
    }

    @Test
    void aTableHasARowForEachValueToldWithWhatItDiffersFrom() {
        List<String> rows = written(Format.CSV, READINGS).lines().toList();
        assertThat(rows).hasSize(1 + READINGS.size());
        assertThat(rows.get(0))
                .startsWith("indicator,between,from,to,period,value,upTo,unit,bound,modality,standsBy,differs,");
        assertThat(rows)
                .filteredOn(row -> row.contains(",9600000000,"))
                .singleElement()
                .asString()
                .startsWith("trade-turnover,ITA; KAZ,,,2022,9600000000,,USD,exact,actual,newest,contradiction ")
                .contains(",Agency,2023-04-01,Ministry,c,");
        assertThat(rows)
                .filteredOn(row -> row.contains(",2022,14900000000,,USD,exact,actual,,"))
                .singleElement()
                .asString()
                .containsPattern("contradiction [0-9a-f]{16}");
        assertThat(rows)
                .filteredOn(row -> row.contains(",2030,20000000000,,USD,exact,planned,,"))
                .hasSize(1);
    }

    @Test
    void tellsEveryValueTheOneItStandsByAndWhatDiffers() {
        String text = written(Format.TEXT, READINGS);
        assertThat(text)
                .contains("$14.9 billion", "under $15 billion", "$9.6 billion", "$20 billion, planned")
                .contains("the record stands by")
                .contains("bounds that leave room for both, 2022: $14.9 billion")
                .contains("contradiction, 2022: $14.9 billion")
                .contains("other period: ")
                .contains("“In half a year it was 8 billion <dollars>.”");
    }

    @Test
    void aPageShowsTheSameAndLetsNothingThrough() {
        String html = written(Format.HTML, READINGS);
        assertThat(html)
                .contains("<svg", "contradiction", "8 billion &lt;dollars&gt;", "Content-Security-Policy")
                .doesNotContain("<dollars>");
    }

    @Test
    void jsonCarriesWholeStatements() throws IOException {
        JsonNode page = new ObjectMapper().readTree(written(Format.JSON, READINGS));
        JsonNode series = page.get("series").get(0);
        assertThat(series.get("type").asText()).isEqualTo("trade-turnover");
        assertThat(series.get("points")).hasSize(3);
        assertThat(series.get("disagreements")).isNotEmpty();
        assertThat(series.get("points")
                        .get(1)
                        .get("told")
                        .get(0)
                        .get("statement")
                        .get("quote")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        List<Reading> reversed = new ArrayList<>(READINGS);
        Collections.reverse(reversed);
        for (Format format : Format.values()) {
            assertThat(report(reversed).bytes(format))
                    .isEqualTo(report(READINGS).bytes(format));
        }
    }

    @Test
    void withoutFiguresItSaysSo() {
        assertThat(written(Format.TEXT, List.of())).contains("Nothing found in the sources read.");
        assertThat(written(Format.HTML, List.of())).contains("Nothing found in the sources read.");
    }
}
