package dyad.record.fact;

import dyad.model.Period;
import java.time.LocalDate;

/** Whether two stretches of time have a day in common. */
final class Overlap {
    private Overlap() {}

    static boolean of(Period one, Period other) {
        return beginsBy(one, end(other)) && beginsBy(other, end(one));
    }

    private static boolean beginsBy(Period period, LocalDate day) {
        LocalDate first = period.first();
        return first == null || !first.isAfter(day);
    }

    /** The last day; of what is open, the end of time. */
    static LocalDate end(Period period) {
        LocalDate last = period.last();
        return last == null ? LocalDate.MAX : last;
    }
}
