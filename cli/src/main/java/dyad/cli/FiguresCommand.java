package dyad.cli;

import dyad.brief.FiguresReport;
import dyad.model.Indicators;
import dyad.model.Kind;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.fact.Figures;
import dyad.record.fact.Publishers;
import dyad.record.fact.Series;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints figures on two states by period and source, with what disagrees. */
@Command(
        name = "figures",
        description =
                "Print the figures on two states by period: every value with its source, the one the record stands "
                        + "by and why, and what disagrees; from the record, or from the files alone where some are given.",
        footer = {
            "",
            "Indicators: trade-turnover, exports, imports, investment, companies ...; all where none is given."
        })
final class FiguresCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(
            arity = "1..*",
            paramLabel = "STATES [INDICATOR...] [FILE|FOLDER|-...]",
            description = "Two states, then indicators, then what to read.")
    private List<String> words = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), html, json, csv or xlsx; where --output ends in the name of one, that.")
    private FiguresReport.@Nullable Format format;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file.")
    private @Nullable Path output;

    @Mixin
    private final Asked asked = new Asked();

    FiguresCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        DyadArgument argument = DyadArgument.first(words);
        FiguresReport.Format form = form();
        Set<String> types = new TreeSet<>();
        List<Path> inputs = new ArrayList<>();
        for (String word : argument.rest()) {
            if (Indicators.has(word)) {
                types.add(word);
            } else {
                inputs.add(MistypedIndicator.file(word));
            }
        }
        Query query = Query.of(argument.dyad()).of(Kind.FIGURE).knownAt(asked.knownAt());
        Material material = Material.on(query, inputs, asked, setting);
        List<Reading> readings =
                material.readings().stream().filter(asked.asOf()::admits).toList();
        Figures figures = new Figures(Publishers.load(), material.comparing());
        List<Series> series = figures.of(argument.dyad(), readings, types);
        write(form, FiguresReport.of(argument.dyad(), series, material.comparing()));
        return material.exitCode();
    }

    private FiguresReport.Format form() {
        FiguresReport.Format form = OutputFile.form(
                format,
                output,
                FiguresReport.Format.values(),
                FiguresReport.Format::extension,
                FiguresReport.Format.TEXT);
        OutputFile.require(output, form.isText(), "a table", form.extension());
        return form;
    }

    private void write(FiguresReport.Format form, FiguresReport report) {
        if (output != null) {
            OutputFile.write(output, report.bytes(form));
            return;
        }
        setting.out().print(report.write(form));
        setting.out().flush();
    }
}
