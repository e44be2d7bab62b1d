package dyad.cli;

import dyad.record.Export;
import dyad.record.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an export into a record. */
@Command(
        name = "import",
        description =
                "Take all entries of an export into the record, begun where there is none. What is there already adds nothing.")
final class ImportCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(paramLabel = "FILE|-", description = "What dyad export wrote; - is standard input.")
    private Path file = Path.of("");

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    ImportCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        if (!file.toString().equals("-")) {
            return take(file);
        }
        // it is read twice: to see that it is whole, and to take it in
        Path kept = Files.createTempFile("dyad-import", ".jsonl");
        try {
            Files.copy(setting.in(), kept, StandardCopyOption.REPLACE_EXISTING);
            return take(kept);
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private int take(Path export) {
        if (!Files.isRegularFile(export)) {
            throw new UsageException("there is no file " + export + "; make one with: dyad export > FILE");
        }
        Export whole = Export.in(export);
        try (Record opened = record.open(setting)) {
            Export.Added added = whole.into(opened);
            if (!shared.quiet) {
                String rates = added.rates() == 0 ? "" : " and " + Storing.count(added.rates(), "rate");
                setting.line("new: " + added.entries() + rates + "; the record now has " + HeldWords.of(opened.held()));
            }
            return DyadCommand.OK;
        }
    }
}
