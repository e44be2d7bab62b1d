package dyad.cli;

import dyad.brief.StatementWords;
import dyad.model.Kind;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.StatementCsv;
import dyad.reader.StatementJson;
import dyad.record.Query;
import dyad.record.Record;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists statements of the record. */
@Command(name = "statements", description = "List what was read, by date of the document.")
final class StatementsCommand implements Callable<Integer> {
    /** How statements are listed. */
    enum Format {
        TABLE,
        JSONL,
        CSV
    }

    private final Setting setting;

    @Option(names = "--dyad", paramLabel = "STATES", description = "About these two states, as in KAZ-ITA.")
    private @Nullable String dyad;

    @Option(names = "--kind", paramLabel = "KIND", description = "figure, event or tie.")
    private @Nullable Kind kind;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "An indicator, event type or tie type, as in investment.")
    private @Nullable String type;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = PeriodConverter.class,
            description =
                    "What concerns this date or later; where a statement tells no time, its document's date counts.")
    private @Nullable Period since;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), jsonl or csv.")
    private Format format = Format.TABLE;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    StatementsCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Query query = new Query(
                dyad == null ? null : DyadArgument.of(dyad),
                kind,
                type,
                since == null ? null : since.first(),
                asOf.day(),
                asOf.knownAt());
        try (Record opened = record.openExisting(setting);
                Stream<Statement> found = opened.statements(query)) {
            found.forEach(printer());
        }
        return DyadCommand.OK;
    }

    private Consumer<Statement> printer() {
        switch (format) {
            case JSONL -> {
                return statement -> setting.line(StatementJson.line(statement));
            }
            case CSV -> {
                setting.line(StatementCsv.header());
                return statement -> setting.line(StatementCsv.line(statement));
            }
            default -> {
                return statement -> setting.line(StatementWords.row(statement));
            }
        }
    }
}
