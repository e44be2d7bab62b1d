package dyad.cli;

import dyad.record.Held;
import dyad.record.Record;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a record. */
@Command(
        name = "backup",
        description =
                "Copy the record to a file, as it stands now; others may write meanwhile. The file is a record itself.")
final class BackupCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(paramLabel = "FILE", description = "Where to; nothing may be there.")
    private Path file = Path.of("");

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    BackupCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        try (Record opened = record.openExisting(setting)) {
            Held held = opened.backup(file);
            if (!shared.quiet) {
                setting.line(file + ": " + HeldWords.of(held));
            }
            return DyadCommand.OK;
        }
    }
}
