package dyad.cli;

import dyad.brief.Brief;
import dyad.brief.BriefFormat;
import dyad.brief.Terms;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.life.Facts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), markdown, html, docx or pdf; where --output ends in the name of one, that.")
    private @Nullable BriefFormat format;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description =
                    "Write the brief in en (default), it, kk or ru; sentences stay in the language of their source.")
    private String language = "en";

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = PeriodConverter.class,
            description = "Print what documents published after this date have brought.")
    private @Nullable Period since;

    @Option(
            names = "--since-last",
            description = "Print what the record holds more than at the last brief on these states.")
    private boolean sinceLast;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to this file.")
    private @Nullable Path output;

    @Option(
            names = "--open",
            description = "Open the page on these states in the browser, and serve it until interrupted.")
    private boolean open;

    @Mixin
    private final Asked asked = new Asked();

    BriefCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws InterruptedException {
        DyadArgument argument = DyadArgument.first(words);
        List<Path> inputs = argument.rest().stream().map(Path::of).toList();
        check(inputs);
        if (open) {
            open(argument.dyad(), inputs);
            return DyadCommand.OK;
        }
        BriefFormat form = form();
        Instant now = Instant.now();
        Query query = Query.of(argument.dyad()).knownAt(asked.knownAt());
        Instant last = sinceLast ? given().last(argument.dyad()) : null;
        Material before = last == null ? null : Material.on(query.knownAt(last), inputs, asked, setting);
        Material material = Material.on(query, inputs, asked, setting);
        write(form, brief(argument.dyad(), material, before, last));
        if (inputs.isEmpty() && asked.asOf().isNow()) {
            given().note(argument.dyad(), now);
        }
        return material.exitCode();
    }

    private void open(Dyad dyad, List<Path> inputs) throws InterruptedException {
        if (!inputs.isEmpty() || output != null || sinceLast) {
            throw new UsageException(
                    "--open shows the record in the browser; leave out files, --output and --since-last, or read the files first");
        }
        asked.open(setting).close();
        StringBuilder page = new StringBuilder("dyads/" + dyad + "?language=" + language);
        if (asked.day() != null) {
            page.append("&asOf=").append(asked.day());
        }
        if (since != null) {
            page.append("&since=").append(since.last());
        }
        Serving.run(setting, asked.record().place(setting), 0, page.toString());
    }

    private void check(List<Path> inputs) {
        if (!Brief.languages().contains(language)) {
            throw new UsageException(
                    "no briefs in the language " + language + "; give one of " + String.join(", ", Brief.languages()));
        }
        if (since != null && sinceLast) {
            throw new UsageException("--since and --since-last exclude each other; give one of them");
        }
        if (sinceLast && (!inputs.isEmpty() || !asked.asOf().isNow())) {
            throw new UsageException(
                    "--since-last compares with the last brief from the record; leave out files, --as-of and --known-at, or use --since DATE");
        }
        if (since != null && since.last() == null) {
            throw new UsageException("--since needs a date that ends: a year, a month or a day");
        }
    }

    private Brief brief(Dyad dyad, Material material, @Nullable Material before, @Nullable Instant last) {
        List<Reading> readings = material.marked();
        Terms terms = new Terms(material.comparing(), asked.day(), language);
        if (before != null && last != null) {
            LocalDate day = last.atZone(ZoneOffset.UTC).toLocalDate();
            Facts then = Brief.facts(dyad, before.readings(), before.comparing());
            return Brief.since(dyad, then, readings, day, terms);
        }
        if (sinceLast) {
            setting.say("there is no earlier brief on these states from this record: this is all of it");
        }
        LocalDate from = since == null ? null : since.last();
        return from == null ? Brief.of(dyad, readings, terms) : Brief.since(dyad, readings, from, terms);
    }

    private GivenBriefs given() {
        return GivenBriefs.of(asked.record().place(setting), setting.environment());
    }

    private BriefFormat form() {
        BriefFormat form =
                OutputFile.form(format, output, BriefFormat.values(), BriefFormat::extension, BriefFormat.TEXT);
        OutputFile.require(output, form.isText(), "a brief", form.extension());
        return form;
    }

    private void write(BriefFormat form, Brief brief) {
        if (output != null) {
            OutputFile.write(output, form.bytes(brief));
            return;
        }
        setting.out().print(setting.coloursOnOut() ? form.writeForTerminal(brief) : form.write(brief));
    }
}
