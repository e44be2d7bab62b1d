package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dyad check} from a draft's file to its verdicts, in every form a draft has. */
class CheckCommandTest {
    private static final String SOURCE =
            "Trade between Italy and Kazakhstan reached $14.9 billion in 2022. Trade between Italy and Kazakhstan was "
                    + "$20 billion in 2024.";
    private static final String WRONG = "Trade between Italy and Kazakhstan reached $18 billion in 2022.";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void record() throws IOException {
        run("read", write("source.txt", SOURCE).toString());
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        Map<String, String> environment =
                Map.of("DYAD_RECORD", folder.resolve("r.db").toString());
        Setting setting =
                new Setting(InputStream.nullInputStream(), stream(out), stream(err), false, false, environment);
        int code = DyadCommand.line(setting).execute(words);
        setting.out().flush();
        return code;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path word(String name, String runs) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String types = "http://schemas.openxmlformats.org/package/2006/";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + types + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                        + "vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" "
                        + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                        + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + types + "relationships\"><Relationship Id=\"r1\" Type=\"" + relations
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                        + runs + "</w:p></w:body></w:document>");
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    @Test
    void aWordDraftComesBackWithComments() throws IOException {
        Path draft = word(
                "draft.docx",
                run("Hello. Trade between Italy and ") + run("Kazakhstan reached $18 billion in 2022. Bye."));
        Path checked = folder.resolve("checked.docx");
        assertThat(run("check", draft.toString(), "--output", checked.toString()))
                .isEqualTo(1);
        assertThat(out()).contains("CONTRADICTS");
        assertThat(err()).isEmpty();
        assertThat(part(checked, "word/comments.xml"))
                .contains(
                        "w:author=\"Dyad\"",
                        "Contradicts – Trade turnover: $18 billion, 2022",
                        "source.txt",
                        "$14.9 billion");
        assertThat(part(checked, "word/document.xml").replaceAll("<[^>]*>", ""))
                .isEqualTo("Hello. Trade between Italy and Kazakhstan reached $18 billion in 2022. Bye.");
        assertThat(part(checked, "word/document.xml"))
                .contains("Hello. </w:t></w:r><w:commentRangeStart")
                .contains("in 2022.</w:t></w:r><w:commentRangeEnd");
    }

    @Test
    void aWordDraftIsNeverWrittenOver() throws IOException {
        Path draft = word("draft.docx", run(WRONG));
        byte[] before = Files.readAllBytes(draft);
        assertThat(run("check", draft.toString(), "--output", draft.toString())).isEqualTo(2);
        assertThat(err()).contains("the draft itself");
        assertThat(Files.readAllBytes(draft)).isEqualTo(before);
    }

    @Test
    void onlyAWordDraftGetsComments() throws IOException {
        String output = folder.resolve("c.docx").toString();
        assertThat(run("check", write("d.txt", WRONG).toString(), "--output", output))
                .isEqualTo(2);
        assertThat(err()).contains("only a DOCX draft");
        assertThat(run("check", write("d.docx", WRONG).toString(), "--output", output))
                .isEqualTo(2);
        assertThat(err()).contains("is named DOCX but is none");
        assertThat(folder.resolve("c.docx")).doesNotExist();
    }

    @Test
    void markdownIsCheckedWithItsLines() throws IOException {
        String text = "---\ndate: 2025-03-01\n---\n\n# Trade\n\n```\n" + WRONG
                + "\n```\n\nLast year trade between [Italy](https://example.org) and\n**Kazakhstan** was $20 billion.\n";
        assertThat(run("check", write("d.md", text).toString())).isZero();
        assertThat(out())
                .contains("line 11: “Last year trade between Italy and Kazakhstan was $20 billion.”", "AGREES");
        assertThat(run("check", write("d.md", text).toString(), "--format", "json"))
                .isZero();
        assertThat(out()).contains("\"line\" : 11");
    }

    @Test
    void aDraftIsOfTheDayThatIsGiven() throws IOException {
        String draft = write("d.txt", "Last year trade between Italy and Kazakhstan was $20 billion.\n")
                .toString();
        assertThat(run("check", draft, "--date", "2025-05-01")).isZero();
        assertThat(out()).contains("AGREES – Trade turnover: $20 billion, 2024");
    }

    @Test
    void theReportGoesWhereItIsToldTo() throws IOException {
        String draft = write("d.txt", WRONG).toString();
        Path report = folder.resolve("report.html");
        assertThat(run("check", draft, "--format", "html", "--output", report.toString()))
                .isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(Files.readString(report)).startsWith("<!DOCTYPE html>");
        assertThat(run(
                        "check",
                        draft,
                        "--output",
                        folder.resolve("no/such/report").toString()))
                .isEqualTo(2);
        assertThat(err()).contains("cannot write").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PK34, truncated Word document",
        "OLD, old office document",
        "'Hello there, this is text.', no sentence states anything"
    })
    void aDraftThatIsNoneIsOneLineAndCodeOne(String content, String what) throws IOException {
        String bytes = content.equals("PK34")
                ? "PK\u0003\u0004"
                : content.equals("OLD") ? "\u00D0\u00CF\u0011\u00E0" : content;
        Path draft = Files.write(folder.resolve("d.docx"), bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(
                        "check",
                        draft.toString(),
                        "--output",
                        folder.resolve("c.docx").toString()))
                .isEqualTo(1);
        assertThat(err()).contains(what).hasLineCount(1).doesNotContain("Exception");
        assertThat(out()).isEmpty();
        assertThat(folder.resolve("c.docx")).doesNotExist();
    }
}
