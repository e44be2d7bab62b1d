package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
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

    @Test
    void figuresAndStatementsGoToSpreadsheets() throws IOException {
        assertThat(run.of("read", folder.resolve("a.txt").toString())).isZero();
        String table = folder.resolve("table").toString();
        assertThat(run.of("figures", "KAZ-ITA", "--output", table + ".xlsx")).isZero();
        assertThat(run.of("figures", "KAZ-ITA", "--output", table + ".csv")).isZero();
        assertThat(Files.readString(folder.resolve("table.csv")))
                .startsWith("indicator,")
                .contains("trade-turnover,ITA; KAZ,,,2022,8000000000,,USD,");
        assertThat(Files.readAllBytes(folder.resolve("table.xlsx"))).startsWith('P', 'K');
        assertThat(run.of("statements", "--output", table + "-s.xlsx")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("table-s.xlsx"))).startsWith('P', 'K');
        assertThat(run.of("statements", "--format", "csv")).isZero();
        String printed = run.out();
        assertThat(run.of("statements", "--output", table + "-s.csv")).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("table-s.csv")))
                .isEqualTo(printed)
                .hasLineCount(2);
    }

    @Test
    void aTableThatCannotBePrintedOrWrittenIsRefusedInALine() {
        assertThat(run.of("read", folder.resolve("a.txt").toString())).isZero();
        assertThat(run.of("figures", "KAZ-ITA", "--format", "xlsx")).isEqualTo(2);
        assertThat(run.err())
                .contains("a table in xlsx is a file; give --output FILE")
                .hasLineCount(1);
        assertThat(run.of("statements", "--format", "xlsx")).isEqualTo(2);
        assertThat(run.err())
                .contains("a table in xlsx is a file; give --output FILE")
                .hasLineCount(1);
        String nowhere = folder.resolve("nowhere").resolve("a.csv").toString();
        for (String command : List.of("figures KAZ-ITA", "statements", "brief KAZ-ITA")) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of("--output", nowhere));
            assertThat(run.of(words.toArray(String[]::new))).isEqualTo(2);
            assertThat(run.err()).contains("cannot write " + nowhere).hasLineCount(1);
        }
    }

    private String brief(String name, String... more) throws IOException {
        Path file = folder.resolve(name);
        String[] words = {"brief", "KAZ-ITA", folder.resolve("a.txt").toString(), "--output", file.toString()};
        String[] all = Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
        assertThat(run.of(all)).isZero();
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
