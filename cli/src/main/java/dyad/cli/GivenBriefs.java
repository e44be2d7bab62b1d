package dyad.cli;

import dyad.model.Dyad;
import dyad.record.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When a brief was last given on which states, in a small file: a line for each, {@code KAZ-ITA 2026-11-29T10:00:00Z}.
 * It belongs to whoever prints briefs and not to the record, which a question leaves untouched.
 */
final class GivenBriefs {
    private final Path file;

    private GivenBriefs(Path file) {
        this.file = file;
    }

    /** Of the record at a place: noted beside a file, or where a person's own state is kept. */
    static GivenBriefs of(String place, Map<String, String> environment) {
        if (!place.contains("://")) {
            Path file = Path.of(place);
            return new GivenBriefs(file.resolveSibling(file.getFileName() + ".briefs"));
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        Path folder = state.isEmpty() ? Path.of(home, ".local", "state") : Path.of(state);
        String name = Record.nameOf(place).replaceAll("[^A-Za-z0-9.-]+", "_");
        return new GivenBriefs(folder.resolve("dyad").resolve(name + ".briefs"));
    }

    /**
     * When the last brief on these states was given, or null where none was.
     *
     * @throws UsageException if the file is not what it should be
     */
    @Nullable
    Instant last(Dyad dyad) {
        String instant = all().get(dyad.toString());
        try {
            return instant == null ? null : Instant.parse(instant);
        } catch (DateTimeParseException e) {
            throw new UsageException(file + " does not tell when the last brief on " + dyad
                    + " was given; delete its line, or use --since DATE");
        }
    }

    /** Notes that a brief has been given; where that cannot be written, the next one counts from the brief before. */
    void note(Dyad dyad, Instant when) {
        Map<String, String> all = all();
        all.put(dyad.toString(), when.toString());
        List<String> lines = new ArrayList<>();
        all.forEach((key, instant) -> lines.add(key + " " + instant));
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path written = Files.createTempFile(folder, ".briefs", null);
            try {
                Files.write(written, lines);
                Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            // a brief from a folder in which one may not write is a brief all the same
        }
    }

    private Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        if (!Files.exists(file)) {
            return all;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    all.put(line.substring(0, space), line.substring(space + 1));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UsageException(
                    "cannot read " + file + "; check that it is a text file you may read, or delete it");
        }
    }
}
