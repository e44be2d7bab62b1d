package dyad.record.fact;

import dyad.model.Judged;
import dyad.model.Judged.Mark;
import dyad.model.Judged.Sort;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.Correction;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.Query;
import dyad.record.Record;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what was read what counts: without what people rejected, with what they corrected, each marked with who decided. Of several
 * decisions on one statement the last counts; corrections add up.
 *
 * <pre>{@code
 * Judgements judgements = Judgements.on(readings, record, knownAt);
 * List<Reading> counting = judgements.counting(readings);
 * }</pre>
 */
public final class Judgements {
    /** Nobody decided anything. */
    public static final Judgements NONE = Judgements.of(List.of());

    private final Map<String, List<Judgement>> byStatement = new HashMap<>();
    private final List<Judgement> made;
    private final Pairs pairs;

    private Judgements(Collection<Judgement> made, List<Judgement> holding) {
        this.made = List.copyOf(made);
        for (Judgement judgement : holding) {
            if (judgement.other() == null) {
                byStatement
                        .computeIfAbsent(judgement.statement(), k -> new ArrayList<>())
                        .add(judgement);
            }
        }
        this.pairs = Pairs.of(holding);
    }

    /** All that was decided, in the order in which it was; what was undone does not count. */
    public static Judgements of(Collection<Judgement> made) {
        return new Judgements(made, Judgement.holding(made));
    }

    /**
     * What was decided on the statements of some readings, also on what earlier readings of these documents made of the same words.
     *
     * @param knownAt only what the record held at this instant, or null for all
     */
    public static Judgements on(List<Reading> readings, Record record, @Nullable Instant knownAt) {
        return of(Heirs.of(readings, record, knownAt));
    }

    private static Judgements of(Heirs heirs) {
        return new Judgements(
                heirs.made(),
                Judgement.holding(heirs.made()).stream().map(heirs::of).toList());
    }

    /**
     * What was decided on the statements that a query finds, for whoever goes through them one by one.
     *
     * @param query of which the dyad and the instant count
     */
    public static Judgements on(Query query, Record record) {
        Instant knownAt = query.knownAt();
        return query.dyad() == null
                ? of(Heirs.of(record, knownAt))
                : on(readings(record, Query.of(query.dyad()).knownAt(knownAt)), record, knownAt);
    }

    /** All that was decided, in the order in which it was, by the ids of that time; also what was undone. */
    public List<Judgement> made() {
        return made;
    }

    /** The readings a record gives to a query, before anything that people decided. */
    public static List<Reading> readings(Record record, Query query) {
        try (Stream<Reading> found = record.readings(query)) {
            return found.toList();
        }
    }

    /** The readings as they count. */
    public List<Reading> counting(List<Reading> readings) {
        return readings.stream().map(this::counting).toList();
    }

    /** All readings with what was corrected and who decided what, also what was rejected. */
    public List<Reading> marked(List<Reading> readings) {
        return readings.stream()
                .map(reading -> new Reading(
                        reading.document(),
                        reading.statements().stream().map(this::judged).toList(),
                        reading.issues()))
                .toList();
    }

    private Reading counting(Reading reading) {
        List<Statement> statements = reading.statements().stream()
                .map(this::judged)
                .filter(said -> !isRejected(said))
                .toList();
        return new Reading(reading.document(), statements, reading.issues());
    }

    /** Whether somebody rejected a statement, as {@link #judged} gives it. */
    public static boolean isRejected(Statement said) {
        Judged judged = said.said().judged();
        return judged != null && judged.rejectedBy() != null;
    }

    /** Whether somebody accepted a statement, as {@link #judged} gives it. */
    public static boolean isAccepted(Statement said) {
        Judged judged = said.said().judged();
        return judged != null && judged.acceptedBy() != null;
    }

    /** A statement as it was read, with what people corrected, and marked with who decided; also if rejected. */
    public Statement judged(Statement read) {
        if (byStatement.isEmpty() && pairs.isEmpty()) {
            return read;
        }
        Statement said = read;
        List<Mark> marks = new ArrayList<>();
        for (Judgement each : byStatement.getOrDefault(read.id(), List.of())) {
            Statement next = corrected(said, each);
            if (next != null) {
                said = next;
                marks.removeIf(earlier -> isOver(earlier, each));
                marks.add(mark(each, null));
            }
        }
        for (Judgement each : pairs.on(read.id())) {
            marks.add(mark(each, each.statement().equals(read.id()) ? each.other() : each.statement()));
        }
        return marks.isEmpty() ? read : said.judged(new Judged(read.id(), marks));
    }

    /** Null where a correction does not fit any more, which was checked when it was made: one bad slot must not hide all else. */
    private static @Nullable Statement corrected(Statement said, Judgement each) {
        try {
            return each.correction() == null ? said : Correction.of(said, each.correction());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Of corrections the last is told; whoever corrects a statement takes it up again, and says nothing of whether it is right now. */
    private static boolean isOver(Mark earlier, Judgement later) {
        return earlier.sort() != Sort.CORRECTED || later.decision() == Decision.CORRECT;
    }

    private static Mark mark(Judgement each, @Nullable String other) {
        Sort sort =
                switch (each.decision()) {
                    case ACCEPT -> Sort.ACCEPTED;
                    case REJECT -> Sort.REJECTED;
                    case CORRECT -> Sort.CORRECTED;
                    case SAME -> Sort.SAME;
                    case NOT_SAME -> Sort.NOT_SAME;
                    case BOTH_RIGHT -> Sort.BOTH_RIGHT;
                    case UNDO -> throw new IllegalArgumentException("what undoes another judgement is no mark");
                };
        return new Mark(sort, each.who(), each.at(), each.why(), other);
    }

    /** What was decided on two statements. */
    public Pairs pairs() {
        return pairs;
    }
}
