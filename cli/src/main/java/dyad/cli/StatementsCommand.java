package dyad.cli;

import dyad.brief.StatementWords;
import dyad.model.Kind;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.StatementCsv;
import dyad.reader.StatementJson;
import dyad.record.Judgement;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Judgements;
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

    @Option(names = "--all", description = "Also what people rejected; says who did, in every format.")
    private boolean all;

    @Option(
            names = "--judgements",
            description =
                    "In jsonl and csv, say who accepted, rejected or corrected what, beside the fields of a statement.")
    private boolean judged;

    @Mixin
    private final Asked asked = new Asked();

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
                asked.day(),
                asked.knownAt());
        try (Record opened = asked.open(setting);
                Stream<Statement> found = opened.statements(query)) {
            Judgements judgements = judgements(opened);
            found.map(judgements::judged)
                    .filter(said -> all || !Judgements.isRejected(said))
                    .forEach(printer());
        }
        return DyadCommand.OK;
    }

    private Judgements judgements(Record record) {
        try (Stream<Judgement> made = record.judgements(asked.knownAt())) {
            return Judgements.of(made.toList());
        }
    }

    private Consumer<Statement> printer() {
        switch (format) {
            case JSONL -> {
                return statement -> setting.line(
                        all || judged ? StatementJson.judgedLine(statement) : StatementJson.line(statement));
            }
            case CSV -> {
                setting.line(all || judged ? StatementCsv.judgedHeader() : StatementCsv.header());
                return statement ->
                        setting.line(all || judged ? StatementCsv.judgedLine(statement) : StatementCsv.line(statement));
            }
            default -> {
                return statement -> setting.line(StatementWords.row(statement));
            }
        }
    }
}
