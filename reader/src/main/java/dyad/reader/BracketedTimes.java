package dyad.reader;

import dyad.language.Chart;
import dyad.language.Edge;
import dyad.language.time.TimeMention;
import dyad.language.time.TimeMention.Kind;
import dyad.model.Modality;
import dyad.model.Period;
import org.jspecify.annotations.Nullable;

/** What a bracket behind an amount says of another time: "214 million euros in 2023 (2022: 187 million)", "(187 million a year earlier)". */
final class BracketedTimes {
    private static final int REACH = 10;
    private static final int NEAR = 3;

    /** Whether an amount stands in a bracket of its own with a time, soon behind the amount that ends at a token. */
    boolean isEarlier(Passage passage, Edge value, int end) {
        int open = open(passage.chart(), value, end);
        return open >= 0 && time(passage, value, open) != null;
    }

    /** The bracket in which the amount stands, or -1; none where it stands alone in it: that is the same in another currency. */
    private static int open(Chart chart, Edge value, int end) {
        for (int at = value.from() - 1; at >= end && value.from() - at <= REACH; at--) {
            if (chart.tokens().is(at, ")")) {
                return -1;
            }
            if (chart.tokens().is(at, "(")) {
                return at;
            }
        }
        return -1;
    }

    private static @Nullable TimeMention time(Passage passage, Edge value, int open) {
        for (TimeMention time : passage.times()) {
            boolean ahead = time.from() > open && time.to() <= value.from();
            boolean behind = time.from() >= value.to() && time.from() - value.to() <= NEAR;
            if ((ahead || behind) && FigurePeriod.isTold(time)) {
                return time;
            }
        }
        return null;
    }

    /** The time that stands right behind an amount, or null. */
    @Nullable
    TimeMention behind(Passage passage, Edge value) {
        return passage.times().stream()
                .filter(t -> t.from() >= value.to() && t.from() - value.to() <= NEAR && t.rate() == null)
                .findFirst()
                .orElse(null);
    }

    /** The level of the time that the bracket gives. */
    Draft earlier(Passage passage, Draft level, Edge value, Draft copy) {
        TimeMention time = time(
                passage, value, open(passage.chart(), value, passage.chart().from()));
        copy.modality = Modality.ACTUAL;
        copy.period = time == null ? null : period(time, level.period);
        return copy;
    }

    private static @Nullable Period period(TimeMention time, @Nullable Period base) {
        boolean relative = time.kind() == Kind.BEFORE || time.kind() == Kind.SAME;
        return relative
                ? FigurePeriod.shift(base, time.years() > 0 && time.kind() == Kind.BEFORE ? -time.years() : -1)
                : time.period();
    }
}
