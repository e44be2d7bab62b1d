package dyad.cli;

import dyad.brief.StatementWords;
import dyad.model.Kind;
import dyad.model.Statement;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.Record;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps one judgement. */
@Command(
        name = "judge",
        description =
                "Decide on a statement, or on two, by their ids. It is kept in the record with who, when and why.",
        footer = {
            "",
            "accept ID, reject ID                     the text says so, or does not",
            "correct ID SLOT=VALUE...                 the text says it otherwise; SLOT= takes a slot out",
            "same ID ID, not-same ID ID               the two are about one thing, or only look like it",
            "both-right ID ID                         they differ by definition, and both are right",
            "undo JUDGEMENT                           an earlier judgement does not hold any more; dyad judgements lists them"
        })
final class JudgeCommand implements Callable<Integer> {
    private final Setting setting;

    @Parameters(
            arity = "2..*",
            paramLabel = "DECISION ID [ID|SLOT=VALUE...]",
            description = "What is decided, and on what; of an id the first few digits are enough.")
    private List<String> words = List.of();

    @Mixin
    private final Judge judge = new Judge();

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    JudgeCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        Decision decision = decision(words.get(0));
        List<String> on = words.subList(1, words.size());
        try (Record opened = record.openExisting(setting)) {
            Judgement made = judgement(opened, decision, on);
            opened.judge(made);
            if (!shared.quiet) {
                setting.line(JudgementWords.line(made, true));
            }
        }
        return DyadCommand.OK;
    }

    private static Decision decision(String word) {
        try {
            return Decision.of(word);
        } catch (IllegalArgumentException e) {
            String all = Arrays.stream(Decision.values()).map(Decision::code).collect(Collectors.joining(", "));
            throw new UsageException("not a decision: " + word + "; there are " + all);
        }
    }

    private Judgement judgement(Record opened, Decision decision, List<String> on) {
        String who = judge.name(setting);
        Instant now = Instant.now();
        if (decision == Decision.UNDO) {
            only(decision, on, 1, "JUDGEMENT");
            return JudgementWords.find(opened, on.get(0)).undo(now, who, judge.why());
        }
        Statement said = Found.statement(opened, on.get(0));
        if (decision == Decision.CORRECT) {
            if (on.size() < 2) {
                throw new UsageException("what is to be corrected? write SLOT=VALUE, as in value=7600000000");
            }
            return Judgement.correct(now, who, judge.why(), said.id(), Slots.correction(on.subList(1, on.size())));
        }
        if (!decision.isOfTwo()) {
            only(decision, on, 1, "ID");
            return Judgement.on(now, who, judge.why(), decision, said.id());
        }
        only(decision, on, 2, "ID ID");
        Statement other = Found.statement(opened, on.get(1));
        check(decision, said, other);
        return Judgement.on(now, who, judge.why(), decision, said.id(), other.id());
    }

    private static void only(Decision decision, List<String> on, int count, String what) {
        if (on.size() != count) {
            throw new UsageException(decision.code() + " takes " + what + " and nothing else");
        }
    }

    /** A figure and a tie are never one thing; nor is a statement another. */
    private static void check(Decision decision, Statement one, Statement other) {
        if (one.id().equals(other.id())) {
            throw new UsageException(decision.code() + " is on two different statements, and " + one.id() + " is one");
        }
        long figures =
                Stream.of(one, other).filter(said -> said.kind() == Kind.FIGURE).count();
        if (figures == 1) {
            throw new UsageException(decision.code() + " is on two figures, or on ties and events, not on both: "
                    + StatementWords.of(one) + " – " + StatementWords.of(other));
        }
    }
}
