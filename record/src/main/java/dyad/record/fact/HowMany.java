package dyad.record.fact;

import dyad.language.quantity.Quantity;
import dyad.model.Bound;
import dyad.model.Period;
import dyad.record.same.Counts;
import dyad.record.same.Counts.Count;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether two accounts of one act tell how many it was done to, and not the same: "expelled five diplomats" and "expelled three diplomats". */
public final class HowMany {
    /** Of more numbers in one clause no sums are made. */
    private static final int MOST_ADDED = 6;

    private HowMany() {}

    /**
     * Whether of something that both count no number of the one can be the other's. A number that stands by itself in the words of the
     * other account, or is the sum of numbers there, differs from none: "nine from Denmark, and 15 from Norway", "14 of the embassy and ten of the consulate".
     */
    public static boolean differ(Counts one, Counts other) {
        boolean differ = false;
        for (Count count : one.things()) {
            List<Count> others = other.things().stream()
                    .filter(each -> each.thing().equals(count.thing()))
                    .toList();
            if (others.stream().anyMatch(each -> meets(count.quantity(), each.quantity()))) {
                return false;
            }
            boolean otherwise = isElsewhere(count.quantity(), other)
                    || others.stream().anyMatch(each -> isElsewhere(each.quantity(), one));
            differ |= !others.isEmpty() && !otherwise;
        }
        return differ;
    }

    private static boolean isElsewhere(Quantity number, Counts counts) {
        return counts.bare().stream().anyMatch(each -> meets(number, each)) || isSum(number, counts);
    }

    private static boolean isSum(Quantity number, Counts counts) {
        List<BigDecimal> parts = Stream.concat(counts.things().stream().map(Count::quantity), counts.bare().stream())
                .filter(each -> each.bound() == Bound.EXACT && each.upTo() == null)
                .map(Quantity::value)
                .limit(MOST_ADDED)
                .toList();
        for (int some = 1; some < 1 << parts.size(); some++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < parts.size(); i++) {
                sum = (some >> i & 1) == 1 ? sum.add(parts.get(i)) : sum;
            }
            if (Integer.bitCount(some) > 1 && sum.compareTo(number.value()) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether two counts are told alike, or a bound or range leaves room for both. */
    public static boolean meets(Quantity one, Quantity other) {
        return Values.areSame(one, other) || Values.areCompatible(one, other);
    }

    /** Whether two accounts of one act are of the same time, so that what one counts more is no matter of more days. */
    public static boolean isOfOneTime(@Nullable Period one, @Nullable Period other) {
        return one != null && other != null && (one.equals(other) || one.isDay() && other.isDay());
    }
}
