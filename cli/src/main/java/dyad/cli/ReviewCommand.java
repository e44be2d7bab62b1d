package dyad.cli;

import dyad.brief.QuestionReport;
import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.review.Desk;
import dyad.record.review.Question;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a person decide on what the record cannot. */
@Command(
        name = "review",
        description = "Go through what is to be decided on two states, or on all: contradictions, look-alikes, "
                + "what may have been misread. One key a decision; each is kept in the record with who, when and why.",
        footer = {"", "Keys:", Key.HELP})
final class ReviewCommand implements Callable<Integer> {
    /** How questions are listed. */
    enum Format {
        TEXT,
        JSONL
    }

    private final Setting setting;

    @Parameters(arity = "0..*", paramLabel = "STATES", description = "Two states; all where none are given.")
    private List<String> words = List.of();

    @Option(names = "--list", description = "Print what is to be decided, and ask nothing.")
    private boolean list;

    @Option(names = "--format", paramLabel = "FORMAT", description = "Of the list: text (default) or jsonl.")
    private Format format = Format.TEXT;

    @Mixin
    private final Judge judge = new Judge();

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    ReviewCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        List<Dyad> wanted = words.isEmpty() ? List.of() : List.of(dyad());
        try (Record opened = record.openExisting(setting)) {
            Iterable<Dyad> dyads = wanted.isEmpty() ? all(opened) : wanted;
            if (list) {
                list(opened, dyads);
            } else {
                walk(opened, dyads);
            }
        }
        return DyadCommand.OK;
    }

    private Dyad dyad() {
        DyadArgument argument = DyadArgument.first(words);
        if (!argument.rest().isEmpty()) {
            throw new UsageException(
                    "two states are enough; what is " + argument.rest().get(0) + "?");
        }
        return argument.dyad();
    }

    /** All pairs of states of which the record holds anything, in the order of their codes. */
    private static Set<Dyad> all(Record record) {
        Set<Dyad> dyads = new TreeSet<>(Comparator.comparing(Dyad::toString));
        try (Stream<Statement> statements = record.statements(Query.all())) {
            statements.forEach(said -> dyads.addAll(dyads(said.parties().all())));
        }
        return dyads;
    }

    private static List<Dyad> dyads(List<String> states) {
        return states.stream()
                .flatMap(one -> states.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> Dyad.of(one, other)))
                .toList();
    }

    /** What is on three states is on three pairs, and told once. */
    private void list(Record opened, Iterable<Dyad> dyads) {
        Set<String> told = new HashSet<>();
        for (Dyad dyad : dyads) {
            for (Question question : Desk.at(opened, dyad).questions()) {
                if (told.add(question.id())) {
                    setting.line(format == Format.TEXT ? QuestionReport.line(question) : QuestionReport.json(question));
                }
            }
        }
    }

    private void walk(Record opened, Iterable<Dyad> dyads) {
        String who = judge.name(setting);
        boolean asked = false;
        try (Keys keys = Keys.of(setting)) {
            for (Dyad dyad : dyads) {
                Desk desk = Desk.at(opened, dyad);
                if (desk.questions().isEmpty()) {
                    continue;
                }
                asked = true;
                Walk walk = new Walk(setting, desk, keys, who, judge.why());
                boolean on = walk.go();
                if (!shared.quiet) {
                    setting.line("");
                    setting.line(dyad + ": " + walk.summary());
                }
                if (!on) {
                    return;
                }
            }
        }
        if (!asked && !shared.quiet) {
            setting.line("nothing to decide");
        }
    }
}
