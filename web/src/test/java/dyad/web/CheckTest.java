package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.Forms.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static final String DRAFT =
            "Trade between Kazakhstan and Italy reached $12 billion in 2023. The <b>sun</b> shines.\n\n"
                    + "On 30 May 2025 Prime Minister of Italy Giorgia Meloni visited Kazakhstan.";

    private static Visitor visitor;

    @BeforeAll
    static void open(@TempDir Path folder) {
        visitor = Visitor.at(folder);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    private static String checked(Forms forms, HttpResponse<String> sent) {
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return forms.follow(sent).body();
    }

    @Test
    void marksStandInTheTextOfTheDraft() {
        Forms forms = Forms.on(visitor, "/check");
        HttpResponse<String> sent = forms.upload("/check", Map.of("text", DRAFT), List.of());
        String page = checked(forms, sent);
        assertThat(page)
                .contains("<mark class=\"verdict contradicts\"", "<mark class=\"verdict agrees\"")
                .contains("contradicts", "$16.1 billion, 2023 (Ishim Post)", "/document?id=trade")
                .contains("“Agrees” means that sources say so, not that it is so.")
                .contains("The &lt;b&gt;sun&lt;/b&gt; shines.")
                .doesNotContain("<b>sun");
        String address = sent.headers().firstValue("Location").orElseThrow();
        assertThat(visitor.get(address + "?language=it").body()).contains("contraddetto", "16,1 miliardi");
        assertThat(visitor.get(address + ".json").body()).contains("\"verdict\" : \"contradicts\"");
        HttpResponse<String> report = visitor.get(address + "/report");
        assertThat(report.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(report.body()).contains("the record stands by");
        assertThat(visitor.get(address + "/draft").statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftIsSetAgainstWhatWasKnownThen() {
        Forms forms = Forms.on(visitor, "/check");
        String now = checked(forms, forms.upload("/check", Map.of("text", DRAFT), List.of()));
        String then = checked(forms, forms.upload("/check", Map.of("text", DRAFT, "asOf", "2023"), List.of()));
        assertThat(now).contains("verdict agrees").doesNotContain("Published on or before");
        assertThat(then)
                .contains("Published on or before 31 December 2023")
                .doesNotContain("<mark class=\"verdict agrees\"", "<mark class=\"verdict contradicts\"");
        assertThat(visitor.get("/check?asOf=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void aDraftIsForgottenAtOnceWhereItsAuthorWantsIt() {
        Forms forms = Forms.on(visitor, "/check");
        HttpResponse<String> sent = forms.upload("/check", Map.of("text", DRAFT), List.of());
        String address = sent.headers().firstValue("Location").orElseThrow();
        forms.post(address + "/forget", Map.of());
        assertThat(visitor.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aWordDraftIsGivenBackWithComments() throws IOException {
        Forms forms = Forms.on(visitor, "/check");
        HttpResponse<String> sent =
                forms.upload("/check", Map.of(), List.of(new Upload("file", "C:\\drafts\\speech.docx", word(DRAFT))));
        assertThat(checked(forms, sent)).contains("<h1>speech.docx</h1>", "verdict contradicts");
        HttpResponse<String> draft =
                visitor.get(sent.headers().firstValue("Location").orElseThrow() + "/draft");
        assertThat(draft.statusCode()).isEqualTo(200);
        assertThat(draft.headers().firstValue("Content-Disposition").orElse("")).contains("speech.docx");
        assertThat(draft.body()).contains("word/comments.xml");
    }

    static byte[] word(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                            + escaped + "</w:t></w:r></w:p></w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "..", "<img src=x onerror=alert(1)>.txt", "/", "\u202Etxt.exe"})
    void aNameIsShownAndNothingElse(String name) {
        Forms forms = Forms.on(visitor, "/check");
        HttpResponse<String> sent = forms.upload(
                "/check", Map.of(), List.of(new Upload("file", name, DRAFT.getBytes(StandardCharsets.UTF_8))));
        assertThat(checked(forms, sent))
                .contains("verdict contradicts")
                .doesNotContain("<img src=x", "etc/", "\u0000", "\u202E");
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        HttpResponse<String> refused = Forms.on(visitor, "/check")
                .upload("/check", Map.of(), List.of(new Upload("file", "a\u0000b.txt", new byte[] {'a'})));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain("Exception");
    }

    @Test
    void aVeryLongNameIsShortened() {
        Forms forms = Forms.on(visitor, "/check");
        HttpResponse<String> sent = forms.upload(
                "/check",
                Map.of(),
                List.of(new Upload("file", "n".repeat(400) + ".txt", DRAFT.getBytes(StandardCharsets.UTF_8))));
        assertThat(checked(forms, sent)).contains("…nnn").doesNotContain("n".repeat(121));
    }

    @Test
    void whatCannotBeReadIsAClearLine() {
        Forms forms = Forms.on(visitor, "/check");
        HttpResponse<String> nothing = forms.upload("/check", Map.of("text", "  "), List.of());
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("There is no draft.");
        HttpResponse<String> picture =
                forms.upload("/check", Map.of(), List.of(new Upload("file", "a.docx", new byte[] {
                    (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10
                })));
        assertThat(picture.statusCode()).isEqualTo(400);
        assertThat(picture.body()).contains("a PNG picture").doesNotContain("Exception");
        HttpResponse<String> book = forms.upload("/check", Map.of("text", "So it is. ".repeat(60_000)), List.of());
        assertThat(book.statusCode()).isEqualTo(400);
        assertThat(book.body()).contains("too long");
    }

    @Test
    void aLongDraftComesInPages() {
        Forms forms = Forms.on(visitor, "/check");
        StringBuilder draft = new StringBuilder();
        for (int year = 1993; year <= 2024; year++) {
            draft.append("In " + year + " trade between Kazakhstan and Italy reached $" + year + " million.\n\n");
            draft.append("In " + year + " Kazakhstan exported $" + (year - 900) + " million of goods to Italy.\n\n");
        }
        String page = checked(forms, forms.upload("/check", Map.of("text", draft.toString()), List.of()));
        assertThat(page).contains("Page 1 of 2", "page=2");
        assertThat(page.length()).isLessThan(300_000);
    }

    @Test
    void onlyTheFormOfThisSiteIsTaken() {
        Forms forms = Forms.on(visitor, "/check");
        assertThat(forms.upload("/check", Map.of("text", DRAFT, "_csrf", "forged"), List.of())
                        .statusCode())
                .isEqualTo(403);
    }
}
