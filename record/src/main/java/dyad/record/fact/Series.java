package dyad.record.fact;

import dyad.model.Bound;
import dyad.model.Figure;
import dyad.model.Modality;
import dyad.model.Parties;
import dyad.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of one indicator of one directed or undirected dyad, by period, with what disagrees and what the record stands by.
 *
 * @param type the indicator
 * @param parties whose it is
 * @param points by period, the latest first; what has no period last
 * @param disagreements pairs that differ, across periods too
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
            List<Told> told,
            @Nullable Standing standing) {}

    /**
     * Two figures that differ, and how.
     *
     * @param one the older
     * @param other the newer
     * @param difference how they differ
     */
    public record Disagreement(Told one, Told other, Difference difference) {}

    /** The series of figures that are all of one indicator and one direction, levels only or changes only. */
    static Series of(String type, Parties parties, List<Told> told, Comparing comparing) {
        List<Told> sorted = new ArrayList<>(told);
        sorted.sort(Comparator.comparing(Told::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(t -> t.document().id())
                .thenComparing(t -> t.figure().id()));
        Map<Period, List<Told>> byPeriod = new TreeMap<>(LATEST_FIRST);
        List<Told> undated = new ArrayList<>();
        for (Told one : sorted) {
            Period period = one.figure().period();
            List<Told> same = period == null ? undated : byPeriod.computeIfAbsent(period, k -> new ArrayList<>());
            same.add(0, one);
        }
        List<Point> points = new ArrayList<>();
        byPeriod.forEach((period, here) -> points.add(new Point(period, List.copyOf(here), standing(here, comparing))));
        if (!undated.isEmpty()) {
            points.add(new Point(null, List.copyOf(undated), null));
        }
        return new Series(type, parties, List.copyOf(points), disagreements(sorted, comparing));
    }

    private static List<Disagreement> disagreements(List<Told> sorted, Comparing comparing) {
        List<Disagreement> found = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                Difference difference = comparing.of(sorted.get(i), sorted.get(j));
                if (difference != Difference.NONE
                        && difference != Difference.NOT_COMPARABLE
                        && (!isOfTime(difference) || overlap(sorted.get(i), sorted.get(j)))) {
                    found.add(new Disagreement(sorted.get(i), sorted.get(j), difference));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isOfTime(Difference difference) {
        return difference == Difference.OTHER_PERIOD || difference == Difference.TARGET_AGAINST_ACTUAL;
    }

    /** Figures of different years do not disagree; those of a half and of the whole year may be taken for each other. */
    private static boolean overlap(Told one, Told other) {
        Period first = one.figure().period();
        Period second = other.figure().period();
        return first != null && second != null && Overlap.of(first, second);
    }

    /** By independent sources, then by exactness, then by date. */
    private static @Nullable Standing standing(List<Told> newestFirst, Comparing comparing) {
        List<Told> actual = newestFirst.stream()
                .filter(t -> t.figure().modality() == Modality.ACTUAL)
                .toList();
        Told best = null;
        int most = 0;
        for (Told one : actual) {
            int sources = sources(one, actual, comparing);
            if (best == null || sources > most || sources == most && isExact(one.figure()) && !isExact(best.figure())) {
                best = one;
                most = sources;
            }
        }
        return best == null ? null : new Standing(best, reason(best, most, actual, comparing), most);
    }

    private static Standing.Reason reason(Told best, int most, List<Told> actual, Comparing comparing) {
        List<Told> others = actual.stream()
                .filter(t -> comparing.of(best, t) != Difference.NONE
                        && comparing.of(best, t) != Difference.COPY
                        && !t.equals(best))
                .toList();
        if (others.isEmpty()) {
            return most > 1 ? Standing.Reason.AGREED : Standing.Reason.ONLY;
        }
        if (others.stream().allMatch(t -> sources(t, actual, comparing) < most)) {
            return Standing.Reason.MOST_SOURCES;
        }
        boolean exact = isExact(best.figure()) && others.stream().noneMatch(t -> isExact(t.figure()));
        return exact ? Standing.Reason.MOST_EXACT : Standing.Reason.NEWEST;
    }

    /** How many texts of different origin say the same. */
    private static int sources(Told one, List<Told> all, Comparing comparing) {
        Set<String> origins = new HashSet<>();
        for (Told other : all) {
            Difference difference = comparing.of(one, other);
            if (difference == Difference.NONE || difference == Difference.COPY) {
                origins.add(other.origin());
            }
        }
        return origins.size();
    }

    private static boolean isExact(Figure figure) {
        return figure.bound() == Bound.EXACT && figure.upTo() == null;
    }
}
