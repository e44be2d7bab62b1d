package dyad.reader;

import dyad.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Puts candidates into document order and drops what says the same thing again. */
final class Drafts {
    private Drafts() {}

    /** The candidates without repetitions, in document order. */
    static List<Draft> distinct(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (kept.stream().noneMatch(k -> isSame(k, draft))) {
                kept.add(draft);
            }
        }
        kept.sort(Comparator.comparingInt((Draft d) -> d.from).thenComparingInt(d -> d.to));
        return kept;
    }

    private static boolean isSame(Draft one, Draft other) {
        if (one.kind != other.kind
                || !one.type.equals(other.type)
                || !one.parties.all().equals(other.parties.all())) {
            return false;
        }
        return switch (one.kind) {
            case FIGURE ->
                one.value.compareTo(other.value) == 0
                        && one.unit.equals(other.unit)
                        && one.measure == other.measure
                        && (one.period == null || other.period == null || one.period.equals(other.period));
            case TIE -> sameName(one, other) || overlap(one, other) && (one.name == null || other.name == null);
            case EVENT ->
                java.util.Objects.equals(one.mode, other.mode)
                        && (overlap(one, other) && (one.name == null || other.name == null || sameName(one, other))
                                || one.name != null
                                        && sameName(one, other)
                                        && java.util.Objects.equals(one.period, other.period));
        };
    }

    private static boolean overlap(Draft one, Draft other) {
        return one.from < other.to && other.from < one.to;
    }

    private static boolean sameName(Draft one, Draft other) {
        if (one.name == null || other.name == null) {
            return one.kind == Kind.TIE && one.name == null && other.name == null && overlap(one, other);
        }
        return one.name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT));
    }
}
