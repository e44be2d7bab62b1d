package dyad.cli;

import dyad.record.Held;
import dyad.record.Record;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a record of a backup. */
@Command(
        name = "restore",
        description =
                "Make a record of a backup, once the backup is checked and sound. A record that is there is never overwritten.")
final class RestoreCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    RestoreCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Held held = Record.restore(file, record.place(setting));
        if (!shared.quiet) {
            setting.line(record.name(setting) + ": " + HeldWords.of(held));
        }
        return DyadCommand.OK;
    }
}
