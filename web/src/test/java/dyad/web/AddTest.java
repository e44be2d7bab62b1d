package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.record.Record;
import dyad.web.Forms.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Names as no honest file has them. With "outside" in them are those that would lead to another folder if they were paths. */
    private static final List<String> NAMES = List.of(
            "../../outside.txt",
            "..\\..\\outside.txt",
            "/outside.txt",
            "C:\\outside.txt",
            "C:outside.txt",
            "\\\\server\\share\\outside.txt",
            "a/../../../outside.txt",
            "....//outside.txt",
            "%2e%2e%2foutside.txt",
            "..%5coutside.txt",
            "file:///tmp/outside.txt",
            "CON",
            "nul.txt",
            "COM1.txt:stream",
            ".",
            "...",
            ".hidden",
            " ",
            "n".repeat(10_000) + ".txt",
            "\u0434".repeat(10_000) + ".txt",
            "\u202Etxt.exe",
            "\u2066a\u2069.txt",
            "two\r\nlines.txt",
            "a\tb\u2028c\u0085d.txt",
            "\uFEFFmark.txt",
            "\"quoted\".txt");

    @Test
    void noNameLeavesTheFolderAndEachIsShownClean() throws IOException {
        List<Upload> files = new ArrayList<>();
        for (String name : NAMES) {
            files.add(file(
                    name, "In " + (1993 + files.size()) + " trade between Kazakhstan and Italy reached $1 billion."));
        }
        HttpResponse<String> sent = Forms.on(visitor, "/add").upload("/add", Map.of(), files);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String job = sent.headers().firstValue("Location").orElseThrow();
        List<String> shown = new ArrayList<>();
        new ObjectMapper().readTree(ended(job)).path("files").forEach(name -> shown.add(name.asText()));
        assertThat(shown)
                .hasSize(NAMES.size())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[^\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}/\\\\]+"), "is clean")
                .allMatch(name -> !name.isBlank() && !name.matches("\\.+") && name.length() <= 125, "is a name")
                .contains("outside.txt", "CON", "txt.exe", "twolines.txt", "mark.txt", "\"quoted\".txt");
        String page = visitor.get(job).body();
        for (String name : shown) {
            assertThat(page).contains("\">" + name + "</a>");
        }
        assertThat(page).doesNotContain("\u202E", "\u2066", "\uFEFF", "n".repeat(121));
        for (Path place : places()) {
            assertThat(place.resolve("outside.txt")).doesNotExist();
        }
    }

    /** Where a file would lie that left its folder. */
    private List<Path> places() throws IOException {
        List<Path> places = new ArrayList<>(List.of(Path.of("/"), Path.of("/tmp")));
        for (Path start : List.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of(""), folder)) {
            for (Path up = start.toRealPath(); up != null; up = up.getParent()) {
                places.add(up);
            }
        }
        return places;
    }

    @Test
    void aNameThatEndsBeforeItsEndIsRefused() {
        HttpResponse<String> refused = Forms.on(visitor, "/add")
                .upload(
                        "/add",
                        Map.of(),
                        List.of(file("a.txt\u0000.exe", Visitor.TRADE), file("b.txt", Visitor.VISIT)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain("Exception");
        assertThat(visitor.get("/add.json").body()).contains("\"jobs\":[]");
    }

    @Test
    void aFolderOfFilesIsTakenAtOnceAndMoreThanOneCanSendIsToldSo() {
        List<Upload> files = new ArrayList<>();
        for (int i = 0; i < 1100; i++) {
            files.add(file(i + ".txt", "Nothing is said in paper " + i + " of any two states."));
        }
        assertThat(read(Map.of(), files.subList(0, 300))).contains("\"documents\":300");
        HttpResponse<String> tooMany = Forms.on(visitor, "/add").upload("/add", Map.of(), files);
        assertThat(tooMany.statusCode()).isEqualTo(413);
        assertThat(tooMany.body()).contains("too large");
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
