package dyad.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcSourceTest {
    private static final String PAGE =
            "<html lang='en'><head><meta property='article:published_time' content='2024-01-18'></head>"
                    + "<body><p>Italy and %s signed a treaty.</p></body></html>";

    @TempDir
    Path folder;

    @Test
    void pagesAreDocumentsAndTheRestIsPassedOver() {
        byte[] warc = join(
                record("warcinfo", "", "software: x".getBytes(StandardCharsets.UTF_8), 0),
                response("https://example.org/1", "200 OK", "text/html; charset=utf-8", page("Kenya"), 0),
                record(
                        "request",
                        "https://example.org/1",
                        "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8),
                        0),
                response("https://example.org/p.png", "200 OK", "image/png", new byte[300], 0),
                response("https://example.org/no", "404 Not Found", "text/html", page("nobody"), 0),
                response("https://example.org/2", "200 OK", "text/html", page("Chile"), 0));
        Found found = Found.inFile(folder, "a.warc", warc);
        assertThat(found.issues).isEmpty();
        assertThat(found.documents)
                .containsExactly(
                        new Document(
                                "https://example.org/1",
                                "Italy and Kenya signed a treaty.",
                                Period.of("2024-01-18"),
                                null,
                                "https://example.org/1",
                                "en"),
                        new Document(
                                "https://example.org/2",
                                "Italy and Chile signed a treaty.",
                                Period.of("2024-01-18"),
                                null,
                                "https://example.org/2",
                                "en"));
        assertThat(Found.inFile(folder, "b.warc.gz", Found.gzip(warc)).documents)
                .isEqualTo(found.documents);
    }

    @Test
    void eachRecordMayBeCompressedOnItsOwn() {
        byte[] warc = join(Found.gzip(good("1")), Found.gzip(good("2")), Found.gzip(good("3")));
        assertThat(Found.inFile(folder, "a.warc.gz", warc).ids()).hasSize(3);
    }

    @Test
    void chunkedAndCompressedPagesAreUnpacked() {
        byte[] gzip = Found.gzip(page("Kenya"));
        byte[] chunked = join(
                ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + Integer.toHexString(gzip.length) + "\r\n")
                        .getBytes(StandardCharsets.UTF_8),
                gzip,
                "\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Found.inFile(folder, "a.warc", record("response", "http://e/1", chunked, 0))
                        .texts())
                .containsExactly("Italy and Kenya signed a treaty.");
    }

    @Test
    void theCharsetIsTheOneTheServerSent() {
        byte[] page = "<html><body><p>Италия подписала</p></body></html>".getBytes(Charset.forName("windows-1251"));
        byte[] warc = response("http://e/1", "200 OK", "text/html; charset=windows-1251", page, 0);
        assertThat(Found.inFile(folder, "a.warc", warc).document().text()).isEqualTo("Италия подписала");
    }

    @Test
    void aTruncatedArchiveIsReadUpToThereAndSaysSo() {
        byte[] warc = join(good("1"), good("2"), good("3"));
        for (int cut : new int[] {10, 100, 200, 300}) {
            Found found = Found.inFile(folder, "a.warc", Arrays.copyOf(warc, warc.length - cut));
            assertThat(found.documents).hasSize(2);
            assertThat(found.issues).hasSize(1);
            assertThat(found.issues.get(0).what()).contains("truncated");
        }
    }

    @Test
    void aTruncatedCompressedArchiveIsReadUpToThereAndSaysSo() {
        byte[] warc = join(Found.gzip(good("1")), Found.gzip(good("2")), Found.gzip(good("3")));
        for (int cut : new int[] {4, 50, 150}) {
            Found found = Found.inFile(folder, "a.warc.gz", Arrays.copyOf(warc, warc.length - cut));
            assertThat(found.documents).hasSizeBetween(2, 3);
            assertThat(found.issues).hasSize(1);
            assertThat(found.issues.get(0).what()).contains("truncated");
        }
    }

    @Test
    void aRecordOfAFalseLengthCostsNoOther() {
        for (int falseBy : new int[] {-40, -3, 1, 3, 50, 700, 1_000_000}) {
            byte[] second = response("http://e/2", "200 OK", "text/html", page("Peru"), falseBy);
            Found found = Found.inFile(folder, "a.warc", join(good("1"), second, good("3"), good("4")));
            assertThat(found.ids())
                    .as("false by %d", falseBy)
                    .containsExactly("http://e/1", "http://e/3", "http://e/4");
            assertThat(found.issues).hasSize(1);
            assertThat(found.issues.get(0).what()).isEqualTo("has a record of a false length: http://e/2");
        }
    }

    @Test
    void anArchiveWithoutPagesSaysSo() {
        Found found = Found.inFile(folder, "a.warc", record("warcinfo", "", new byte[] {'x'}, 0));
        assertThat(found.issues.get(0).what()).isEqualTo("holds no HTML page in 1 record");
    }

    private static byte[] good(String name) {
        return response("http://e/" + name, "200 OK", "text/html", page("Kenya"), 0);
    }

    private static byte[] page(String state) {
        return PAGE.formatted(state).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] response(String uri, String status, String type, byte[] body, int falseBy) {
        String head =
                "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return record("response", uri, join(head.getBytes(StandardCharsets.UTF_8), body), falseBy);
    }

    private static byte[] record(String type, String uri, byte[] body, int falseBy) {
        String head =
                "WARC/1.0\r\nWARC-Type: " + type + "\r\n" + (uri.isEmpty() ? "" : "WARC-Target-URI: " + uri + "\r\n")
                        + "WARC-Date: 2024-02-01T00:00:00Z\r\nContent-Length: " + (body.length + falseBy) + "\r\n\r\n";
        return join(head.getBytes(StandardCharsets.UTF_8), body, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
