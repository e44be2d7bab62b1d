package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefFileTest {
    @TempDir
    Path folder;

    private Run run;

    @BeforeEach
    void write() throws IOException {
        run = new Run(folder);
        Files.writeString(folder.resolve("a.txt"), "Trade between Kazakhstan and Italy reached $8 billion in 2022.\n");
    }

    @Test
    void theNameOfTheFileTellsTheForm() throws IOException {
        assertThat(brief("brief.docx")).startsWith("PK");
        assertThat(brief("brief.pdf")).startsWith("%PDF-");
        assertThat(brief("brief.HTML")).startsWith("<!DOCTYPE html>");
        assertThat(brief("brief.md")).startsWith("# Italy – Kazakhstan");
        assertThat(brief("brief.dat")).startsWith("ITALY – KAZAKHSTAN");
        assertThat(brief("brief.dat", "--format", "docx")).startsWith("PK");
    }

    @Test
    void whatIsNoTextIsNotPrinted() {
        assertThat(run.of("brief", "KAZ-ITA", folder.resolve("a.txt").toString(), "--format", "docx"))
                .isEqualTo(2);
        assertThat(run.err())
                .contains("a brief in docx is a file; give --output FILE")
                .hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    private String brief(String name, String... more) throws IOException {
        Path file = folder.resolve(name);
        String[] words = {"brief", "KAZ-ITA", folder.resolve("a.txt").toString(), "--output", file.toString()};
        String[] all = Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
        assertThat(run.of(all)).isZero();
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
