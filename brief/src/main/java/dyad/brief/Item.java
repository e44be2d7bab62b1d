package dyad.brief;

import dyad.model.Document;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.record.fact.Testimony;
import dyad.record.life.Fact;
import dyad.record.life.Life;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact with the sentences that tell of it.
 *
 * @param fact the fact
 * @param notes numbers of the sentences that tell of it, ascending
 */
public record Item(Fact fact, List<Integer> notes) {
    /** Latest first; what has no time last; otherwise in the order of the notes. */
    static final Comparator<Item> LATEST_FIRST = Comparator.comparing(
                    Item::lastDay, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Item::firstNote)
            .thenComparing(Item::start);

    /** What it comes to. */
    public Statement said() {
        return fact.said();
    }

    /** How far it has come. */
    public Life life() {
        return fact.life();
    }

    int firstNote() {
        return notes.get(0);
    }

    /** Where it stands in its text. */
    int start() {
        return said().said().span().start();
    }

    /** What it covers, when it happened or began; null where that is not told. */
    public @Nullable Period period() {
        Statement said = said();
        if (said instanceof Figure figure) {
            return figure.period();
        }
        return said instanceof Event event ? event.period() : ((Tie) said).since();
    }

    /** When it was told last, or null where no source has a date. */
    @Nullable
    Period toldLast() {
        return fact.told().stream()
                .filter(told -> told.day() != null)
                .max(Comparator.comparing(Testimony::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .map(Testimony::document)
                .map(Document::published)
                .filter(Objects::nonNull)
                .orElse(null);
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
