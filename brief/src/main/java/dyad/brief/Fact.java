package dyad.brief;

import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.model.Tie;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one or several sources say alike.
 *
 * @param said the statement, with what the others add to it
 * @param notes numbers of the sentences that say so, ascending
 */
record Fact(Statement said, List<Integer> notes) {
    /** Latest first; what has no time last; otherwise in the order of the notes. */
    static final Comparator<Fact> LATEST_FIRST = Comparator.comparing(
                    Fact::lastDay, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Fact::firstNote);

    int firstNote() {
        return notes.get(0);
    }

    boolean is(Modality modality) {
        return said.modality() == modality;
    }

    /** What it covers, when it happened or began; null where that is not told. */
    @Nullable
    Period period() {
        if (said instanceof Figure figure) {
            return figure.period();
        }
        return said instanceof Event event ? event.period() : ((Tie) said).since();
    }

    private @Nullable LocalDate lastDay() {
        Period period = period();
        if (period == null) {
            return null;
        }
        LocalDate last = period.last();
        return last == null ? LocalDate.MAX : last;
    }
}
