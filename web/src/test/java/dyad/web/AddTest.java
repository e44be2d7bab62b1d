package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.record.Record;
import dyad.web.Forms.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddTest {
    @TempDir
    private Path folder;

    private Visitor visitor;

    @BeforeEach
    void open() {
        Path file = folder.resolve("dyad.db");
        Record.open(file).close();
        visitor = Visitor.of(file);
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    private static Upload file(String name, String text) {
        return new Upload("file", name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The job's JSON once all has been read. */
    private String read(Map<String, String> fields, List<Upload> files) {
        HttpResponse<String> sent = Forms.on(visitor, "/add").upload("/add", fields, files);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return ended(sent.headers().firstValue("Location").orElseThrow());
    }

    private String ended(String address) {
        for (int i = 0; i < 600; i++) {
            String json = visitor.get(address + ".json").body();
            if (json.contains("\"state\":\"done\"") || json.contains("\"state\":\"failed\"")) {
                return json;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError(
                "not read within a minute: " + visitor.get(address + ".json").body());
    }

    @Test
    void filesAreReadAndShowOnThePages() {
        String json = read(
                Map.of("publisher", "Ishim Post", "published", "2024-01-20"),
                List.of(file("trade.txt", Visitor.TRADE), file("empty.txt", "")));
        assertThat(json).contains("\"documents\":1", "\"dyad\":\"ITA-KAZ\"", "\"document\":\"trade.txt\"");
        assertThat(visitor.get("/dyads/ITA-KAZ").body()).contains("$16.1 billion", "Ishim Post");
    }

    @Test
    void aTextIsPasted() {
        String json = read(Map.of("text", Visitor.VISIT, "publisher", "Lombard <b>"), List.of());
        assertThat(json).contains("\"documents\":1", "pasted-");
        assertThat(visitor.get("/dyads/ITA-KAZ").body())
                .contains("Giorgia Meloni")
                .doesNotContain("Lombard <b>");
        assertThat(read(Map.of("text", Visitor.VISIT, "publisher", "Lombard <b>"), List.of()))
                .contains("\"documents\":0", "\"skipped\":1");
    }

    @Test
    void progressIsAPartThatAsksForItselfUntilAllIsRead() {
        Forms forms = Forms.on(visitor, "/add");
        String address = forms.upload("/add", Map.of(), List.of(file("a.txt", Visitor.TRADE)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        ended(address);
        String part = visitor.get(address, "HX-Request", "true").body();
        assertThat(part.strip()).startsWith("<div id=\"job\"");
        assertThat(part).contains("a.txt", "has been read", "/dyads/ITA-KAZ").doesNotContain("hx-trigger", "<html");
        assertThat(visitor.get(address).body()).contains("<html", "/document?id=a.txt");
        assertThat(visitor.get("/add").body()).contains(address);
    }

    @Test
    void problemsAreNamedForEachFile() {
        String json = read(
                Map.of(),
                List.of(
                        new Upload("file", "p.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
                        file("a.txt", Visitor.TRADE)));
        assertThat(json).contains("\"file\":\"p.png\"", "a PNG picture", "\"documents\":1");
    }

    @Test
    void aNameIsNeverAPath() throws IOException {
        String json = read(
                Map.of(),
                List.of(
                        file("../../outside.txt", Visitor.TRADE),
                        file("../../outside.txt", Visitor.VISIT),
                        file("C:\\x\\<script>.txt", "Nothing is said here of any two states at all."),
                        file("..", "Nothing is said here of any two states, I am sure.")));
        assertThat(json).contains("\"outside.txt\"", "\"2 outside.txt\"", "\"<script>.txt\"", "\"file\"");
        assertThat(json).doesNotContain("..").doesNotContain("C:");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(path -> path.toString().contains("outside"))).isEmpty();
        }
        assertThat(visitor.get("/add").body()).doesNotContain("<script>.txt");
        assertThat(folders()).isEmpty();
    }

    /** What lies in the folder for passing files while nothing is being read. */
    private static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("dyad-add-"))
                    .filter(path -> path.toFile().lastModified() > System.currentTimeMillis() - 2000)
                    .toList();
        }
    }

    @Test
    void bombsEndInAClearLine() throws IOException {
        String json = read(
                Map.of(),
                List.of(
                        new Upload("file", "zeros.jsonl.gz", gzip(100 << 20)),
                        file("laughs.xml", laughs()),
                        file("deep.html", "<html><body>" + "<div>".repeat(200_000) + Visitor.TRADE)));
        assertThat(json)
                .contains("\"file\":\"zeros.jsonl.gz\"", "hundreds of times its size", "\"file\":\"laughs.xml\"");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    private static byte[] gzip(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blank = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        blank[blank.length - 1] = '\n';
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < size; i += blank.length) {
                out.write(blank);
            }
        }
        return bytes.toByteArray();
    }

    private static String laughs() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        return xml
                + "]><rss><channel><item><title>&a29;</title><description>&a29;</description></item></channel></rss>";
    }

    @Test
    void onlyTheFormOfThisSiteIsTaken() {
        Forms forms = Forms.on(visitor, "/add");
        assertThat(forms.upload("/add", Map.of("text", Visitor.TRADE, "_csrf", ""), List.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(forms.upload("/add", Map.of("text", " "), List.of()).body()).contains("Nothing was sent.");
        assertThat(visitor.get("/add.json").body()).contains("\"jobs\":[]");
    }

    @Test
    void whatIsTooLargeIsToldSo() {
        HttpResponse<String> large = Forms.on(visitor, "/add")
                .upload("/add", Map.of(), List.of(new Upload("file", "a.txt", new byte[33 << 20])));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("too large");
    }
}
