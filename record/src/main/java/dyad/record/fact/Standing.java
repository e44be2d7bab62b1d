package dyad.record.fact;

import dyad.model.Bound;
import dyad.model.Figure;
import dyad.model.Modality;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figure the record stands by for a period, with the reason.
 *
 * @param told the figure
 * @param reason why this one
 * @param sources how many independent sources say the same
 */
public record Standing(Testimony told, Reason reason, int sources) {
    /** Why one figure is preferred to the others. */
    public enum Reason {
        /** Nobody else tells one. */
        ONLY,
        /** All tell the same. */
        AGREED,
        /** A person decided so. */
        JUDGED,
        /** More independent sources than for any other. */
        MOST_SOURCES,
        /** It gives the number, where others round it or give a bound. */
        MOST_EXACT,
        /** The newest of those that are left. */
        NEWEST;

        /** The name used in data, such as {@code most-sources}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a person accepted, then by independent sources, by exactness, and by date; null where only targets are told. */
    static @Nullable Standing of(List<Testimony> newestFirst) {
        List<Testimony> all = newestFirst.stream()
                .filter(t -> t.figure().modality() == Modality.ACTUAL)
                .toList();
        List<Testimony> actual = unrevised(all);
        Map<Testimony, Integer> sources = sources(actual);
        Testimony best = null;
        int most = 0;
        for (Testimony one : preferred(actual)) {
            int count = sources.getOrDefault(one, 0);
            if (best == null || count > most || count == most && isExact(one) && !isExact(best)) {
                best = one;
                most = count;
            }
        }
        return best == null ? null : new Standing(best, reason(best, most, all, sources), most);
    }

    /** A publisher does not speak any more for what it has put otherwise since, unless a person accepted that. */
    private static List<Testimony> unrevised(List<Testimony> newestFirst) {
        Map<String, Testimony> newest = new HashMap<>();
        newestFirst.forEach(t -> newest.putIfAbsent(t.document().publishedBy(), t));
        return newestFirst.stream()
                .filter(t -> isAccepted(t)
                        || !Comparing.isRevised(
                                t, newest.getOrDefault(t.document().publishedBy(), t)))
                .toList();
    }

    private static List<Testimony> preferred(List<Testimony> actual) {
        List<Testimony> accepted = actual.stream().filter(Standing::isAccepted).toList();
        return accepted.isEmpty() ? actual : accepted;
    }

    private static boolean isAccepted(Testimony told) {
        return Judgements.isAccepted(told.said());
    }

    /** How many texts of different origin say the same as each. */
    private static Map<Testimony, Integer> sources(List<Testimony> actual) {
        Map<Testimony, Integer> sources = new HashMap<>();
        for (List<Testimony> same : Variant.group(actual).values()) {
            int origins = (int) same.stream().map(Testimony::origin).distinct().count();
            same.forEach(each -> sources.put(each, origins));
        }
        return sources;
    }

    private static Reason reason(Testimony best, int most, List<Testimony> all, Map<Testimony, Integer> sources) {
        List<Testimony> otherwise =
                all.stream().filter(t -> saysOtherwise(t, best)).toList();
        if (otherwise.isEmpty()) {
            return most > 1 ? Reason.AGREED : Reason.ONLY;
        }
        if (isAccepted(best)) {
            return Reason.JUDGED;
        }
        // what its own publisher has put otherwise since is told, but speaks for nothing
        List<Testimony> others = otherwise.stream().filter(sources::containsKey).toList();
        if (others.isEmpty()) {
            return Reason.NEWEST;
        }
        if (others.stream().allMatch(t -> sources.getOrDefault(t, 0) < most)) {
            return Reason.MOST_SOURCES;
        }
        boolean exact = isExact(best) && others.stream().noneMatch(Standing::isExact);
        return exact ? Reason.MOST_EXACT : Reason.NEWEST;
    }

    /** Another document that copies the best one, however it puts the number, is no other voice. */
    private static boolean saysOtherwise(Testimony told, Testimony best) {
        boolean copy = told.origin().equals(best.origin())
                && !told.document().id().equals(best.document().id());
        Figure figure = told.figure();
        boolean same = figure.unit().equals(best.figure().unit()) && Values.areSame(figure, best.figure());
        return !copy && !same;
    }

    private static boolean isExact(Testimony told) {
        Figure figure = told.figure();
        return figure.bound() == Bound.EXACT && figure.upTo() == null;
    }
}
