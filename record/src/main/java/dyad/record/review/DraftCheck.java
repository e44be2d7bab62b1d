package dyad.record.review;

import dyad.model.Dyad;
import dyad.model.Parties;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Checking;
import dyad.record.fact.Comparing;
import dyad.record.fact.Finding;
import dyad.record.fact.Judgements;
import dyad.record.fact.Publishers;
import dyad.record.fact.Things;
import dyad.record.life.Concluding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets a draft against what a record holds on the pairs of states of which it speaks.
 *
 * <pre>{@code
 * List<Finding> findings = DraftCheck.against(record, null, null).findings(reader.read(draft));
 * }</pre>
 */
public final class DraftCheck {
    private static final Publishers PUBLISHERS = Publishers.load();

    private final Record record;
    private final @Nullable LocalDate day;
    private final @Nullable Instant knownAt;

    private DraftCheck(Record record, @Nullable LocalDate day, @Nullable Instant knownAt) {
        this.record = record;
        this.day = day;
        this.knownAt = knownAt;
    }

    /**
     * Against this record.
     *
     * @param day only what had been published by the end of this day, or null for all
     * @param knownAt as the record stood at this instant, or null for now
     */
    public static DraftCheck against(Record record, @Nullable LocalDate day, @Nullable Instant knownAt) {
        return new DraftCheck(record, day, knownAt);
    }

    /** What the record says to each statement of a draft, in their order. */
    public List<Finding> findings(Reading draft) {
        List<Reading> held = new ArrayList<>();
        for (Dyad dyad : dyads(draft)) {
            held.addAll(Judgements.readings(record, Query.of(dyad).asOf(day).knownAt(knownAt)));
        }
        Judgements judgements = Judgements.on(held, record, knownAt);
        List<Reading> known = judgements.counting(held);
        Comparing comparing = new Comparing(record.rates(knownAt), judgements.pairs());
        return new Checking(PUBLISHERS, comparing).of(draft, known, things(judgements, known, comparing));
    }

    private Things things(Judgements judgements, List<Reading> known, Comparing comparing) {
        return judgements.pairs().isEmpty()
                ? Things.NONE
                : Things.of(
                        judgements.pairs(),
                        new Concluding(PUBLISHERS, comparing).of(known, day).things());
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
