package dyad.cli;

import dyad.reader.StatementJson;
import dyad.record.Deposit;
import dyad.record.Record;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads documents into the record, or prints what they state. */
@Command(name = "read", description = "Read documents into the record, or print their statements.")
final class ReadCommand implements Callable<Integer> {
    /** Where statements go. */
    enum Format {
        JSONL
    }

    private final Setting setting;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|-", description = "What to read; - is standard input.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Print the statements (jsonl: one a line) instead of storing them.")
    private @Nullable Format format;

    @Option(
            names = "--acknowledge",
            paramLabel = "FILE",
            description = "Add a line to this file for each document once it is stored for good.")
    private @Nullable Path acknowledge;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    ReadCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        return format == null ? store() : print();
    }

    private int print() {
        Intake intake = Intake.run(setting, inputs, shared.quiet, document -> true, reading -> reading.statements()
                .forEach(statement -> setting.line(StatementJson.line(statement))));
        setting.out().flush();
        return intake.exitCode();
    }

    private int store() {
        try (Record opened = record.open(setting);
                Acknowledgement told = acknowledge == null ? null : Acknowledgement.to(acknowledge)) {
            Deposit deposit = new Deposit(opened, told == null ? stored -> {} : told::of);
            Intake intake = Intake.run(setting, inputs, shared.quiet, deposit::isNew, deposit::add);
            deposit.flush();
            if (!shared.quiet) {
                setting.line(Storing.summary(deposit) + ", " + Storing.count(intake.problems(), "problem"));
            }
            return intake.exitCode();
        }
    }
}
