package dyad.cli;

import dyad.brief.CheckReport;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.source.Layout;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Checking;
import dyad.record.fact.Comparing;
import dyad.record.fact.Finding;
import dyad.record.fact.Judgements;
import dyad.record.fact.Publishers;
import dyad.record.fact.Things;
import dyad.record.life.Concluding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets a draft against the record, sentence by sentence. */
@Command(
        name = "check",
        description =
                "Set each sentence of a draft against the record: which agree with its sources, which are outdated, "
                        + "which they contradict, and which are not in the record.",
        footer = {
            "",
            "\"Agrees\" means that sources say so, not that it is so.",
            "Exit codes: 0 nothing outdated or contradicted, 1 something is, or nothing could be checked, 2 wrong usage."
        })
final class CheckCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(
            arity = "1",
            paramLabel = "DRAFT",
            description = "The draft: text, Markdown, HTML, Word (DOCX) or what else is read; - is standard input.")
    @SuppressWarnings("NullAway.Init")
    private Path draft;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), html or json.")
    private CheckReport.Format format = CheckReport.Format.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to this file; for a DOCX draft and a FILE.docx, the draft with comments.")
    private @Nullable Path output;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = PeriodConverter.class,
            description = "The day the draft is of, as 2025-10-15, where it does not tell itself.")
    private @Nullable Period date;

    @Mixin
    private final Asked asked = new Asked();

    CheckCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        CheckOutput target = CheckOutput.of(setting, output, draft);
        try (Record opened = asked.open(setting)) {
            CheckReport report = new CheckReport(draft.toString());
            List<Layout> layouts = new ArrayList<>();
            int[] statements = new int[1];
            int code = Intake.runDraft(setting, draft, asked.quiet(), this::dated, (reading, layout) -> {
                        report.add(reading.document(), layout, findings(reading, opened));
                        layouts.add(layout);
                        statements[0] += reading.statements().size();
                    })
                    .exitCode();
            if (statements[0] == 0) {
                return nothing(layouts.isEmpty());
            }
            target.write(report, format, layouts);
            return report.needsWork() ? DyadCommand.PROBLEMS : code;
        }
    }

    private Document dated(Document found) {
        return date == null || found.published() != null
                ? found
                : new Document(found.id(), found.text(), date, found.publisher(), found.url(), found.language());
    }

    private int nothing(boolean unread) {
        // a draft that could not be read has had its line
        if (!unread) {
            setting.say("dyad: " + draft + ": no sentence states anything between states that could be checked; "
                    + "name the states and the figure, event or tie");
        }
        return DyadCommand.PROBLEMS;
    }

    /** Against what the record holds on the pairs of states of which the draft speaks. */
    private List<Finding> findings(Reading reading, Record opened) {
        List<Reading> held = new ArrayList<>();
        for (Dyad dyad : dyads(reading)) {
            held.addAll(
                    Judgements.readings(opened, Query.of(dyad).asOf(asked.day()).knownAt(asked.knownAt())));
        }
        Judgements judgements = Judgements.on(held, opened, asked.knownAt());
        List<Reading> known = judgements.counting(held);
        Publishers publishers = Publishers.load();
        Comparing comparing = new Comparing(opened.rates(asked.knownAt()), judgements.pairs());
        Things things = judgements.pairs().isEmpty()
                ? Things.NONE
                : Things.of(
                        judgements.pairs(),
                        new Concluding(publishers, comparing)
                                .of(known, asked.day())
                                .things());
        return new Checking(publishers, comparing).of(reading, known, things);
    }

    private static Set<Dyad> dyads(Reading reading) {
        Set<Dyad> dyads = new TreeSet<>(Comparator.comparing(Dyad::toString));
        for (Statement said : reading.statements()) {
            Parties parties = said.parties();
            List<String> all = parties.all();
            // a statement of the same states has this pair too
            Stream<Dyad> pairs = all.stream().flatMap(one -> all.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .map(other -> new Dyad(one, other)));
            pairs.filter(dyad -> dyad.isIn(parties)).findFirst().ifPresent(dyads::add);
        }
        return dyads;
    }
}
