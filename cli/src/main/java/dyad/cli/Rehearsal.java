package dyad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the common commands once on a small text, so that the launcher can archive the classes they need. */
public final class Rehearsal {
    private static final String TEXT =
            "ROME, 5 March 2024. Italy and Kazakhstan signed an agreement on science. The trade turnover "
                    + "between Kazakhstan and Italy reached $8 billion in the first half of 2022, the Foreign Ministry reports.\n";

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("dyad");
        try {
            run(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void run(Path folder) throws IOException {
        String text = folder.resolve("text.txt").toString();
        Files.writeString(Path.of(text), TEXT);
        String record = folder.resolve("dyad.db").toString();
        List<List<String>> commands = List.of(
                List.of("--help"),
                List.of("read", text, "--record", record),
                List.of("read", text, "--format", "jsonl"),
                List.of("brief", "Kazakhstan", "Italy", text),
                List.of("brief", "KAZ-ITA", "--format", "html", "--record", record),
                List.of("statements", "--record", record));
        for (List<String> command : commands) {
            DyadCommand.line(setting()).execute(command.toArray(String[]::new));
        }
    }

    private static Setting setting() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Setting(InputStream.nullInputStream(), nowhere, nowhere, false, false, Map.of());
    }
}
