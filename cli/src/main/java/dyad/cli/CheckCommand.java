package dyad.cli;

import dyad.brief.CheckReport;
import dyad.model.Dyad;
import dyad.model.Parties;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Checking;
import dyad.record.fact.Comparing;
import dyad.record.fact.Publishers;
import dyad.record.fact.Rates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            "Exit codes: 0 nothing outdated or contradicted, 1 something is, or nothing could be checked, 2 wrong usage."
        })
final class CheckCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(
            arity = "1",
            paramLabel = "DRAFT",
            description = "The draft, in any format that is read; - is standard input.")
    @SuppressWarnings("NullAway.Init")
    private Path draft;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), html or json.")
    private CheckReport.Format format = CheckReport.Format.TEXT;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    CheckCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        try (Record opened = record.openExisting(setting)) {
            List<Reading> drafts = new ArrayList<>();
            int code = Intake.run(setting, List.of(draft), shared.quiet, document -> true, drafts::add)
                    .exitCode();
            if (drafts.stream().allMatch(reading -> reading.statements().isEmpty())) {
                return nothing(drafts);
            }
            CheckReport report = check(drafts, opened);
            setting.out().print(report.write(format));
            setting.out().flush();
            return report.needsWork() ? DyadCommand.PROBLEMS : code;
        }
    }

    private int nothing(List<Reading> drafts) {
        // a draft that could not be read has had its line
        if (!drafts.isEmpty()) {
            setting.say("dyad: " + draft + ": no sentence states anything between states that could be checked; "
                    + "name the states and the figure, event or tie");
        }
        return DyadCommand.PROBLEMS;
    }

    private CheckReport check(List<Reading> drafts, Record opened) {
        Checking checking = new Checking(Publishers.load(), new Comparing(Rates.NONE));
        CheckReport report = new CheckReport(draft.toString());
        for (Reading reading : drafts) {
            report.add(reading.document(), checking.of(reading, known(reading, opened)));
        }
        return report;
    }

    /** What the record holds on the pairs of states of which the draft speaks. */
    private List<Reading> known(Reading reading, Record opened) {
        List<Reading> known = new ArrayList<>();
        for (Dyad dyad : dyads(reading)) {
            try (Stream<Reading> found =
                    opened.readings(Query.of(dyad).asOf(asOf.day()).knownAt(asOf.knownAt()))) {
                found.forEach(known::add);
            }
        }
        return known;
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
