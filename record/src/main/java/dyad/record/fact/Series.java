package dyad.record.fact;

import dyad.model.Parties;
import dyad.model.Period;
import dyad.record.same.Overlap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of one indicator of one directed or undirected dyad, by period, with what disagrees and what the record stands by.
 *
 * @param type the indicator
 * @param parties whose it is
 * @param points by period, the latest first; what has no period last
 * @param disagreements which differ, across periods too
 */
public record Series(String type, Parties parties, List<Point> points, List<Disagreement> disagreements) {
    private static final Comparator<Period> LATEST_FIRST = Comparator.<Period, LocalDate>comparing(
                    Overlap::end, Comparator.reverseOrder())
            .thenComparing(Period::edtf);

    /**
     * What is told of one period.
     *
     * @param period the period, or null where none is told
     * @param told every figure, the newest first
     * @param standing the one the record stands by, or null where only targets are told
     */
    public record Point(
            @Nullable Period period,
            List<Testimony> told,
            @Nullable Standing standing) {}

    /** The series of figures that are all of one indicator and one direction, levels only or changes only. */
    static Series of(String type, Parties parties, List<Testimony> told, Comparing comparing) {
        List<Testimony> sorted = new ArrayList<>(told);
        sorted.sort(Testimony.OLDEST_FIRST);
        Map<Period, List<Testimony>> byPeriod = new TreeMap<>(LATEST_FIRST);
        List<Testimony> undated = new ArrayList<>();
        for (Testimony one : sorted) {
            Period period = one.figure().period();
            List<Testimony> same = period == null ? undated : byPeriod.computeIfAbsent(period, k -> new ArrayList<>());
            same.add(one);
        }
        List<Point> points = new ArrayList<>();
        byPeriod.forEach((period, here) -> {
            Collections.reverse(here);
            points.add(new Point(period, List.copyOf(here), Standing.of(here, comparing)));
        });
        if (!undated.isEmpty()) {
            Collections.reverse(undated);
            points.add(new Point(null, List.copyOf(undated), null));
        }
        return new Series(type, parties, List.copyOf(points), Disagreements.among(sorted, comparing));
    }
}
