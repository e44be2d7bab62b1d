package dyad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Commands run one after the other in a folder with a record, and what the last one said. */
final class Run {
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private String typed = "";

    Run(Path folder) {
        this.folder = folder;
        environment.put("DYAD_RECORD", record().toString());
        environment.put("DYAD_NAME", "Aigerim");
    }

    Path record() {
        return folder.resolve("dyad.db");
    }

    /** What is on standard input. */
    Run typing(String... lines) {
        typed = String.join("\n", lines) + "\n";
        return this;
    }

    /** The exit code. */
    int of(String... words) {
        out.reset();
        err.reset();
        Setting setting = new Setting(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                environment);
        typed = "";
        return DyadCommand.line(setting).execute(words);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Standard output with line breaks and indents as one space. */
    String flat() {
        return out().replaceAll("\\s+", " ");
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** A file of the folder. */
    String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
