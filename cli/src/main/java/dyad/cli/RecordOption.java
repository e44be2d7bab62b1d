package dyad.cli;

import dyad.record.Record;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which record a command works on. */
final class RecordOption {
    private static final String DEFAULT = "dyad.db";

    @Option(
            names = "--record",
            paramLabel = "PLACE",
            description = "The record: a file, or postgresql://user:password@host/database; otherwise DYAD_RECORD, "
                    + "otherwise dyad.db in the working directory.")
    private @Nullable String place;

    /** Opens the record, or begins it. */
    Record open(Setting setting) {
        return Record.open(place(setting));
    }

    /** Opens a record that must be there. */
    Record openExisting(Setting setting) {
        String wanted = place(setting);
        if (!Record.exists(wanted)) {
            throw new UsageException(
                    "there is no record " + Record.nameOf(wanted) + " yet; begin it with: dyad read FILE");
        }
        return Record.open(wanted);
    }

    /** The file in which it is noted when a brief was last given: beside a file, or where a person's own state is kept. */
    Path givenBriefs(Setting setting) {
        String wanted = place(setting);
        if (!wanted.contains("://")) {
            Path file = Path.of(wanted);
            return file.resolveSibling(file.getFileName() + ".briefs");
        }
        String state = setting.environment().get("XDG_STATE_HOME");
        String home = setting.environment().getOrDefault("HOME", "");
        Path folder = state == null || state.isEmpty() ? Path.of(home, ".local", "state") : Path.of(state);
        return folder.resolve("dyad").resolve(Record.nameOf(wanted).replaceAll("[^A-Za-z0-9.-]+", "_") + ".briefs");
    }

    private String place(Setting setting) {
        if (place != null) {
            return place;
        }
        String named = setting.environment().get("DYAD_RECORD");
        return named == null || named.isEmpty() ? DEFAULT : named;
    }
}
