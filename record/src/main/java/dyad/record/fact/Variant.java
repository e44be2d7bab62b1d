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
 */
record Variant(
        String type,
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
        Figure f = told.figure();
        return new Variant(
                f.type(),
                f.parties(),
                f.measure(),
                f.modality(),
                f.period(),
                told.time(),
                f.against(),
                f.unit(),
                f.value(),
                Values.highest(f),
                Values.side(f.bound()));
    }

    /** All figures by what they say, in the order in which each is first said. */
    static Map<Variant, List<Testimony>> group(List<Testimony> told) {
        Map<Variant, List<Testimony>> groups = new LinkedHashMap<>();
        for (Testimony each : told) {
            groups.computeIfAbsent(of(each), k -> new ArrayList<>()).add(each);
        }
        return groups;
    }
}
