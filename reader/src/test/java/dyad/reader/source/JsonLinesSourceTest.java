package dyad.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Issue;
import dyad.model.Period;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesSourceTest {
    @TempDir
    Path folder;

    @Test
    void aLineIsADocument() {
        String line =
                "{\"id\":\"x\",\"text\":\"Italy\\r\\n😀\\u0000\",\"published\":\"2022-08-21\",\"publisher\":\"KAZINFORM\","
                        + "\"url\":\"https://example.org\",\"language\":\"en\",\"more\":{\"is\":[\"ignored\"]}}";
        assertThat(Found.inFile(folder, "a.jsonl", "\uFEFF" + line).document())
                .isEqualTo(new Document(
                        "x", "Italy\r\n😀\u0000", Period.of("2022-08-21"), "KAZINFORM", "https://example.org", "en"));
    }

    @Test
    void aDocumentWithoutAnIdIsNamedByItsLine() {
        assertThat(Found.inFile(folder, "a.jsonl", "{\"text\":\"a\"}\r\n\r\n{\"text\":\"b\"}")
                        .ids())
                .containsExactly("a.jsonl:1", "a.jsonl:3");
    }

    @Test
    void eachBadLineIsAProblemAndTheRestIsRead() {
        String lines = String.join(
                "\n",
                "{\"text\":\"a\"}",
                "no json",
                "{\"text\":",
                "[1]",
                "{\"title\":\"b\"}",
                "{\"text\":7}",
                "{\"text\":\" \"}",
                "{\"text\":\"c\"} {}",
                "[".repeat(5000),
                "{\"text\":\"d\"}");
        Found found = Found.inFile(folder, "a.jsonl", lines);
        assertThat(found.texts()).containsExactly("a", "d");
        assertThat(found.issues).extracting(Issue::line).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(found.issues).allMatch(Issue::lost);
        assertThat(found.issues.get(0).toString())
                .isEqualTo(folder.resolve("a.jsonl") + ":2: the line is not JSON at column 1; correct or remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-08", "2022-08-21", "2022-08-21T23:59:00+05:00"})
    void datesMayBeLessThanADay(String date) {
        Document document = Found.inFile(folder, "a.jsonl", "{\"text\":\"a\",\"published\":\"" + date + "\"}")
                .document();
        assertThat(document.published()).isEqualTo(Period.of(date.substring(0, Math.min(10, date.length()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-02-30", "yesterday", "2022-40", "2022-13", "21.08.2022", "2021/2022", "20220821", "２０２２"})
    void aDateThatIsNoneIsLeftOutAndNamed(String date) {
        Found found = Found.inFile(folder, "a.jsonl", "{\"text\":\"a\",\"published\":\"" + date + "\"}");
        assertThat(found.documents)
                .extracting(Document::published)
                .containsOnlyNulls()
                .hasSize(1);
        assertThat(found.issues).hasSize(1);
        assertThat(found.issues.get(0).lost()).isFalse();
        assertThat(found.issues.get(0).what()).contains(date);
    }

    @Test
    void otherCharsetsAreNamed() {
        String lines = "{\"text\":\"Товарооборот вырос\"}\n{\"text\":\"Посол сказал\"}\n";
        Found found = Found.inFile(folder, "a.jsonl", lines.getBytes(Charset.forName("windows-1251")));
        assertThat(found.texts()).containsExactly("Товарооборот вырос", "Посол сказал");
        assertThat(found.issues).hasSize(1);
        assertThat(Found.inFile(folder, "b.jsonl", lines.getBytes(StandardCharsets.UTF_16LE))
                        .loss()
                        .what())
                .isEqualTo("is JSON Lines in UTF-16");
    }

    @Test
    void halfACharacterIsReplaced() {
        Found found = Found.inFile(folder, "a.jsonl", "{\"text\":\"a\\ud800b \\ud83d\\ude00\"}");
        assertThat(found.texts()).containsExactly("a\uFFFDb 😀");
        assertThat(found.issues.get(0).lost()).isFalse();
    }

    @Test
    void jsonLaidOutOverLinesIsOneProblem() {
        assertThat(Found.inFile(folder, "a.json", "[\n{\"text\":\"a\"},\n{\"text\":\"b\"}\n]")
                        .loss()
                        .what())
                .isEqualTo("is JSON, but not one document a line");
        assertThat(Found.inFile(folder, "b.json", "{\n\"text\":\"a\"\n}").loss().remedy())
                .contains("jq");
        assertThat(Found.inFile(folder, "c.json", "{\"text\":\"a\"}").texts()).containsExactly("a");
    }

    @Test
    void anEmptyFileIsAProblem() {
        assertThat(Found.inFile(folder, "a.jsonl", "\n \n").loss().what()).isEqualTo("is empty");
    }

    @Test
    void aLineTooLongIsAProblemAndTheRestIsRead() {
        String lines = "{\"text\":\"a\"}\n{\"text\":\"" + "x".repeat(17 << 20) + "\"}\n{\"text\":\"b\"}\n";
        Found found = Found.inFile(folder, "a.jsonl", lines);
        assertThat(found.texts()).containsExactly("a", "b");
        assertThat(found.issues).extracting(Issue::line).containsExactly(2);
    }

    @Test
    void aTruncatedCompressedFileIsReadUpToThere() {
        byte[] lines = "{\"text\":\"a\"}\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        byte[] gzip = Found.gzip(lines);
        Found found = Found.inFile(folder, "a.jsonl.gz", java.util.Arrays.copyOf(gzip, gzip.length / 2));
        assertThat(found.documents).hasSizeGreaterThan(10_000).hasSizeLessThan(100_000);
        assertThat(found.issues).hasSize(1);
        assertThat(found.issues.get(0).what()).contains("truncated");
    }

    @Test
    void membersOfACompressedStreamAreReadToTheLast() {
        byte[] one = Found.gzip("{\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
        byte[] two = new byte[one.length * 2];
        System.arraycopy(one, 0, two, 0, one.length);
        System.arraycopy(one, 0, two, one.length, one.length);
        Found found = new Found();
        Sources.read(List.of(Path.of("-")), new Trickle(two), found);
        assertThat(found.ids()).containsExactly("-:1", "-:2");
    }

    /** Gives a byte at a time and never says that more is there, as a pipe may. */
    private static final class Trickle extends InputStream {
        private final byte[] bytes;
        private int at;

        Trickle(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            return at < bytes.length ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int next = read();
            if (next >= 0) {
                to[from] = (byte) next;
            }
            return next < 0 ? -1 : 1;
        }
    }
}
