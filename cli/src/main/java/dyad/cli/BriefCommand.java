package dyad.cli;

import dyad.brief.Brief;
import dyad.brief.BriefFormat;
import dyad.record.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Mixin
    private final AsOf asOf = new AsOf();

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
        Query query = Query.of(argument.dyad()).knownAt(asOf.knownAt());
        Material material = Material.on(query, inputs, record, shared.quiet, setting);
        write(Brief.of(argument.dyad(), material.readings(), asOf.day()));
        return material.exitCode();
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
