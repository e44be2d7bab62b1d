package dyad.brief;

import dyad.model.Event;
import dyad.model.Period;
import dyad.record.fact.SamePeople;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two sources tell of one visit or meeting: one time within the other, and nobody named who is not the other's. */
final class SameMeeting {
    /** "In May" and "on 30 May" may be one visit; "in 2024" and "on 18 January 2024" need not be. */
    private static final long LONGEST = 31;

    private SameMeeting() {}

    /** The one that tells more, with the finer time, or null where they are two. */
    static @Nullable Event of(Event one, Event other) {
        Event finer = days(one.period()) <= days(other.period()) ? one : other;
        Event coarser = finer == one ? other : one;
        if (!isWithin(finer.period(), coarser.period()) || !mayBeSame(one, other)) {
            return null;
        }
        Event told = detail(coarser) > detail(finer) ? coarser : finer;
        return new Event(told.said(), told.mode(), finer.period(), null, told.actors(), told.recipients());
    }

    private static boolean isWithin(@Nullable Period finer, @Nullable Period coarser) {
        if (Objects.equals(finer, coarser)) {
            return true;
        }
        LocalDate first = finer == null ? null : finer.first();
        LocalDate last = finer == null ? null : finer.last();
        LocalDate from = coarser == null ? null : coarser.first();
        LocalDate to = coarser == null ? null : coarser.last();
        if (first == null || last == null || from == null || to == null) {
            return false;
        }
        return !first.isBefore(from) && !last.isAfter(to) && days(coarser) <= LONGEST;
    }

    private static long days(@Nullable Period period) {
        return period == null ? Long.MAX_VALUE : period.days();
    }

    private static boolean mayBeSame(Event one, Event other) {
        return SamePeople.mayBe(one.actors(), other.actors()) && SamePeople.mayBe(one.recipients(), other.recipients());
    }

    /** People first, then places. */
    private static int detail(Event event) {
        int people = event.actors().size() + event.recipients().size();
        return 10 * people + event.said().places().size();
    }
}
