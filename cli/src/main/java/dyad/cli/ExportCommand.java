package dyad.cli;

import dyad.record.Export;
import dyad.record.Record;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a record as JSON Lines. */
@Command(
        name = "export",
        description =
                "Write all that the record holds as JSON Lines on standard output, to be taken into another with dyad import.")
final class ExportCommand implements Callable<Integer> {
    private final Setting setting;

    @Option(
            names = "--contents",
            description = "Write what is held without when and in which order the record got it, to compare records: "
                    + "those that hold the same give the same bytes. It cannot be imported.")
    private boolean contents;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    ExportCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        try (Record opened = record.openExisting(setting)) {
            if (contents) {
                Export.writeContents(opened, setting::line);
            } else {
                Export.write(opened, setting::line);
            }
            setting.out().flush();
            return DyadCommand.OK;
        }
    }
}
