package dyad.cli;

import dyad.record.Record;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which record a command works on. */
final class RecordOption {
    private static final String DEFAULT = "dyad.db";

    @Option(
            names = "--record",
            paramLabel = "PATH",
            description = "The record; otherwise DYAD_RECORD, otherwise dyad.db in the working directory.")
    private @Nullable Path path;

    /** Opens the record, or begins it. */
    Record open(Setting setting) {
        return Record.open(path(setting));
    }

    /** Opens a record that must be there. */
    Record openExisting(Setting setting) {
        Path file = path(setting);
        if (!Files.exists(file)) {
            throw new UsageException("there is no record " + file + " yet; begin it with: dyad read FILE");
        }
        return Record.open(file);
    }

    /** Where it is. */
    Path path(Setting setting) {
        if (path != null) {
            return path;
        }
        String named = setting.environment().get("DYAD_RECORD");
        return Path.of(named == null || named.isEmpty() ? DEFAULT : named);
    }
}
