package dyad.record.review;

import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.Judgement;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Comparing;
import dyad.record.fact.Judgements;
import dyad.record.fact.Rates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a person decides on two states: keeps what is decided in the record, and tells what is still to be. For one thread.
 *
 * <pre>{@code
 * Desk desk = Desk.at(record, Dyad.of("KAZ", "ITA"));
 * for (Question question : desk.questions()) { ... desk.judge(judgement); }
 * }</pre>
 */
public final class Desk {
    private final Record record;
    private final Dyad dyad;
    private final List<Reading> readings;
    private final Rates rates;
    private Judgements judgements;
    private @Nullable List<Question> questions;

    private Desk(Record record, Dyad dyad) {
        this.record = record;
        this.dyad = dyad;
        this.readings = Judgements.readings(record, Query.of(dyad));
        this.judgements = Judgements.on(readings, record, null);
        this.rates = record.rates(null);
    }

    /** The desk for two states, with all that the record holds on them now. */
    public static Desk at(Record record, Dyad dyad) {
        return new Desk(record, dyad);
    }

    /** What is to be decided now, in the order in which it is asked. */
    public List<Question> questions() {
        if (questions == null) {
            Comparing comparing = new Comparing(rates, judgements.pairs());
            questions = Questions.on(dyad, judgements.counting(readings), comparing);
        }
        return questions;
    }

    /** What was decided on these two states, in the order in which it was, with what was undone and what undid it. */
    public List<Judgement> made() {
        return judgements.made();
    }

    /** The statements with these ids as they count now, by id; those of earlier readings are not among them. */
    public Map<String, Statement> statements(Set<String> ids) {
        Map<String, Statement> found = new HashMap<>();
        for (Reading reading : readings) {
            for (Statement said : reading.statements()) {
                if (ids.contains(said.id())) {
                    found.put(said.id(), judged(said));
                }
            }
        }
        return found;
    }

    /** A statement as it counts now. */
    public Statement judged(Statement read) {
        return judgements.judged(read);
    }

    /**
     * Keeps a judgement; what is to be decided changes by it.
     *
     * @throws dyad.record.RecordException if it is impossible; then nothing is changed
     */
    public void judge(Judgement judgement) {
        if (record.judge(judgement)) {
            judgements = Judgements.on(readings, record, null);
            questions = null;
        }
    }
}
