package dyad.reader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dyad.model.Document;
import dyad.model.Issue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    Path folder;

    @Test
    void theExamplesAreAllReadWithoutAProblem() {
        Found found = Found.in(Path.of(System.getProperty("dyad.root"), "examples"));
        assertThat(found.issues).isEmpty();
        assertThat(found.documents).hasSizeGreaterThanOrEqualTo(35);
        assertThat(found.ids())
                .contains(
                        "kazakhstan-italy-2024-rome-visit.txt",
                        "kazakhstan-italy-2025-astana-summit.html",
                        "kazakhstan-italy-2023-trade-in-euros",
                        "india-bangladesh-2025-land-ports",
                        "kazakhstan-italy-2024-tokayev-a-roma.html",
                        "kazakhstan-italy-2025-mattarella-kk")
                .doesNotHaveDuplicates();
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesAndWithoutWhatIsNoDocument() throws IOException {
        write("b.txt", "second");
        write("a.txt", "first");
        write("c/d.txt", "third");
        write("README.md", "not a document");
        write(".hidden.txt", "not seen");
        write(".git/x.txt", "not seen");
        write("dyad.db", "not a document");
        write("picture.png", "\u0089PNG");
        Found found = Found.in(folder);
        assertThat(found.texts()).containsExactly("first", "second", "third");
        assertThat(found.ids()).containsExactly("a.txt", "b.txt", "d.txt");
        assertThat(found.issues).isEmpty();
    }

    @Test
    void markdownGivenByNameIsReadAsItsProse() throws IOException {
        assertThat(Found.in(write("README.md", "# Italy")).document().text()).isEqualTo("Italy");
    }

    @Test
    void filesOfTheSameNameAreToldApartByTheirFoldersInAnyOrder() throws IOException {
        Path one = write("one/x/story.txt", "one");
        Path two = write("two/x/story.txt", "two");
        Path other = write("two/y/story.txt", "three");
        assertThat(Found.in(one, two, other).ids())
                .containsExactly("one/x/story.txt", "two/x/story.txt", "y/story.txt");
        assertThat(Found.in(other, two, one).ids())
                .containsExactly("y/story.txt", "two/x/story.txt", "one/x/story.txt");
    }

    @Test
    void aFileGivenTwiceIsReadOnce() throws IOException {
        Path file = write("a.txt", "once");
        assertThat(Found.in(file, folder, file).texts()).containsExactly("once");
    }

    @Test
    void aMissingFileIsOneProblemAndTheRestIsRead() throws IOException {
        Found found = Found.in(folder.resolve("gone.txt"), write("a.txt", "there"));
        assertThat(found.texts()).containsExactly("there");
        assertThat(found.issues).hasSize(1);
        assertThat(found.issues.get(0).toString())
                .isEqualTo(folder.resolve("gone.txt") + ": the file does not exist; check its name");
    }

    @Test
    void anUnreadableFileIsOneProblemAndTheRestIsRead() throws IOException {
        Path locked = write("a.txt", "locked");
        assumeFalse(
                !locked.toFile().setReadable(false) || Files.isReadable(locked), "everything is readable to this user");
        write("b.txt", "open");
        Found found = Found.in(folder);
        assertThat(found.texts()).containsExactly("open");
        assertThat(found.issues.get(0).what()).isEqualTo("the file may not be read");
    }

    @Test
    void aLoopOfLinksEnds() throws IOException {
        write("sub/a.txt", "once");
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        Files.createSymbolicLink(folder.resolve("same.txt"), folder.resolve("sub/a.txt"));
        Found found = Found.in(folder);
        assertThat(found.texts()).containsExactly("once");
        assertThat(found.issues).isEmpty();
    }

    @Test
    void aBrokenLinkIsAProblem() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
        assertThat(Found.in(folder).loss().what()).isEqualTo("the file does not exist");
    }

    @Test
    void standardInputIsWhatItsContentSays() {
        assertThat(Found.inStdin("Italy and Kazakhstan".getBytes(StandardCharsets.UTF_8))
                        .document())
                .isEqualTo(new Document("-", "Italy and Kazakhstan", null, null, null, null));
        assertThat(Found.inStdin("{\"text\":\"one\"}\n{\"text\":\"two\"}\n".getBytes(StandardCharsets.UTF_8))
                        .ids())
                .containsExactly("-:1", "-:2");
        assertThat(Found.inStdin("<html><body><p>Italy</p></body></html>".getBytes(StandardCharsets.UTF_8))
                        .texts())
                .containsExactly("Italy");
        assertThat(Found.inStdin(new byte[0]).loss().toString()).startsWith("standard input: is empty");
    }

    @Test
    void theContentCountsBeforeTheName() {
        assertThat(Found.inFile(folder, "page.txt", "<!DOCTYPE html><html><body><p>Italy</p></body></html>")
                        .texts())
                .containsExactly("Italy");
        assertThat(Found.inFile(folder, "lines.txt", "{\"id\":\"x\",\"text\":\"Italy\"}")
                        .ids())
                .containsExactly("x");
        assertThat(Found.inFile(folder, "angle.txt", "<Rome> Italy said").texts())
                .containsExactly("<Rome> Italy said");
    }

    @Test
    void compressedFilesAreUnpacked() {
        byte[] once = Found.gzip("Italy".getBytes(StandardCharsets.UTF_8));
        assertThat(Found.inFile(folder, "a.txt.gz", once).document().text()).isEqualTo("Italy");
        assertThat(Found.inFile(folder, "b.txt.gz", Found.gzip(once)).loss().what())
                .isEqualTo("is compressed twice");
        byte[] cut = java.util.Arrays.copyOf(once, once.length - 6);
        assertThat(Found.inFile(folder, "c.txt.gz", cut).loss().what()).contains("truncated");
    }

    @Test
    void archivesAndPicturesGivenByNameAreRefusedClearly() {
        assertThat(Found.inFile(folder, "a.zip", "PK\3\4rest").loss().what()).contains("ZIP archive");
        assertThat(Found.inFile(folder, "a.zip", "PK\3\4rest").loss().remedy()).contains("save it as PDF");
        assertThat(Found.inFile(folder, "a.docx", "PK\3\4rest").loss().what()).contains("truncated Word document");
        byte[] png = "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Found.inFile(folder, "a.txt", png).loss().what()).contains("PNG picture");
    }

    @Test
    void aDocumentTooLargeForMemoryIsRefused() {
        byte[] bytes = new byte[Bytes.limit() + 1];
        java.util.Random letters = new java.util.Random(1);
        // as varied as a text: what unpacks to hundreds of times its size is refused for that
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ('a' + letters.nextInt(26));
        }
        assertThat(Found.inFile(folder, "a.txt", bytes).loss().what()).contains("too large for one document");
        assertThat(Found.inFile(folder, "a.txt.gz", Found.gzip(bytes)).loss().what())
                .contains("too large for one document");
    }

    @Test
    void whatTheSinkThrowsEndsTheReading() throws IOException {
        Path file = write("a.txt", "text");
        DocumentSink full = new DocumentSink() {
            @Override
            public void document(Document document) {
                throw new IllegalStateException("disk full");
            }

            @Override
            public void problem(Issue issue) {
                throw new AssertionError(issue);
            }
        };
        assertThatThrownBy(() -> Sources.read(List.of(file), System.in, full)).hasMessage("disk full");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
