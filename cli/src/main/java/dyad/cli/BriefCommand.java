package dyad.cli;

import dyad.brief.Brief;
import dyad.brief.BriefFormat;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the brief on two states. */
@Command(
        name = "brief",
        description = "Print the brief on two states: from the record, or from the files alone where some are given.",
        footer = {"", "States: KAZ-ITA, KAZ ITA, kz it, Kazakhstan Italy."})
final class BriefCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(
            arity = "1..*",
            paramLabel = "STATES [FILE|FOLDER|-...]",
            description = "Two states, then what to read.")
    private List<String> words = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), markdown or html.")
    private BriefFormat format = BriefFormat.TEXT;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = PeriodConverter.class,
            description = "Use only what was published by then; sources of unknown date are left out.")
    private @Nullable Period asOf;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file.")
    private @Nullable Path output;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    BriefCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        DyadArgument argument = DyadArgument.first(words);
        List<Path> inputs = argument.rest().stream().map(Path::of).toList();
        List<Reading> readings = new ArrayList<>();
        int code =
                inputs.isEmpty() ? fromRecord(argument.dyad(), readings) : fromFiles(argument.dyad(), inputs, readings);
        LocalDate day = asOf == null ? null : asOf.last();
        write(Brief.of(argument.dyad(), readings, day));
        return code;
    }

    private int fromRecord(Dyad dyad, List<Reading> readings) {
        try (Record opened = record.openExisting(setting);
                Stream<Reading> found = opened.readings(Query.of(dyad))) {
            found.forEach(readings::add);
        }
        return DyadCommand.OK;
    }

    private int fromFiles(Dyad dyad, List<Path> inputs, List<Reading> readings) {
        Intake intake = Intake.run(setting, inputs, shared.quiet, document -> true, reading -> {
            if (reading.statements().stream().anyMatch(said -> dyad.isIn(said.parties()))) {
                readings.add(reading);
            }
        });
        return intake.exitCode();
    }

    private void write(Brief brief) {
        if (output == null) {
            setting.out().print(setting.coloursOnOut() ? format.writeForTerminal(brief) : format.write(brief));
            return;
        }
        try {
            Files.writeString(output, format.write(brief));
        } catch (IOException e) {
            throw new UsageException("cannot write " + output + "; check the folder and that you may write in it");
        }
    }
}
