package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.reader.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class WordFormatTest {
    @Test
    void opensWithHeadingsTablesAndTheDateItIsOf() throws IOException {
        try (XWPFDocument document = open(Press.full(), "en")) {
            List<String> headings = document.getParagraphs().stream()
                    .filter(p -> "Heading1".equals(p.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings).startsWith("Key facts", "Political dialogue").endsWith("Sources");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Italy – Kazakhstan");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Italy – Kazakhstan");
            assertThat(document.getProperties().getCoreProperties().getCreated())
                    .isEqualTo("2023-01-10T00:00:00Z");
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getText()).contains("Trade turnover", "first half of 2022\t$8 billion\tUSD 8,000,000,000");
        }
    }

    /** Reads a part of a file by its schema. */
    private interface Schema {
        XmlObject read(String part) throws XmlException;
    }

    private static final Map<String, Schema> SCHEMAS = Map.of(
            "word/document.xml", DocumentDocument.Factory::parse,
            "word/footnotes.xml", FootnotesDocument.Factory::parse,
            "word/styles.xml", StylesDocument.Factory::parse,
            "word/numbering.xml", NumberingDocument.Factory::parse,
            "word/settings.xml", SettingsDocument.Factory::parse,
            "word/header.xml", HdrDocument.Factory::parse,
            "word/first.xml", HdrDocument.Factory::parse,
            "word/footer.xml", FtrDocument.Factory::parse);

    /** What Word asks of a file that it opens without repairing it: each part is as the schemas of ECMA-376 have it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "ru", "kk"})
    void eachPartIsAsItsSchemaHasIt(String language) throws IOException, XmlException {
        for (List<Reading> readings : List.of(Press.full(), Hostile.readings())) {
            Map<String, String> parts = parts(bytes(readings, language));
            parts.keySet().removeIf(name -> !name.matches("word/[a-z]+\\.xml"));
            assertThat(parts.keySet()).containsExactlyInAnyOrderElementsOf(SCHEMAS.keySet());
            for (Map.Entry<String, String> part : parts.entrySet()) {
                List<XmlError> errors = new ArrayList<>();
                XmlObject read = SCHEMAS.get(part.getKey()).read(part.getValue());
                boolean valid = read.validate(new XmlOptions().setErrorListener(errors));
                assertThat(valid).as(part.getKey() + errors).isTrue();
            }
        }
    }

    @Test
    void aFootnoteQuotesTheSentenceWithItsSourceAndLeadsToTheOthers() throws IOException {
        Reading first = Press.document("a.txt", "2022-03-01")
                .by("Agency", "https://example.org/a?b=c&d=e")
                .turnover("2021", "5")
                .reading();
        Reading second =
                Press.document("b.txt", "2022-02-01").turnover("2021", "5").reading();
        try (XWPFDocument document = open(List.of(first, second), "en")) {
            List<String> notes = document.getFootnotes().stream()
                    .map(WordFormatTest::text)
                    .filter(text -> !text.isBlank())
                    .toList();
            assertThat(notes)
                    .singleElement()
                    .asString()
                    .contains(
                            "“Trade in 2021 was 5.” – Agency, 1 March 2022, a.txt – copy of Agency, 1 February 2022, b.txt")
                    .contains("https://example.org/a?b=c&d=e")
                    .contains("also in [2]");
        }
        Map<String, String> parts = parts(bytes(List.of(first, second), "en"));
        assertThat(parts.get("word/_rels/footnotes.xml.rels"))
                .contains("Target=\"https://example.org/a?b=c&amp;d=e\" TargetMode=\"External\"");
        assertThat(all(parts.get("word/footnotes.xml"), "w:anchor=\"([^\"]+)\""))
                .containsExactly("s2");
        assertThat(all(parts.get("word/document.xml"), "w:name=\"(s[0-9]+)\"")).containsExactly("s1", "s2");
    }

    @Test
    void everyReferenceFindsItsFootnote() throws IOException {
        Map<String, String> parts = parts(bytes(Large.readings(), "en"));
        String body = parts.get("word/document.xml");
        List<String> footnotes = all(parts.get("word/footnotes.xml"), "<w:footnote w:id=\"([0-9]+)\"");
        // Word numbers by order of appearance: what is written behind a repeated reference must be that number
        assertThat(all(body, "<w:footnoteReference w:id=\"([0-9]+)\""))
                .hasSizeGreaterThan(100)
                .isEqualTo(footnotes);
        List<String> marks = all(body, "w:name=\"(_RefNote[0-9]+)\"");
        assertThat(marks).doesNotHaveDuplicates().containsAll(all(body, "NOTEREF (_RefNote[0-9]+) "));
        assertThat(all(body, "<w:bookmarkStart w:id=\"([0-9]+)\"")).doesNotHaveDuplicates();
        List<String> ids = all(body, "r:(?:id|embed)=\"([^\"]+)\"");
        assertThat(all(parts.get("word/_rels/document.xml.rels"), " Id=\"([^\"]+)\""))
                .containsAll(ids);
    }

    @Test
    void aPictureHasDotsLinesAndWords() throws IOException {
        byte[] bytes = bytes(Press.full(), "en");
        Map<String, String> parts = parts(bytes);
        assertThat(parts.get("word/document.xml"))
                .containsPattern(
                        "<wp:docPr id=\"1\" name=\"Trade turnover, USD\" descr=\"Trade turnover, USD. Points by period")
                .contains("2021: $9.63 billion (2 sources).");
        assertThat(parts.get("word/media/chart1.svg")).contains("<path").doesNotContain("<text");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var dots = ImageIO.read(new ByteArrayInputStream(document.getAllPictures().stream()
                    .filter(each -> each.getFileName().endsWith(".png"))
                    .findFirst()
                    .orElseThrow()
                    .getData()));
            assertThat(dots.getWidth()).isEqualTo(1920);
            assertThat((double) dots.getHeight() / dots.getWidth()).isBetween(0.36, 0.38);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "kk", "ru"})
    void isWrittenInTheReadersLanguageAndSaysSo(String language) throws IOException {
        Map<String, String> parts = parts(bytes(Press.full(), language));
        Messages words = Messages.of(language);
        assertThat(parts.get("word/styles.xml")).contains("<w:lang w:val=\"" + words.get("language.tag") + "\"");
        assertThat(parts.get("docProps/core.xml")).contains("<dc:language>" + words.get("language.tag"));
        assertThat(parts.get("word/document.xml")).contains(words.get("section.trade"), words.get("table.value"));
        assertThat(parts.get("word/header.xml")).contains(words.state("KAZ"));
        boolean foreign = !language.equals("en");
        assertThat(parts.get("word/footnotes.xml").contains("<w:lang w:val=\"en\"/>"))
                .isEqualTo(foreign);
    }

    @Test
    void nothingASourceWroteBreaksIt() throws Exception {
        byte[] bytes = bytes(Hostile.readings(), "en");
        for (Map.Entry<String, String> part : parts(bytes).entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            String all =
                    document.getFootnotes().stream().map(WordFormatTest::text).reduce("", String::concat);
            assertThat(all)
                    .contains("]]>", "שלום", "\uD83C\uDDEE\uD83C\uDDF9", "x".repeat(3000))
                    .contains("\uFFFD")
                    .doesNotContain("\u202e");
        }
        assertThat(parts(bytes).get("word/footnotes.xml")).contains("<w:rtl/>");
    }

    @Test
    void aLongOneHasContentsThatLeadToItsParts() throws IOException {
        Map<String, String> parts = parts(bytes(Large.readings(), "it"));
        String body = parts.get("word/document.xml");
        assertThat(body)
                .containsOnlyOnce(" TOC \\o \"1-1\" \\n \\h \\z \\u ")
                .contains("<w:t xml:space=\"preserve\">Indice</w:t>");
        assertThat(all(body, "w:fldCharType=\"([a-z]+)\"")).containsExactly("begin", "separate", "end");
        List<String> entries = all(
                body,
                "<w:hyperlink w:anchor=\"(_Toc[0-9]+\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">[^<]+)</w:t>");
        List<String> headings = all(
                body,
                "w:val=\"Heading1\"/></w:pPr><w:bookmarkStart w:id=\"[0-9]+\" w:name=\"(_Toc[0-9]+\"/><w:r><w:t xml:space=\"preserve\">[^<]+)</w:t>");
        assertThat(entries)
                .hasSizeGreaterThan(5)
                .extracting(entry -> entry.replace(" w:history=\"1\">", "/>"))
                .isEqualTo(headings);
        assertThat(parts.get("word/styles.xml")).contains("w:styleId=\"TOC1\"", "w:styleId=\"TOCHeading\"");
        Reading one = Press.document("a", "2022").turnover("2021", "5").reading();
        assertThat(parts(bytes(List.of(one), "it")).get("word/document.xml")).doesNotContain(" TOC ", "Indice");
    }

    @Test
    void whatNothingWasFoundOnIsNamedInOnePlace() throws IOException {
        Reading reading = Press.document("a", "2022").turnover("2021", "5").reading();
        try (XWPFDocument document = open(List.of(reading), "en")) {
            assertThat(document.getParagraphs())
                    .filteredOn(p -> "Heading1".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Trade and investment", "Nothing found on", "Sources");
            assertThat(document.getParagraphs())
                    .filteredOn(p -> "Nothing".equals(p.getStyle()))
                    .singleElement()
                    .extracting(XWPFParagraph::getText)
                    .asString()
                    .startsWith("Key facts · Political dialogue · Bodies · Agreements · Companies")
                    .endsWith("What the sources disagree on");
        }
    }

    @Test
    void howManyAgreementsStandsInATableWithoutAPicture() throws IOException {
        Reading reading = Press.document("a", "2024-02-01")
                .says(
                        "They signed 16 agreements.",
                        "figure agreements",
                        Press.BETWEEN + ",'unit':'count','value':16,'period':'2024-01-18'")
                .says(
                        "They signed 8 agreements.",
                        "figure agreements",
                        Press.BETWEEN + ",'unit':'count','value':8,'period':'2023-05-30'")
                .reading();
        try (XWPFDocument document = open(List.of(reading), "en")) {
            assertThat(document.getTables())
                    .singleElement()
                    .extracting(XWPFTable::getText)
                    .asString()
                    .contains("Agreements\n18 January 2024\t16\t", "30 May 2023\t8\t");
            assertThat(document.getAllPictures()).isEmpty();
        }
    }

    @Test
    void anEmptyBriefIsADocumentToo() throws IOException {
        try (XWPFDocument document = open(List.of(), "en")) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("No sources read");
            assertThat(document.getTables()).isEmpty();
        }
    }

    @Test
    void aLargeOneOpensInLibreOffice(@TempDir Path folder) throws Exception {
        Office.pages(bytes(Large.readings(), "ru"), "docx", folder)
                .ifPresent(pages -> assertThat(pages).isGreaterThan(10));
    }

    @Test
    void aHostileOneOpensInLibreOffice(@TempDir Path folder) throws Exception {
        Office.pages(bytes(Hostile.readings(), "en"), "docx", folder)
                .ifPresent(pages -> assertThat(pages).isGreaterThan(1));
    }

    private static XWPFDocument open(List<Reading> readings, String language) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(readings, language)));
    }

    private static byte[] bytes(List<Reading> readings, String language) {
        Terms terms = new Terms(Terms.PLAIN.comparing(), null, language);
        return BriefFormat.DOCX.bytes(Brief.of(Press.DYAD, readings, terms));
    }

    private static String text(XWPFFootnote note) {
        StringBuilder text = new StringBuilder();
        note.getParagraphs().forEach(p -> text.append(p.getText()));
        return text.toString();
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), read(zip));
            }
        }
        return parts;
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> all(String text, String pattern) {
        return new ArrayList<>(Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList());
    }
}
