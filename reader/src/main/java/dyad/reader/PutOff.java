package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.time.TimeMention;
import dyad.model.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "postponed from 12 March to 20 April" is no stretch: of what is moved the second date is the new one, and the first counts no more. */
final class PutOff {
    private static final int REACH = 12;
    private static final char STRETCH = '/';

    private final int putOff;
    private final int oldDate;
    private final int newDate;

    PutOff(Classes classes) {
        putOff = classes.number("put-off");
        oldDate = classes.number("old-date");
        newDate = classes.number("new-date");
    }

    /** The expressions of time of a sentence, of each stretch over which something is moved only its end. */
    List<TimeMention> moved(Chart chart, List<TimeMention> times) {
        if (!chart.has(putOff)) {
            return times;
        }
        List<TimeMention> found = new ArrayList<>();
        for (TimeMention time : times) {
            Period period = time.period();
            boolean moved = period != null && period.isInterval() && isMoved(chart, time.from());
            int end = moved ? end(chart, time) : -1;
            found.add(end < 0 ? time : until(time, end));
        }
        return found;
    }

    private boolean isMoved(Chart chart, int time) {
        boolean from = chart.is(time, oldDate) || chart.is(time - 1, oldDate);
        for (int at = time - 1; from && at >= Math.max(chart.from(), time - REACH); at--) {
            Edge put = chart.at(at, putOff);
            if (put != null) {
                return put.to() <= time;
            }
        }
        return false;
    }

    /** The token at which the new date begins. */
    private int end(Chart chart, TimeMention time) {
        for (int at = time.to() - 2; at > time.from(); at--) {
            if (chart.is(at, newDate)) {
                return at + 1;
            }
        }
        return -1;
    }

    private static TimeMention until(TimeMention time, int from) {
        return new TimeMention(
                TimeMention.Kind.DURING,
                from,
                time.to(),
                last(time.period()),
                0,
                null,
                null,
                time.yearGiven(),
                last(time.alternative()));
    }

    private static @Nullable Period last(@Nullable Period stretch) {
        return stretch == null
                ? null
                : Period.of(stretch.edtf().substring(stretch.edtf().lastIndexOf(STRETCH) + 1));
    }
}
