package dyad.record.fact;

import dyad.model.Modality;
import java.time.LocalDate;
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
 * @param sources how many independent sources tell it or bear it out: say the same, round it, or leave room for it
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
        /** It gives a number, where others round it or give a bound. */
        MOST_EXACT,
        /** The newest of those that are left. */
        NEWEST,
        /** Nothing tells it from the others: as many sources, and of the same day. */
        EQUAL;

        /** The name used in data, such as {@code most-sources}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What a person accepted; then what most independent sources tell or bear out, and of such what most tell themselves; then what gives the
     * number where others round it or give a bound; then the newest. Null where only targets are told.
     */
    static @Nullable Standing of(List<Testimony> newestFirst, Comparing comparing) {
        List<Testimony> actual = newestFirst.stream()
                .filter(t -> t.figure().modality() == Modality.ACTUAL)
                .toList();
        List<Testimony> unrevised = unrevised(actual);
        List<Support> values = Support.of(unrevised, comparing);
        List<Support> accepted = values.stream().filter(Support::isAccepted).toList();
        Support best = null;
        for (Support one : accepted.isEmpty() ? values : accepted) {
            if (best == null || isBetter(one, best, comparing)) {
                best = one;
            }
        }
        return best == null ? null : of(best, values, unrevised.size() < actual.size(), comparing);
    }

    /** A publisher does not speak any more for what it has put otherwise since, unless a person accepted that. */
    private static List<Testimony> unrevised(List<Testimony> newestFirst) {
        Map<String, Testimony> newest = new HashMap<>();
        newestFirst.forEach(t -> newest.putIfAbsent(t.document().publishedBy(), t));
        return newestFirst.stream()
                .filter(t -> Judgements.isAccepted(t.said())
                        || !Comparing.isRevised(
                                t, newest.getOrDefault(t.document().publishedBy(), t)))
                .toList();
    }

    /** Apart from when they are told. */
    private static boolean isBetter(Support one, Support other, Comparing comparing) {
        if (one.hasMoreThan(other) || other.hasMoreThan(one)) {
            return one.hasMoreThan(other);
        }
        return one.isMoreExactThan(other, comparing) || one.isOriginalOf(other, comparing);
    }

    private static Standing of(Support best, List<Support> values, boolean revised, Comparing comparing) {
        List<Support> others = values.stream()
                .filter(each -> each != best && !best.isCopiedBy(each, comparing))
                .toList();
        List<Support> disputing = others.stream()
                .filter(each -> !comparing.bearOut(each.first(), best.first()))
                .toList();
        List<Support> rivals = disputing.isEmpty() ? others : disputing;
        // by what it has more of: sources that bear it out, or where as many do so for a rival, sources that tell it
        boolean shared = rivals.stream().anyMatch(each -> each.bearing() == best.bearing());
        int sources = shared ? best.telling() : best.bearing();
        // what its own publisher has put otherwise since is told, but speaks for nothing
        Reason reason = rivals.isEmpty() && revised && !best.isAccepted()
                ? Reason.NEWEST
                : reason(best, rivals, disputing.isEmpty(), comparing);
        return new Standing(best.first(), reason, sources);
    }

    private static Reason reason(Support best, List<Support> rivals, boolean undisputed, Comparing comparing) {
        if (rivals.isEmpty()) {
            return best.bearing() > 1 ? Reason.AGREED : Reason.ONLY;
        }
        if (best.isAccepted()) {
            return Reason.JUDGED;
        }
        boolean exact = undisputed && rivals.stream().allMatch(each -> best.isMoreExactThan(each, comparing));
        if (!exact && rivals.stream().allMatch(best::hasMoreThan)) {
            return Reason.MOST_SOURCES;
        }
        // who has fewer sources is out of the question already
        List<Support> equals =
                rivals.stream().filter(each -> exact || !best.hasMoreThan(each)).toList();
        if (equals.stream().allMatch(each -> best.isMoreExactThan(each, comparing))) {
            return Reason.MOST_EXACT;
        }
        return equals.stream()
                        .allMatch(each -> isNewer(best.first(), each.first()) || best.isMoreExactThan(each, comparing))
                ? Reason.NEWEST
                : Reason.EQUAL;
    }

    private static boolean isNewer(Testimony one, Testimony other) {
        LocalDate day = one.day();
        LocalDate before = other.day();
        return day != null && (before == null || day.isAfter(before));
    }
}
