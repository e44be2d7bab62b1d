package dyad.record.fact;

import dyad.model.Period;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.same.Overlap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which figures of a series differ. Each thing that is said is set once against each other that is said of a time that meets its
 * own, however many say either; so the work grows with the figures, and only within one time with the number of different values.
 */
public final class Disagreements {
    /** Counts as of days no further apart than this are of one time. */
    private static final long NEAR = 31;

    private final Comparing comparing;
    private final List<Disagreement> found = new ArrayList<>();
    private Map<Pairs.Pair<Integer>, Judgement> decided = Map.of();

    private Disagreements(Comparing comparing) {
        this.comparing = comparing;
    }

    /** Who tells it, as far as that decides how figures differ. */
    private record Voice(@Nullable String reporter, String publisher) {
        static Voice of(Testimony told) {
            return new Voice(told.reporter(), told.document().publishedBy());
        }
    }

    /** What is said, from when to when, and by whom, numbered in the order of first being said. */
    private record Said(int number, LocalDate first, LocalDate last, Map<Voice, List<Testimony>> voices) {
        static Said of(int number, List<Testimony> told) {
            Map<Voice, List<Testimony>> voices = new LinkedHashMap<>();
            told.forEach(each -> voices.computeIfAbsent(Voice.of(each), k -> new ArrayList<>())
                    .add(each));
            Period time = told.get(0).time();
            LocalDate first = time == null ? null : time.first();
            LocalDate last = time == null ? null : Overlap.end(time);
            return new Said(number, first == null ? LocalDate.MIN : first, last == null ? LocalDate.MAX : last, voices);
        }

        List<Testimony> told() {
            return voices.values().stream().flatMap(List::stream).toList();
        }

        boolean meets(Said later) {
            return last.isAfter(LocalDate.MAX.minusDays(NEAR)) || !later.first.isAfter(last.plusDays(NEAR));
        }
    }

    /** All that differ, by who said his first. */
    public static List<Disagreement> among(List<Testimony> oldestFirst, Comparing comparing) {
        Disagreements all = new Disagreements(comparing);
        all.copies(oldestFirst);
        List<Said> said = new ArrayList<>();
        Variant.group(oldestFirst).values().forEach(told -> said.add(Said.of(said.size(), told)));
        all.decided = comparing.pairs().among(said.stream().map(Said::told).toList());
        all.sweep(said);
        all.found.sort(Comparator.comparing((Disagreement each) -> each.one().get(0), Testimony.OLDEST_FIRST)
                .thenComparing(each -> each.other().get(0), Testimony.OLDEST_FIRST)
                .thenComparing(Disagreement::difference));
        return List.copyOf(all.found);
    }

    /** One text told again says nothing new, whatever it makes of the number. */
    private void copies(List<Testimony> oldestFirst) {
        Map<String, List<Testimony>> byOrigin = new HashMap<>();
        oldestFirst.forEach(each ->
                byOrigin.computeIfAbsent(each.origin(), k -> new ArrayList<>()).add(each));
        for (List<Testimony> same : byOrigin.values()) {
            for (List<Testimony> told = same; told.size() > 1; ) {
                told = copies(told.get(0), told.subList(1, told.size()));
            }
        }
    }

    /** Finds which tell the first again; the others are left. */
    private List<Testimony> copies(Testimony first, List<Testimony> later) {
        Map<Difference, List<Testimony>> copies = new EnumMap<>(Difference.class);
        List<Testimony> others = new ArrayList<>();
        for (Testimony each : later) {
            Difference how = comparing.of(first, each);
            (how.isOfOneText() ? copies.computeIfAbsent(how, k -> new ArrayList<>()) : others).add(each);
        }
        copies.forEach((how, told) -> found.add(new Disagreement(List.of(first), told, how, null)));
        return others;
    }

