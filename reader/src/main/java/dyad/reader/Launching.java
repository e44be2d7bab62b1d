package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.time.TimeMention;
import dyad.model.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** "С 27 октября авиакомпания запускает рейсы", written on 11 October: the present of a verb of beginning tells what a day soon to come will bring. */
final class Launching {
    /** So many days ahead may lie what is told so, and so many days back the same day a year ago must. */
    private static final int SOON = 150;

    private final int present;

    Launching(Classes classes) {
        present = classes.number("launch-present");
    }

    /** Whether a match tells what begins on a day, given without its year, that lies soon ahead rather than most of a year back. */
    boolean isAhead(Passage passage, int from, int to, @Nullable Period published) {
        Chart chart = passage.chart();
        LocalDate today = published == null ? null : published.last();
        if (today == null || !chart.has(present) || !isTold(passage, from, to)) {
            return false;
        }
        int clause = passage.clause(from);
        return passage.times().stream()
                .filter(t -> passage.clause(t.from()) == clause || t.from() >= from && t.to() <= to)
                .anyMatch(t -> isSoon(t, today));
    }

    private boolean isTold(Passage passage, int from, int to) {
        Chart chart = passage.chart();
        int clause = passage.clause(from);
        for (int at = chart.next(chart.from(), present); at < chart.to(); at = chart.next(at + 1, present)) {
            if (passage.clause(at) == clause || at >= from && at < to) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSoon(TimeMention time, LocalDate today) {
        LocalDate told = time.period() == null ? null : time.period().first();
        LocalDate other = time.alternative() == null ? null : time.alternative().first();
        if (told == null || other == null || time.yearGiven()) {
            return false;
        }
        LocalDate later = told.isAfter(other) ? told : other;
        LocalDate earlier = told.isAfter(other) ? other : told;
        long ahead = ChronoUnit.DAYS.between(today, later);
        return ahead >= 0 && ahead <= SOON && ChronoUnit.DAYS.between(earlier, today) > SOON;
    }
}
