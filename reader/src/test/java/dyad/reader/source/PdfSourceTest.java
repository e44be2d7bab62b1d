package dyad.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSourceTest {
    private static final List<String> STORY = List.of(
            "Italy and Kazakhstan signed a declaration on coope-",
            "ration in energy. Trade in the fiscal year 2023-",
            "24 grew by a fifth, said the Kazakh-",
            "Italian chamber of long-term partners, a long-",
            "term observer.",
            "",
            "The two sides will meet again in Rome.");

    static {
        FontMappers.set(PdfFonts.INSTANCE); // or PDFBox searches the disk for fonts and leaves a file at home
    }

    @TempDir
    Path folder;

    @Test
    void linesAreJoinedToParagraphsAndBrokenWordsMended() throws IOException {
        Document document = Found.inFile(folder, "a.pdf", pdf(STORY)).document();
        assertThat(document.text())
                .isEqualTo(
                        "Italy and Kazakhstan signed a declaration on cooperation in energy. Trade in the fiscal year 2023-24 grew"
                                + " by a fifth, said the Kazakh-Italian chamber of long-term partners, a long-term observer.\n\n"
                                + "The two sides will meet again in Rome.");
        assertThat(document.id()).isEqualTo("a.pdf");
    }

    @Test
    void theDayTheFileWasMadeIsNoPublicationDate() throws IOException {
        assertThat(Found.inFile(folder, "a.pdf", pdf(STORY)).document().published())
                .isNull();
    }

    @Test
    void aSentenceGoesOnOverThePageAndPageNumbersGo() throws IOException {
        byte[] pdf = pdf(List.of("Italy and Kazakhstan signed", "", "1"), List.of("a treaty in Rome.", "", "2"));
        assertThat(Found.inFile(folder, "a.pdf", pdf).document().text())
                .isEqualTo("Italy and Kazakhstan signed a treaty in Rome.");
    }

    @Test
    void anEncryptedFileIsAProblem() throws IOException {
        assertThat(Found.inFile(folder, "a.pdf", encrypted("secret")).loss().what())
                .isEqualTo("is an encrypted PDF");
    }

    @Test
    void aFileThatForbidsTakingItsTextIsAProblem() throws IOException {
        assertThat(Found.inFile(folder, "a.pdf", encrypted("")).loss().what()).contains("forbids taking its text");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.6, 0.9, 0.99})
    void aTruncatedFileIsAProblem(double part) throws IOException {
        byte[] whole = pdf(STORY);
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));
        assertThat(Found.inFile(folder, "a.pdf", cut).loss().what()).contains("truncated");
    }

    @Test
    void aDamagedFileIsAProblem() throws IOException {
        byte[] bytes = pdf(STORY);
        Arrays.fill(bytes, 20, bytes.length - 30, (byte) 'x');
        assertThat(Found.inFile(folder, "a.pdf", bytes).loss().what()).contains("PDF");
    }

    @Test
    void aFileWithoutTextIsAProblem() throws IOException {
        assertThat(Found.inFile(folder, "a.pdf", pdf(List.of())).loss().what()).contains("it may be a scan");
    }

    @Test
    void anotherFileUnderThatNameIsAProblem() {
        assertThat(Found.inFile(folder, "a.pdf", "just text").loss().what()).isEqualTo("is named PDF but is none");
    }

    @SafeVarargs
    private static byte[] pdf(List<String>... pages) throws IOException {
        try (PDDocument pdf = document(pages)) {
            return saved(pdf);
        }
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument pdf = document(STORY)) {
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(false);
            pdf.protect(new StandardProtectionPolicy("owner", password, permission));
            return saved(pdf);
        }
    }

    @SafeVarargs
    private static PDDocument document(List<String>... pages) throws IOException {
        PDDocument pdf = new PDDocument();
        pdf.getDocumentInformation().setCreationDate(Calendar.getInstance());
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                lines(content, lines);
            }
        }
        return pdf;
    }

    private static void lines(PDPageContentStream content, List<String> lines) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.setLeading(14);
        content.newLineAtOffset(72, 700);
        for (String line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
