package dyad.cli;

import dyad.record.Record;
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

    /** What the user calls it, without a password. */
    String name(Setting setting) {
        return Record.nameOf(place(setting));
    }

    /** A file, or the address of a database. */
    String place(Setting setting) {
        if (place != null) {
            return place;
        }
        String named = setting.environment().get("DYAD_RECORD");
        return named == null || named.isEmpty() ? DEFAULT : named;
    }
}
