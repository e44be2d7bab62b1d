package dyad.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest implements DocumentSink {
    @TempDir
    Path folder;

    private final List<Document> documents = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    @Test
    void aTextFileIsADocumentByItsName() throws IOException {
        read(write("note.txt", "Kazakhstan and Italy"), "");
        assertThat(documents).containsExactly(new Document("note.txt", "Kazakhstan and Italy", null, null, null, null));
        assertThat(issues).isEmpty();
    }

    @Test
    void aFolderIsReadInTheOrderOfNames() throws IOException {
        write("b.txt", "two");
        write("a.txt", "one");
        write(".hidden", "no");
        read(folder, "");
        assertThat(documents).extracting(Document::id).containsExactly("a.txt", "b.txt");
        assertThat(issues).isEmpty();
    }

    @Test
    void jsonLinesGiveADocumentALineAndABadLineDoesNotStopTheRest() throws IOException {
        Path file = write(
                "d.jsonl",
                "{\"text\":\"one\"}\nnot json\n\n{\"id\":\"x\",\"text\":\"two\",\"published\":\"2022-08\"}\n");
        read(file, "");
        assertThat(documents).extracting(Document::id).containsExactly("d.jsonl:1", "x");
        assertThat(documents.get(1).published()).hasToString("2022-08");
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.line()).isEqualTo(2);
            assertThat(issue.lost()).isTrue();
        });
    }

    @Test
    void standardInputIsTextOrJsonLines() {
        read(Path.of("-"), "plain text");
        read(Path.of("-"), "{\"id\":\"x\",\"text\":\"t\"}");
        assertThat(documents).extracting(Document::text).containsExactly("plain text", "t");
    }

    @Test
    void whatIsNotThereOrEmptyIsNamed() throws IOException {
        read(folder.resolve("absent.txt"), "");
        read(write("empty.txt", " \n"), "");
        assertThat(issues).hasSize(2).allMatch(Issue::lost);
        assertThat(issues.get(0).toString()).contains("absent.txt");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void read(Path path, String stdin) {
        Sources.read(List.of(path), new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)), this);
    }

    @Override
    public void document(Document document) {
        documents.add(document);
    }

    @Override
    public void problem(Issue issue) {
        issues.add(issue);
    }
}
