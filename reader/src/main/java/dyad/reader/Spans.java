package dyad.reader;

import dyad.language.time.TimeMention;
import dyad.model.Period;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Of when a sentence's amounts are, so that the amounts of the next sentence can be of then too. */
final class Spans {
    private static final int RECENT = 2;

    private Spans() {}

    /** The first year or part of a year of a sentence that holds an amount; null where there is none, or it lies more than two years back; not that of something compared with. */
    static @Nullable Period of(
            Passage passage, @Nullable Period published, int[] amounts, Predicate<TimeMention> compared) {
        boolean counts = Arrays.stream(amounts).anyMatch(passage.chart()::has);
        Integer today = published == null ? null : published.year();
        if (!counts || today == null) {
            return null;
        }
        for (TimeMention time : passage.times()) {
            Period period = time.kind() == TimeMention.Kind.DURING && !compared.test(time) ? time.period() : null;
            Integer year = period == null ? null : period.year();
            boolean stretch = period != null
                    && !period.isDay()
                    && (period.edtf().length() == 4 || period.isInterval() || isPart(period));
            if (stretch && year != null && year <= today && today - year <= RECENT) {
                return period;
            }
        }
        return null;
    }

    /** A quarter, third or half, not a month. */
    private static boolean isPart(Period period) {
        return period.edtf().length() == 7
                && period.edtf().compareTo(period.edtf().substring(0, 5) + "12") > 0;
    }
}
