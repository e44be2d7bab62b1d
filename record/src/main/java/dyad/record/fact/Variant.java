package dyad.record.fact;

import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Parties;
import dyad.model.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that figures say, by whomever: two figures are of one variant where all that {@link Comparing} looks at is the same but who
 * told them. What is told a thousand times is compared once.
 *
 * @param type the indicator
 * @param scope what it covers where that is not all, or null
 * @param parties whose it is
 * @param measure level or change
 * @param modality actual, planned, proposed or denied
 * @param period what it covers, or null
 * @param time the same, or else the day it was told; null where that is not looked at
 * @param against for a change, the period compared with
 * @param unit the unit
 * @param value the value
 * @param highest the upper end of a range, else the value
 * @param side 1 where the true value may be higher, -1 where it may be lower, else 0
 */
public record Variant(
        String type,
        @Nullable String scope,
        Parties parties,
        Measure measure,
        Modality modality,
        @Nullable Period period,
        @Nullable Period time,
        @Nullable Period against,
        String unit,
        BigDecimal value,
        BigDecimal highest,
        int side) {

    private static Variant of(Testimony told) {
        return of(told, told.time());
    }

    /** What is said, whenever it is told: a rank without a period is one, told this year and last. */
    public static Variant timeless(Testimony told) {
        return of(told, null);
    }

    private static Variant of(Testimony told, @Nullable Period time) {
        Figure f = told.figure();
        return new Variant(
                f.type(),
                told.scope(),
                f.parties(),
                f.measure(),
                f.modality(),
                f.period(),
                time,
                f.against(),
                f.unit(),
                f.value(),
                Values.highest(f),
                Values.side(f.bound()));
    }

    /** All figures by what they say, in the order in which each is first said. */
    public static Map<Variant, List<Testimony>> group(List<Testimony> told) {
        Map<Variant, List<Testimony>> groups = new LinkedHashMap<>();
        for (Testimony each : told) {
            groups.computeIfAbsent(of(each), k -> new ArrayList<>()).add(each);
        }
        return groups;
    }
}