    private void sweep(List<Said> said) {
        List<Said> begun = new ArrayList<>();
        List<Said> sorted = new ArrayList<>(said);
        sorted.sort(Comparator.comparing(Said::first));
        for (Said each : sorted) {
            begun.removeIf(earlier -> !earlier.meets(each));
            begun.forEach(earlier -> compare(earlier, each));
            begun.add(each);
        }
        decided.forEach((pair, judgement) -> apart(said.get(pair.first()), said.get(pair.second()), judgement));
    }

    /** What people took for one thing is compared whatever its time. */
    private void apart(Said a, Said b, Judgement judgement) {
        Said earlier = a.first.isAfter(b.first) ? b : a;
        Said later = earlier == a ? b : a;
        if (judgement.decision() == Decision.SAME && a != b && !earlier.meets(later)) {
            compare(a, b);
        }
    }

    private void compare(Said a, Said b) {
        Said one = a.number < b.number ? a : b;
        Said other = one == a ? b : a;
        Judgement judgement = decided.get(Pairs.Pair.of(one.number, other.number));
        Map<Difference, Set<Testimony>> ones = new EnumMap<>(Difference.class);
        Map<Difference, Set<Testimony>> others = new EnumMap<>(Difference.class);
        one.voices.values().forEach(mine -> other.voices.values().forEach(theirs -> {
            Difference difference = differ(mine, theirs, judgement);
            if (difference != Difference.NONE) {
                ones.computeIfAbsent(difference, k -> identities()).addAll(mine);
                others.computeIfAbsent(difference, k -> identities()).addAll(theirs);
            }
        }));
        ones.forEach((difference, told) -> found.add(new Disagreement(
                sorted(told), sorted(others.getOrDefault(difference, Set.of())), difference, judgement)));
    }

    /** Each testimony is one and the same object here, and its hash is that of all it says. */
    private static Set<Testimony> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** What a person decided on two values holds for whoever tells them. */
    private Difference differ(List<Testimony> mine, List<Testimony> theirs, @Nullable Judgement judgement) {
        Decision decision = judgement == null ? null : judgement.decision();
        if (decision == Decision.NOT_SAME) {
            return Difference.NONE;
        }
        if (decision == Decision.SAME) {
            Difference difference = comparing.ofOneThing(mine.get(0), theirs.get(theirs.size() - 1));
            return difference.isOfOneText() || difference == Difference.NOT_COMPARABLE ? Difference.NONE : difference;
        }
        Difference difference = differ(mine, theirs);
        // what is in dispute may be right by two definitions
        return decision == Decision.BOTH_RIGHT && difference.isDispute() ? Difference.BOTH_RIGHT : difference;
    }

    private static List<Testimony> sorted(Set<Testimony> told) {
        return told.stream().sorted(Testimony.OLDEST_FIRST).toList();
    }

    /** How the oldest of the one voice differs from the newest of the other that is no copy of it. */
    private Difference differ(List<Testimony> mine, List<Testimony> theirs) {
        Testimony one = mine.get(0);
        if (one.time() == null || theirs.get(0).time() == null) {
            // what is told of nobody knows when disputes nothing
            return Difference.NONE;
        }
        for (int i = theirs.size() - 1; i >= 0; i--) {
            Testimony other = theirs.get(i);
            Difference difference = comparing.of(one, other);
            if (!difference.isOfOneText()) {
                boolean counts =
                        difference != Difference.NOT_COMPARABLE && (!isOfTime(difference) || overlap(one, other));
                return counts ? difference : Difference.NONE;
            }
        }
        return Difference.NONE;
    }

    private static boolean isOfTime(Difference difference) {
        return difference == Difference.OTHER_PERIOD || difference == Difference.TARGET_AGAINST_ACTUAL;
    }

    /** Figures of different years do not disagree; those of a half and of the whole year may be taken for each other. */
    private static boolean overlap(Testimony one, Testimony other) {
        Period first = one.figure().period();
        Period second = other.figure().period();
        return first != null && second != null && Overlap.of(first, second);
    }
}
