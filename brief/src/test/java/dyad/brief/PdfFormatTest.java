package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.reader.Reading;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFormatTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "kk", "ru"})
    void isTaggedAndSaysItsLanguageAndTitle(String language) throws IOException {
        Messages words = Messages.of(language);
        try (PDDocument document = open(Press.full(), language)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(words.get("language.tag"));
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(words.state("ITA") + " – " + words.state("KAZ"));
            assertThat(metadata(document)).contains("<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<");
            List<String> types = structure(document).stream()
                    .map(PDStructureElement::getStructureType)
                    .toList();
            assertThat(types).containsOnlyOnce("H1").contains("H2", "L", "LI", "Table", "TH", "TD", "Link", "Figure");
            String text = text(document);
            assertThat(text)
                    .contains(words.get("section.trade"), words.get("table.exact"))
                    .contains("Trade in 2021 was 9634567000.")
                    .doesNotContain("#", "\uFFFD");
        }
    }

    @Test
    void allTypefacesAreInIt() throws IOException {
        for (List<Reading> readings : List.of(Press.full(), Hostile.readings())) {
            try (PDDocument document = open(readings, "kk")) {
                List<PDFont> fonts = new ArrayList<>();
                for (PDPage page : document.getPages()) {
                    addFonts(fonts, page.getResources());
                }
                assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
                assertThat(fonts).extracting(PDFont::getName).anyMatch(name -> name.endsWith("+NotoSerif-Bold"));
            }
        }
    }

    @Test
    void aPictureHasItsWords() throws IOException {
        try (PDDocument document = open(Press.full(), "en")) {
            assertThat(structure(document))
                    .filteredOn(each -> each.getStructureType().equals("Figure"))
                    .singleElement()
                    .extracting(PDStructureElement::getAlternateDescription)
                    .asString()
                    .startsWith("Trade turnover, USD. Points by period. 2021: $9.63 billion (2 sources).");
        }
    }

    @Test
    void referencesLeadToSentencesAndSourcesToTheWeb() throws IOException {
        Reading reading = Press.document("a", "2022")
                .by("Agency", "https://example.org/a?b=c&d=e")
                .turnover("2021", "5")
                .reading();
        try (PDDocument document = open(List.of(reading), "en")) {
            List<PDAnnotation> links = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                links.addAll(page.getAnnotations());
            }
            assertThat(links).hasSize(2).allMatch(PDAnnotationLink.class::isInstance);
            assertThat(links)
                    .extracting(link -> ((PDAnnotationLink) link).getAction())
                    .filteredOn(PDActionURI.class::isInstance)
                    .extracting(action -> ((PDActionURI) action).getURI())
                    .containsExactly("https://example.org/a?b=c&d=e");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Trade and investment", "Nothing found on", "Sources");
        }
    }

    @Test
    void tellsNoOtherDateThanTheOneItIsOf() throws IOException {
        try (PDDocument document = open(Press.full(), "en")) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2023-01-10T00:00:00Z");
            assertThat(Pattern.compile("\\d{4}-\\d\\d-\\d\\dT")
                            .matcher(metadata(document))
                            .results()
                            .map(found -> found.group()))
                    .isNotEmpty()
                    .containsOnly("2023-01-10T");
        }
        assertThat(bytes(Press.full(), "en")).isEqualTo(bytes(Press.full(), "en"));
    }

    @Test
    void fetchesNothing() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            Reading reading = Press.document("<img src=" + address + ">", "2022")
                    .by("<link rel='stylesheet' href='" + address + "'/>", address)
                    .turnover("2021", "5")
                    .reading();
            bytes(List.of(reading), "en");
            server.setSoTimeout(100);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void nothingASourceWroteBreaksIt() throws IOException {
        try (PDDocument document = open(Hostile.readings(), "en")) {
            String text = text(document);
            assertThat(text).contains("]]>", "<![CDATA[ &amp; &#0;", "said Rome", "\u05e9\u05dc\u05d5\u05dd");
            assertThat(text.chars().filter(c -> c == 'x').count()).isGreaterThan(9 * 3000);
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
            }
        }
    }

    @Test
    void ofVeryMuchAllIsTold() throws IOException {
        try (PDDocument document = open(Large.readings(), "ru")) {
            assertThat(document.getNumberOfPages()).isGreaterThan(20);
            assertThat(text(document)).contains("Treaty 49 on matter 49", "document-0.txt");
        }
    }

    @Test
    void aLongOneHasContentsWithTheSheetOfEachPart() throws IOException {
        try (PDDocument document = open(Large.readings(), "en")) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            String contents = first.getText(document);
            int parts = 0;
            for (PDOutlineItem part :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                int sheet = 1 + document.getPages().indexOf(part.findDestinationPage(document));
                assertThat(contents).containsPattern(Pattern.quote(part.getTitle()) + "[ .]+" + sheet + "\\R");
                parts++;
            }
            assertThat(parts).isGreaterThan(5);
        }
        try (PDDocument document = open(List.of(), "en")) {
            assertThat(text(document)).doesNotContain("Contents");
        }
    }

    @Test
    void anEmptyBriefIsADocumentToo() throws IOException {
        try (PDDocument document = open(List.of(), "en")) {
            assertThat(text(document)).contains("Italy – Kazakhstan", "No sources read");
        }
    }

    private static PDDocument open(List<Reading> readings, String language) throws IOException {
        return Loader.loadPDF(bytes(readings, language));
    }

    private static byte[] bytes(List<Reading> readings, String language) {
        Terms terms = new Terms(Terms.PLAIN.comparing(), null, language);
        return BriefFormat.PDF.bytes(Brief.of(Press.DYAD, readings, terms));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String metadata(PDDocument document) throws IOException {
        return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    private static List<PDStructureElement> structure(PDDocument document) {
        List<PDStructureElement> all = new ArrayList<>();
        add(all, document.getDocumentCatalog().getStructureTreeRoot());
        return all;
    }

    private static void add(List<PDStructureElement> all, PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                add(all, element);
            }
        }
    }

    private static void addFonts(List<PDFont> fonts, PDResources resources) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                addFonts(fonts, form.getResources());
            }
        }
    }
}
