package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What is written about the commands is so. */
class DocumentationTest {
    private static final Path ROOT = Path.of(System.getProperty("dyad.root", ".."));

    @Test
    void everyCommandAndOptionIsDescribed() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/commands.md"));
        commands().getSubcommands().forEach((name, command) -> {
            assertThat(page).contains("## " + name + "\n");
            command.getCommandSpec().options().stream()
                    .filter(option -> !option.usageHelp())
                    .forEach(option -> assertThat(page).contains(option.longestName()));
        });
    }

    @Test
    void theReadmesTwoCommandsAreWhatTheCheckRuns() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(Files.readAllLines(ROOT.resolve(".ci/run")).stream()
                        .filter(line -> !line.matches("(#|set |cd |\\.ci/).*")))
                .hasSize(2)
                .allMatch(line -> readme.contains("```sh\n" + line + "\n```"));
    }

    @Test
    void theBriefInTheReadmeIsWhatTheExamplesGive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = commands(out)
                .execute("brief", "KAZ-ITA", ROOT.resolve("examples").toString());
        assertThat(code).isZero();
        String readme = Files.readString(ROOT.resolve("README.md"));
        int begin = readme.indexOf("```\nITALY") + 4;
        String shown = readme.substring(begin, readme.indexOf("```\n", begin));
        assertThat(out.toString(StandardCharsets.UTF_8)).containsSubsequence(List.of(shown.split("\\.\\.\\.\n")));
    }

    private static CommandLine commands() {
        return commands(OutputStream.nullOutputStream());
    }

    private static CommandLine commands(OutputStream out) {
        PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return DyadCommand.line(new Setting(InputStream.nullInputStream(), told, nowhere, false, false, Map.of()));
    }
}
