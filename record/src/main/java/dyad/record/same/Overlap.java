package dyad.record.same;

import dyad.model.Period;
import java.time.LocalDate;

/** Whether two stretches of time have a day in common. */
public final class Overlap {
    private Overlap() {}

    /** Whether they have; what is open goes on for ever. */
    public static boolean of(Period one, Period other) {
        return beginsBy(one, end(other)) && beginsBy(other, end(one));
    }

    private static boolean beginsBy(Period period, LocalDate day) {
        LocalDate first = period.first();
        return first == null || !first.isAfter(day);
    }

    /** The last day; of what is open, the end of time. */
    public static LocalDate end(Period period) {
        LocalDate last = period.last();
        return last == null ? LocalDate.MAX : last;
    }
}
