package dyad.cli;

import dyad.model.Dyad;
import dyad.record.Judgement;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Judgements;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists judgements. */
@Command(
        name = "judgements",
        description = "List what people decided: who, when, on what and why, in the order in which they did.")
final class JudgementsCommand implements Callable<Integer> {
    /** How judgements are listed. */
    enum Format {
        TEXT,
        JSONL
    }

    private final Setting setting;

    @Option(
            names = "--dyad",
            paramLabel = "STATES",
            description = "On statements about these two states, as in KAZ-ITA.")
    private @Nullable String dyad;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "As the record stood then.")
    private java.time.@Nullable Instant knownAt;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or jsonl.")
    private Format format = Format.TEXT;

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    JudgementsCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        try (Record opened = record.openExisting(setting)) {
            List<Judgement> made = dyad == null ? all(opened) : on(opened, DyadArgument.of(dyad));
            Set<String> holding =
                    Judgement.holding(made).stream().map(Judgement::id).collect(Collectors.toSet());
            for (Judgement each : made) {
                boolean holds = each.undoes() != null || holding.contains(each.id());
                setting.line(
                        format == Format.TEXT ? JudgementWords.line(each, holds) : JudgementWords.json(each, holds));
            }
        }
        return DyadCommand.OK;
    }

    private List<Judgement> all(Record opened) {
        try (Stream<Judgement> made = opened.judgements(knownAt)) {
            return made.toList();
        }
    }

    private List<Judgement> on(Record opened, Dyad states) {
        return Judgements.on(Query.of(states).knownAt(knownAt), opened).made();
    }
}
