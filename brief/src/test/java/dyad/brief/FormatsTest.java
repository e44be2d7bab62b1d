package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.reader.Reading;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class FormatsTest {
    private static final String EVIL =
            "<script>alert(1)</script><img src=x onerror=alert(1)>&\\\"`|[x](javascript:alert(1))";

    @Test
    void textIsNoWiderThanAHundred() {
        assertThat(write(BriefFormat.TEXT, Press.full()).lines()).allMatch(line -> line.length() <= 100);
        assertThat(write(BriefFormat.TEXT, hostile()).lines())
                .filteredOn(line -> !line.contains("<script>"))
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void textIsBoldOnlyForATerminalAndPassesNoCommandOnToIt() {
        Reading reading = Press.document("a", "2022")
                .by("red \u001b[31m", "x")
                .turnover("2021", "5")
                .reading();
        Brief brief = Brief.of(Press.DYAD, List.of(reading), Terms.PLAIN);
        assertThat(BriefFormat.TEXT.write(brief)).doesNotContain("\u001b");
        assertThat(BriefFormat.TEXT.writeForTerminal(brief))
                .contains("\u001b[1mKEY FACTS\u001b[0m")
                .doesNotContain("\u001b[31m");
    }

    @Test
    void referencesLeadToSentencesAndBack() {
        String html = write(BriefFormat.HTML, Press.full());
        List<String> targets = all(html, "href=\"#([^\"]+)\"");
        List<String> anchors = all(html, " id=\"([^\"]+)\"");
        assertThat(targets).isNotEmpty().allMatch(anchors::contains);
        assertThat(anchors).doesNotHaveDuplicates().contains("s1", "r1", "trade", "sources");
        String markdown = write(BriefFormat.MARKDOWN, Press.full());
        assertThat(all(markdown, "\\(#([^)]+)\\)"))
                .isNotEmpty()
                .allMatch(target -> markdown.contains("<a id=\"" + target + "\"></a>"));
    }

    @Test
    void thePageAsksNothingOfTheNetwork() {
        String html = write(BriefFormat.HTML, Press.full());
        assertThat(html).doesNotContain("src=", "@import", "url(http", "<link", "<script", "<iframe");
        assertThat(html).contains("default-src 'none'");
    }

    @Test
    void nothingASourceWroteBecomesMarkup() {
        String html = write(BriefFormat.HTML, hostile());
        assertThat(html).doesNotContain("<script", "<img", "href=\"javascript").contains("&lt;script&gt;");
        assertThat(all(html, "<([a-z]+)[^>]*onerror")).isEmpty();
        String markdown = write(BriefFormat.MARKDOWN, hostile());
        assertThat(markdown)
                .doesNotContainPattern("(?<!\\\\)<script")
                .doesNotContainPattern("(?<!\\\\)\\]\\(javascript");
    }

    @Test
    void aSafeAddressIsALink() {
        Reading reading = Press.document("a", "2022")
                .by("Agency", "https://example.org/a?b=c&d=e")
                .turnover("2021", "5")
                .reading();
        assertThat(write(BriefFormat.HTML, List.of(reading))).contains("href=\"https://example.org/a?b=c&amp;d=e\"");
        assertThat(write(BriefFormat.MARKDOWN, List.of(reading))).contains("](<https://example.org/a?b=c&d=e>)");
    }

    @Test
    void theChartTellsInWordsWhatItShows() {
        String html = write(BriefFormat.HTML, Press.full());
        String svg = html.substring(html.indexOf("<svg"), html.indexOf("</svg>") + 6);
        assertThat(svg)
                .contains("role=\"img\"")
                .contains("<title id=\"chart-trade-1-USD\">Trade turnover, USD</title>")
                .contains("first half of 2022: $8 billion (1 source).")
                .contains("2021: $9.63 billion (2 sources).")
                .doesNotContain("1992");
        assertThat(html).contains("A line shows the time").doesNotContain("A red ring", "An open point");
    }

    @Test
    void aPictureMarksWhatSourcesContradictEachOtherOn() {
        List<Reading> press = List.of(
                Press.document("a", "2023-02-01")
                        .by("Post", "x")
                        .turnover("2022", "14")
                        .turnover("2021", "9")
                        .reading(),
                Press.document("b", "2023-03-01")
                        .by("Agency", "x")
                        .turnover("2022", "5")
                        .reading());
        Chart chart = Brief.of(Press.DYAD, press, Terms.PLAIN).charts().get(0);
        assertThat(chart.caption()).contains("A red ring: sources contradict each other.");
        assertThat(chart.description())
                .contains("2022: $14 (1 source, contradiction).", "2022: $5 (1 source, contradiction).")
                .contains("2021: $9 (1 source).");
        assertThat(all(chart.svg(), "<(circle|line) class=\"dispute\""))
                .containsExactlyInAnyOrder("line", "circle", "circle");
    }

    @Test
    void everyValueIsAPointWhereItsTimeIs() {
        Reading reading = Press.document("a", "2024")
                .turnover("2021", "5")
                .turnover("2022", "10")
                .turnover("2023-40", "6")
                .turnover("1992/2022", "100")
                .reading();
        Chart chart =
                Brief.of(Press.DYAD, List.of(reading), Terms.PLAIN).charts().get(0);
        List<String> across = all(chart.svg(), "<circle class=\"point\"[^>]* cx=\"([0-9.]+)\"");
        List<String> up = all(chart.svg(), "<circle class=\"point\"[^>]* cy=\"([0-9.]+)\"");
        assertThat(across.stream().map(Double::valueOf)).hasSize(3).isSorted();
        assertThat(Double.valueOf(up.get(1))).isLessThan(Double.valueOf(up.get(2)));
        assertThat(Double.valueOf(up.get(2))).isLessThan(Double.valueOf(up.get(0)));
        assertThat(chart.description()).doesNotContain("100");
    }

    @Test
    void twoPointsAreNoChart() {
        Reading reading = Press.document("a", "2022")
                .turnover("2021", "5")
                .turnover("2020", "4")
                .reading();
        assertThat(write(BriefFormat.HTML, List.of(reading))).doesNotContain("<svg");
    }

    @Test
    void theBodyOfThePageIsWellFormed() throws Exception {
        for (List<Reading> readings : List.of(Press.full(), hostile(), List.<Reading>of())) {
            String html = write(BriefFormat.HTML, readings);
            String body = html.substring(html.indexOf("<body>"), html.indexOf("</html>"));
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
        }
    }

    @Test
    void exactValuesStandBehindShortOnes() {
        assertThat(write(BriefFormat.HTML, Press.full()))
                .contains("title=\"USD 9,634,567,000\">$9.63 billion</span>")
                .contains("<td class=\"exact\">USD 9,634,567,000</td>");
    }

    @ParameterizedTest
    @EnumSource(BriefFormat.class)
    void isTheSameInEveryLocaleAndTimeZone(BriefFormat format) {
        byte[] expected = bytes(format);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(format)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The same hostile words in every field that comes from a source. */
    private static List<Reading> hostile() {
        String evil = EVIL.replace("\\", "\\\\").replace("\"", "\\\"");
        return List.of(Press.document("id" + EVIL.replace("\\\"", ""), "2022")
                .by(EVIL, "javascript:alert(1)//" + EVIL)
                .says(
                        EVIL,
                        "tie agreement",
                        Press.BETWEEN + ",'name':'" + evil + "','by':'" + evil + "','status':'" + evil
                                + "','place':{'name':'" + evil + "'}")
                .says(EVIL, "tie field", Press.BETWEEN + ",'name':'" + evil + "'")
                .says(EVIL, "tie centre", Press.BETWEEN)
                .says(
                        EVIL,
                        "event CONSULT",
                        Press.BETWEEN + ",'mode':'" + evil + "','name':'" + evil + "','actors':[{'state':'ITA','name':'"
                                + evil + "','office':'" + evil + "'}]")
                .says(EVIL, "event ACCUSE", Press.ITA_KAZ)
                .says(
                        EVIL,
                        "figure exports",
                        "'from':['" + evil + "'],'to':['ITA','KAZ'],'value':1,'unit':'" + evil + "','period':'2021'")
                .says(EVIL, "figure " + "exports", Press.BETWEEN + ",'value':1,'unit':'" + evil + "','period':'2021'")
                .reading());
    }

    private static byte[] bytes(BriefFormat format) {
        return format.bytes(Brief.of(Press.DYAD, Press.full(), Terms.PLAIN));
    }

    private static String write(BriefFormat format, List<Reading> readings) {
        return format.write(Brief.of(Press.DYAD, readings, Terms.PLAIN));
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
