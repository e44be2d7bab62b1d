package dyad.record.life;

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
 * Sets a draft against what a record holds on the states of which it speaks.
 *
 * <pre>{@code
 * List<Finding> findings = new DraftCheck(record, Publishers.load(), null, null).of(reader.read(draft));
 * }</pre>
 */
public final class DraftCheck {
    private final Record record;
    private final Publishers publishers;
    private final @Nullable LocalDate asOf;
    private final @Nullable Instant knownAt;

    /**
     * Against a record.
     *
     * @param asOf only what had been published by the end of this day, or null for all
     * @param knownAt only what the record held at this instant, or null for all
     */
    public DraftCheck(Record record, Publishers publishers, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        this.record = record;
        this.publishers = publishers;
        this.asOf = asOf;
        this.knownAt = knownAt;
    }

    /** A finding for each statement of the draft, in their order. */
    public List<Finding> of(Reading draft) {
        List<Reading> held = new ArrayList<>();
        for (Dyad dyad : dyads(draft)) {
            held.addAll(Judgements.readings(record, Query.of(dyad).asOf(asOf).knownAt(knownAt)));
        }
        Judgements judgements = Judgements.on(held, record, knownAt);
        List<Reading> known = judgements.counting(held);
        Comparing comparing = new Comparing(record.rates(knownAt), judgements.pairs());
        Things things = judgements.pairs().isEmpty()
                ? Things.NONE
                : Things.of(
                        judgements.pairs(),
                        new Concluding(publishers, comparing).of(known, asOf).things());
        return new Checking(publishers, comparing).of(draft, known, things);
    }

    private static Set<Dyad> dyads(Reading draft) {
        Set<Dyad> dyads = new TreeSet<>(Comparator.comparing(Dyad::toString));
        for (Statement said : draft.statements()) {
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
