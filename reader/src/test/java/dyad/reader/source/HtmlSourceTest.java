package dyad.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Issue;
import dyad.model.Period;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSourceTest {
    @TempDir
    Path folder;

    @Test
    void aPageGivesItsHeadlineItsTextAndWhatItSaysOfItself() {
        Document page = example("kazakhstan-italy-2025-astana-summit.html");
        assertThat(page.id()).isEqualTo("kazakhstan-italy-2025-astana-summit.html");
        assertThat(page.published()).isEqualTo(Period.of("2025-05-30"));
        assertThat(page.publisher()).isEqualTo("Ishim Post");
        assertThat(page.url()).isEqualTo("https://example.org/ishim-post/2025/05/italy-central-asia-summit");
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.text())
                .startsWith(
                        "Italy and Central Asia hold first summit in Astana\n\nASTANA, 30 May 2025 – Ishim Post\n\nItalian Prime")
                .contains("by 24% to $20 billion in 2024. “Italy is our third trading partner")
                .endsWith("worth €3 billion were signed in Samarkand.")
                .doesNotContain("Most read", "cookies", "Subscribe", "dataLayer");
    }

    @Test
    void theOtherExampleTooLosesNothingButItsFrame() {
        Document page = example("turkiye-azerbaijan-2023-nakhchivan-pipeline.html");
        assertThat(page.published()).isEqualTo(Period.of("2023-09-25"));
        assertThat(page.text())
                .startsWith("Work begins on gas pipeline from Iğdır to Nakhchivan\n\n")
                .contains("\n\nNAKHCHIVAN – Turkish President")
                .endsWith("diplomatic relations were established on 14 January 1992.")
                .doesNotContain("Newsletter", "Log in", "compressor");
    }

    @Test
    void datesComeFromLinkedDataAndTimeElements() {
        assertThat(
                        published(
                                "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2023-09-25T16:05:00+04:00\"}]}</script>"))
                .isEqualTo(Period.of("2023-09-25"));
        assertThat(published("<time datetime='2022-06'>June</time>")).isEqualTo(Period.of("2022-06"));
        assertThat(published("<time datetime='2022-06'>a</time><time datetime='2021-06'>b</time>"))
                .isNull();
        assertThat(published("<meta name='date' content='soon'>")).isNull();
        assertThat(published("<script type='application/ld+json'>{broken</script>"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"en-GB,en", "it,it", "ru_RU,ru", "KK,kk", "fr,fr", "none of these,", "'',"})
    void theLanguageIsAHint(String tag, String language) {
        String html = "<html lang='" + tag + "'><body><p>Text</p></body></html>";
        assertThat(Found.inFile(folder, "a.html", html).document().language()).isEqualTo(language);
    }

    @Test
    void theCharsetIsTheOneThePageDeclares() {
        String html = "<html><head><meta charset=\"windows-1251\"></head><body><p>Италия</p></body></html>";
        assertThat(Found.inFile(folder, "a.html", html.getBytes(Charset.forName("windows-1251")))
                        .document()
                        .text())
                .isEqualTo("Италия");
    }

    @Test
    void aWronglyDeclaredCharsetIsDetected() {
        String html = "<html><head><meta charset=\"utf-8\"></head><body><p>Товарооборот вырос</p></body></html>";
        Found found = Found.inFile(folder, "a.html", html.getBytes(Charset.forName("windows-1251")));
        assertThat(found.texts()).containsExactly("Товарооборот вырос");
        assertThat(found.issues.get(0).what()).isEqualTo("is not UTF-8; read as windows-1251");
    }

    @Test
    void listsTablesAndLineBreaksKeepTheirWordsApart() {
        String html =
                "<p>One<br>two<br><br>three</p><ul><li>a</li><li>b</li></ul><table><tr><td>x</td><td>1</td></tr><tr><td>y</td></tr></table>";
        assertThat(Found.inFile(folder, "a.html", html).document().text())
                .isEqualTo("One\ntwo\n\nthree\n\na\n\nb\n\nx 1\n\ny");
    }

    @Test
    void aPageWithoutTextIsAProblem() {
        assertThat(Found.inFile(folder, "a.html", "<html><body><script>x()</script></body></html>")
                        .loss()
                        .what())
                .isEqualTo("has no text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"div", "b", "a", "p", "table", "span", "e", "font", "ul", "template", "svg", "button", "noscript"
            })
    void tenThousandNestedTagsAreReadOrNamed(String tag) {
        String html = "<html><body><p>Italy and Kazakhstan</p>" + ("<" + tag + ">").repeat(10_000) + "Rome said";
        assertReadOrNamed(html);
        assertReadOrNamed("<html><body>" + ("<" + tag + ">").repeat(10_000) + "Rome said"
                + ("</" + tag + ">").repeat(10_000) + "Italy");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 505, 506, 507, 600, 2000})
    void tanglesThatBreakParsersAreReadAllTheSame(int depth) {
        Found found = Found.inFile(folder, "a.html", tangle(depth));
        assertThat(found.texts()).hasSize(1);
        assertThat(found.texts().get(0)).contains("Italy");
        assertThat(found.issues).noneMatch(Issue::lost);
    }

    @Test
    void aTangleThatBreaksTheParserIsNamed() {
        Found found = Found.inFile(folder, "a.html", tangle(506));
        assertThat(found.issues).hasSize(1);
        assertThat(found.issues.get(0).what()).contains("too tangled to parse");
    }

    private static String tangle(int depth) {
        return "<p>Italy</p><e><noscript>" + "<e>".repeat(depth) + "<template><template><l>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--",
                "<script>",
                "<style>",
                "<a href='",
                "<!a",
                "<![",
                "&",
                "</",
                "<",
                "<b><i>",
                "<table><tr><td>"
            })
    void aMegabyteOfBrokenMarkupTakesLittleTime(String piece) {
        String html = "<html><body><p>Italy</p>" + piece.repeat((1 << 20) / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertReadOrNamed(html));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Markup.strip(html));
    }

    @Test
    void aMegabyteOfWhiteSpaceTakesLittleTime() {
        String html = "<html><body><article><p>Italy" + " \n".repeat(1 << 19) + "signed</p></article></body></html>";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(
                        Found.inFile(folder, "a.html", html).document().text())
                .isEqualTo("Italy signed"));
    }

    @Test
    void strippedMarkupKeepsTheText() {
        assertThat(
                        Markup.strip(
                                "<!DOCTYPE html><title>T</title><style>p{}</style><p>5 < 6 &amp; <b>bo</b>ld<br>x<!-- no --><script>no()</script>end"))
                .isEqualTo("T\n\n5 < 6 & bold\n\nx\n\nend");
    }

    private void assertReadOrNamed(String html) {
        Found found = Found.inFile(folder, "a.html", html);
        assertThat(found.documents.size() + found.issues.size()).isPositive();
        if (html.contains("Italy") && !html.contains("noscript") && !html.contains("template")) {
            assertThat(found.texts()).hasSize(1);
        }
    }

    private Period published(String head) {
        return Found.inFile(folder, "a.html", "<html><head></head><body>" + head + "<p>Text</p></body></html>")
                .document()
                .published();
    }

    private static Document example(String name) {
        return Found.in(Path.of(System.getProperty("dyad.root"), "examples", name))
                .document();
    }
}
