package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be a record, or not one of this Dyad, is one line to every command, and stays as it was. */
class BadRecordTest {
    private static final List<List<String>> ASKING = List.of(
            List.of("statements"),
            List.of("brief", "KAZ-ITA"),
            List.of("figures", "KAZ-ITA"),
            List.of("search", "trade"),
            List.of("export"),
            List.of("verify"));

    @TempDir
    Path folder;

    private Path file;
    private Path text;

    @BeforeEach
    void fill() throws IOException {
        file = folder.resolve("dyad.db");
        text = Files.writeString(
                folder.resolve("a.txt"), "Trade between Kazakhstan and Italy reached $8 billion in 2022.");
        assertThat(run(List.of("read", "--quiet", text.toString()))).isEqualTo("0 ");
    }

    @Test
    void cutShort() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        everybodyIsTold("dyad.db is damaged; restore it from a backup");
    }

    @Test
    void somethingElse() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        Files.write(file, bytes);
        everybodyIsTold("dyad.db is not a Dyad record; give another file");
    }

    @Test
    void ofALaterDyad() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            sql.execute("INSERT INTO record VALUES (99)");
        }
        everybodyIsTold("dyad.db was written by a later Dyad (schema 99, this one knows");
    }

    @Test
    void emptied() throws IOException {
        Files.write(file, new byte[0]);
        for (List<String> command : ASKING) {
            assertThat(run(command)).startsWith("2 dyad: there is no record ").contains("dyad.db yet");
        }
        assertThat(file).isEmptyFile();
    }

    private void everybodyIsTold(String message) throws IOException {
        byte[] before = Files.readAllBytes(file);
        List<List<String>> commands = new ArrayList<>(ASKING);
        commands.add(List.of("read", "--quiet", text.toString()));
        commands.add(List.of("backup", folder.resolve("copy.db").toString()));
        for (List<String> command : commands) {
            assertThat(run(command))
                    .as("%s", command)
                    .startsWith("2 dyad: ")
                    .contains(message)
                    .hasLineCount(1);
        }
        assertThat(folder.resolve("copy.db")).doesNotExist();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /** Exit code and what is said on standard error. */
    private String run(List<String> command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--record", file.toString()));
        Setting setting = new Setting(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                Map.of());
        int code = DyadCommand.line(setting).execute(words.toArray(String[]::new));
        return code + " " + err.toString(StandardCharsets.UTF_8);
    }
}
