package dyad.record.fact;

import dyad.model.Figure;
import dyad.model.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What kind of quantity an indicator is. */
final class IndicatorKinds {
    /** As of a day: how many there are. */
    private static final Set<String> STOCKS = Set.of(
            "companies",
            "joint-ventures",
            "projects",
            "agreements",
            "students",
            "citizens",
            "workers",
            "partner-rank",
            "flights");

    /** What comes in over years or within one. */
    private static final Set<String> GATHERED = Set.of("investment", "aid");

    /** These stand in a paper or a list that both sides have. */
    private static final Set<String> ON_PAPER = Set.of("agreements", "partner-rank", "visits");

    private static final long LONGEST_FLOW = 400;
    private static final long SAME_STOCK = 31;

    private IndicatorKinds() {}

    static boolean isStock(Figure figure) {
        return STOCKS.contains(figure.type());
    }

    /** Whether each side counts it by its own rules. */
    static boolean isCountedByBoth(Figure figure) {
        return !ON_PAPER.contains(figure.type());
    }

    /** Exports of one and imports of the other are one flow seen from two sides. */
    static boolean areMirrors(Figure one, Figure other) {
        return !one.type().equals(other.type())
                && Set.of("exports", "imports").containsAll(Set.of(one.type(), other.type()));
    }

    /** Whether one tells what had gathered by a day or over years, and the other what came in a year or less; of no known time it tells neither. */
    static boolean isStockAgainstFlow(Figure one, Figure other) {
        boolean known = one.period() != null && other.period() != null;
        return GATHERED.contains(one.type()) && known && isGathered(one.period()) != isGathered(other.period());
    }

    private static boolean isGathered(@Nullable Period period) {
        if (period == null) {
            return false;
        }
        LocalDate first = period.first();
        LocalDate last = period.last();
        return period.isDay() || first == null || last == null || ChronoUnit.DAYS.between(first, last) > LONGEST_FLOW;
    }

    /** Whether two stocks are as of about the same day. */
    static boolean isSameTime(Period one, Period other) {
        LocalDate first = one.last();
        LocalDate second = other.last();
        return first != null && second != null && Math.abs(ChronoUnit.DAYS.between(first, second)) <= SAME_STOCK;
    }
}
