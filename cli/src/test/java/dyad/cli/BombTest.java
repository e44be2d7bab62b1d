package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are made to take memory end in a clear line wherever they can be given, in programs that have half a gigabyte and do not come
 * near its end.
 */
class BombTest {
    private static final String MEMORY = "-Xmx512m";

    /** What would be said where memory came to its end, and nothing but luck kept the program alive. */
    private static final String[] OUT_OF_MEMORY = {
        "more memory", "too much memory", "OutOfMemory", "StackOverflow", "Exception"
    };

    @TempDir
    private static Path folder;

    private static Bombs bombs;
    private static Process server;
    private static Sender sender;

    @BeforeAll
    static void open() throws IOException {
        bombs = new Bombs(Files.createDirectory(folder.resolve("bombs")));
        server = program("dyad.cli.Main", "serve", "--port", "0", "--record", record("serve"))
                .redirectErrorStream(true)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.contains("http://localhost:")) {
            line = said.readLine();
        }
        assertThat(line).as("the address that is told").isNotNull();
        sender = new Sender(line.replaceFirst(".*?(http://localhost:[0-9]+).*", "$1/"));
    }

    @AfterAll
    static void close() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor();
        }
    }

    private static String record(String name) {
        return folder.resolve(name + ".db").toString();
    }

    private static ProcessBuilder program(String main, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(words));
        return new ProcessBuilder(command);
    }

    /** All that a program says. */
    private static String said(ProcessBuilder program) throws IOException, InterruptedException {
        Path file = Files.createTempFile(folder, "said", ".txt");
        program.redirectErrorStream(true).redirectOutput(file.toFile()).start().waitFor();
        return Files.readString(file);
    }

    private static String[] files() {
        return bombs.said().keySet().stream()
                .map(name -> bombs.file(name).toString())
                .toArray(String[]::new);
    }

    static Iterable<String> names() {
        return bombs.said().keySet();
    }

    private static String line(String said, String name) {
        return said.lines().filter(line -> line.contains(name)).findFirst().orElse("");
    }

    @Test
    void readingNamesEach() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("read", "--quiet", "--record", record("read")));
        words.addAll(List.of(files()));
        String said = said(program("dyad.cli.Main", words.toArray(String[]::new)));
        assertThat(said).doesNotContain(OUT_OF_MEMORY);
        bombs.said()
                .forEach((name, what) ->
                        assertThat(line(said, name)).as(name + " in\n" + said).contains(what));
    }

    /** Checks one draft after the other, as separate commands would, in a program of its own. */
    static final class Checks {
        private Checks() {}

        public static void main(String[] words) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            for (int i = 1; i < words.length; i++) {
                Setting setting = new Setting(
                        InputStream.nullInputStream(), out, out, false, false, Map.of("DYAD_RECORD", words[0]));
                int code = DyadCommand.line(setting).execute("check", words[i]);
                setting.out().flush();
                out.println(Path.of(words[i]).getFileName() + " ends with " + code);
            }
        }
    }

    @Test
    void checkingNamesEach() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(record("serve")));
        words.addAll(List.of(files()));
        String said = said(program("dyad.cli.BombTest$Checks", words.toArray(String[]::new)));
        assertThat(said).doesNotContain(OUT_OF_MEMORY);
        bombs.said().forEach((name, what) -> {
            assertThat(line(said, name)).as(name + " in\n" + said).contains(what);
            assertThat(said).containsPattern(name + " ends with [0-3]");
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDraftInTheBrowserIsRefused(String name) throws IOException, InterruptedException {
        String page = sender.sent("/check", bombs.file(name));
        assertThat(page).contains(bombs.said().get(name)).doesNotContain(OUT_OF_MEMORY);
        assertThat(server.isAlive()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsBroughtInByTheBrowserIsNamed(String name) throws IOException, InterruptedException {
        String page = sender.read(bombs.file(name));
        assertThat(page).contains(bombs.said().get(name)).doesNotContain(OUT_OF_MEMORY);
        assertThat(server.isAlive()).isTrue();
    }
}
