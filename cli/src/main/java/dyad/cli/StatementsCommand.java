package dyad.cli;

import dyad.brief.Spreadsheet;
import dyad.brief.StatementWords;
import dyad.model.Kind;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.model.Types;
import dyad.reader.Csv;
import dyad.reader.StatementCsv;
import dyad.reader.StatementJson;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Judgements;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
        CSV,
        XLSX;

        /** How the name of a file of this form ends. */
        String extension() {
            return this == TABLE ? "txt" : name().toLowerCase(Locale.ROOT);
        }
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (default), jsonl, csv or xlsx; where --output ends in the name of one, that.")
    private @Nullable Format format;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file.")
    private @Nullable Path output;

    @Option(names = "--all", description = "Also what people rejected; says who did, in every format.")
    private boolean all;

    @Option(
            names = "--judgements",
            description =
                    "In jsonl, csv and xlsx, say who accepted, rejected or corrected what, beside the fields of a statement.")
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
        requireType();
        Format form = OutputFile.form(format, output, Format.values(), Format::extension, Format.TABLE);
        OutputFile.require(output, form != Format.XLSX, "a table", form.extension());
        try (Record opened = asked.open(setting);
                Stream<Statement> found = opened.statements(query)) {
            Judgements judgements = Judgements.on(query, opened);
            Stream<Statement> told = found.map(judgements::judged).filter(said -> all || !Judgements.isRejected(said));
            write(form, told);
        }
        return DyadCommand.OK;
    }

    private void requireType() {
        List<String> all = Stream.of(Kind.values())
                .filter(each -> kind == null || each == kind)
                .flatMap(each -> Types.of(each).stream())
                .toList();
        if (type != null && !all.contains(type)) {
            throw new UsageException("no " + (kind == null ? "statement" : kind.code()) + " is of the type " + type
                    + "; there are " + String.join(", ", all));
        }
    }

    private void write(Format form, Stream<Statement> told) {
        if (output == null) {
            print(form, told, setting::line);
        } else if (form == Format.XLSX) {
            OutputFile.write(output, workbook(told));
        } else {
            OutputFile.lines(output, lines -> print(form, told, lines));
        }
    }

    private byte[] workbook(Stream<Statement> told) {
        Spreadsheet sheet = new Spreadsheet("statements", StatementCsv.columns(all || judged));
        int[] rows = {0};
        told.forEach(statement -> {
            if (++rows[0] > Spreadsheet.MOST_ROWS) {
                throw new UsageException("more statements than a sheet of xlsx has rows, " + Spreadsheet.MOST_ROWS
                        + "; ask for fewer, or for csv");
            }
            sheet.add(StatementCsv.cells(statement, all || judged));
        });
        return sheet.bytes();
    }

    private void print(Format form, Stream<Statement> told, Consumer<String> lines) {
        if (form == Format.CSV) {
            lines.accept(Csv.line(StatementCsv.columns(all || judged)));
        }
        told.map(statement -> line(form, statement)).forEach(lines);
    }

    private String line(Format form, Statement statement) {
        return switch (form) {
            case JSONL -> all || judged ? StatementJson.judgedLine(statement) : StatementJson.line(statement);
            case CSV -> Csv.line(StatementCsv.cells(statement, all || judged));
            default -> StatementWords.row(statement);
        };
    }
}
