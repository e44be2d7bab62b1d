package dyad.record.life;

import dyad.language.quantity.Quantity;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.fact.Comparing;
import dyad.record.fact.Difference;
import dyad.record.fact.Disagreement;
import dyad.record.fact.Disagreements;
import dyad.record.fact.HowMany;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import dyad.record.fact.Variant;
import dyad.record.same.Counts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in facts what sources contradict each other on. */
final class Conflicts {
    private static final Set<Stage> DATED = EnumSet.of(Stage.SIGNED, Stage.THERE, Stage.ENDED);

    private final Comparing comparing;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(Comparing comparing) {
        this.comparing = comparing;
    }

    /** Values first, then denials, dates and counts; each in the order of the facts. */
    static List<Conflict> among(List<Fact> facts, Comparing comparing) {
        Conflicts conflicts = new Conflicts(comparing);
        conflicts.values(facts);
        facts.forEach(conflicts::denial);
        facts.forEach(conflicts::dates);
        facts.forEach(conflicts::counts);
        return List.copyOf(conflicts.found);
    }

    private void values(List<Fact> facts) {
        Map<String, List<Testimony>> series = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact.said() instanceof Figure figure
                    && figure.modality() == Modality.ACTUAL
                    && figure.period() != null) {
                series.computeIfAbsent(
                                figure.type() + " " + figure.parties() + " " + figure.measure(), k -> new ArrayList<>())
                        .addAll(fact.told());
            }
        }
        for (List<Testimony> told : series.values()) {
            told.sort(Testimony.OLDEST_FIRST);
            Map<Variant, Set<Testimony>> sides = new LinkedHashMap<>();
            Map<Variant, Variant> joined = new LinkedHashMap<>();
            List<Disagreement> all = Disagreements.among(told, comparing);
            List<Disagreement> disagreements =
                    all.stream().filter(each -> each.difference().isDispute()).toList();
            for (Disagreement each : disagreements) {
                side(sides, each.one());
                side(sides, each.other());
                Variant one = root(joined, Variant.timeless(each.one().get(0)));
                joined.put(root(joined, Variant.timeless(each.other().get(0))), one);
            }
            Map<Variant, Difference> gravest = new HashMap<>();
            for (Disagreement each : disagreements) {
                Variant root = root(joined, Variant.timeless(each.one().get(0)));
                gravest.merge(root, each.difference(), BinaryOperator.maxBy(Comparator.naturalOrder()));
            }
            Map<Variant, List<Variant>> groups = new LinkedHashMap<>();
            sides.keySet().forEach(each -> groups.computeIfAbsent(root(joined, each), k -> new ArrayList<>())
                    .add(each));
            groups.forEach((root, group) ->
                    found.add(value(group, gravest.getOrDefault(root, Difference.CONTRADICTION), sides)));
            all.stream()
                    .filter(each -> each.difference() == Difference.BOTH_RIGHT)
                    .map(Conflicts::bothRight)
                    .forEach(found::add);
        }
    }

    private static Conflict bothRight(Disagreement each) {
        List<Conflict.Side> sides = Stream.of(each.one(), each.other())
                .map(told -> new Conflict.Side(told.get(0).said(), null, told))
                .toList();
        return new Conflict(
                Conflict.Kind.VALUE, Difference.BOTH_RIGHT, sides.get(0).said(), sides, each.judged());
    }

    private static void side(Map<Variant, Set<Testimony>> sides, List<Testimony> told) {
        sides.computeIfAbsent(Variant.timeless(told.get(0)), k -> new LinkedHashSet<>())
                .addAll(told);
    }

    /** The one that stands for all that a value is in a quarrel with, in one step or several. */
    private static Variant root(Map<Variant, Variant> joined, Variant one) {
        Variant root = one;
        while (!joined.getOrDefault(root, root).equals(root)) {
            root = joined.getOrDefault(root, root);
        }
        // the way there is short the next time
        Variant at = one;
        while (!at.equals(root)) {
            at = Objects.requireNonNull(joined.put(at, root));
        }
        return root;
    }

    private static Conflict value(List<Variant> group, Difference difference, Map<Variant, Set<Testimony>> sides) {
        List<Conflict.Side> told = group.stream()
                .map(each -> sides.getOrDefault(each, Set.of()).stream()
                        .sorted(Testimony.OLDEST_FIRST)
                        .toList())
                .map(each -> new Conflict.Side(each.get(0).said(), null, each))
                .sorted(Comparator.comparing(side -> side.told().get(0), Testimony.OLDEST_FIRST))
                .toList();
        return new Conflict(Conflict.Kind.VALUE, difference, told.get(0).said(), told, null);
    }

    /** One tells it as so, and another, then or later, that it is not. */
    private void denial(Fact fact) {
        if (fact.said() instanceof Figure) {
            return;
        }
        BiPredicate<Testimony, Testimony> isDenied = denying(fact);
        List<Testimony> told = fact.told();
        List<Testimony> all =
                told.stream().filter(each -> is(Modality.ACTUAL, each)).toList();
        List<Testimony> not = told.stream()
                .filter(each -> is(Modality.DENIED, each))
                .filter(each -> all.stream().anyMatch(one -> isDenied.test(one, each)))
                .toList();
        List<Testimony> so = all.stream()
                .filter(each -> not.stream().anyMatch(other -> isDenied.test(each, other)))
                .toList();
        if (!so.isEmpty() && !not.isEmpty()) {
            Statement said = fact.said();
            accounts(
                    Conflict.Kind.DENIAL,
                    said,
                    List.of(
                            new Conflict.Side(so.get(0).said(), null, so),
                            new Conflict.Side(not.get(0).said(), null, not)));
        }
    }

    private static boolean is(Modality modality, Testimony told) {
        return told.said().modality() == modality;
    }

    /** Whether one tells what another says is not so: of an event, once it was. */
    private static BiPredicate<Testimony, Testimony> denying(Fact fact) {
        if (fact.said() instanceof Tie) {
            return TieLife::isDenied;
        }
        LocalDate first = fact.life().steps(Stage.HELD).stream()
                .flatMap(step -> Stream.ofNullable(step.when()))
                .map(Period::first)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return (so, not) -> not.day() == null || !not.day().isBefore(first);
    }

    /** Those which a person found both right are told by themselves; with any other there is a contradiction. */
    private void accounts(Conflict.Kind kind, Statement said, List<Conflict.Side> sides) {
        List<Conflict> right = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                Judgement judgement = comparing.pairs().between(ids(sides.get(i)), ids(sides.get(j)));
                if (judgement != null && judgement.decision() == Decision.BOTH_RIGHT) {
                    List<Conflict.Side> two = List.of(sides.get(i), sides.get(j));
                    right.add(new Conflict(kind, Difference.BOTH_RIGHT, said, two, judgement));
                } else {
                    open++;
                }
            }
        }
        if (open > 0) {
            found.add(new Conflict(kind, null, said, sides, null));
        }
        found.addAll(right);
    }

    private static List<String> ids(Conflict.Side side) {
        return side.told().stream().map(told -> told.said().id()).toList();
    }

    private void dates(Fact fact) {
        if (fact.said() instanceof Figure) {
            return;
        }
        // a body meets many times, and of another tie an act is no matter of dates
        for (Stage stage : fact.said() instanceof Tie ? DATED : EnumSet.of(Stage.HELD)) {
            LocalDate ended = stage == Stage.ENDED ? null : fact.life().ended();
            dates(fact, stage, step -> ended == null || !Steps.day(step).isAfter(ended));
            dates(fact, stage, step -> ended != null && Steps.day(step).isAfter(ended));
        }
    }

    /** What ended and began again has two beginnings that are no contradiction. */
    private void dates(Fact fact, Stage stage, Predicate<Step> some) {
        List<Conflict.Side> sides = fact.life().steps(stage).stream()
                .filter(step -> step.when() != null)
                .filter(some)
                .map(step -> new Conflict.Side(fact.said(), step.when(), step.told()))
                .toList();
        boolean again = stage == Stage.ENDED
                && (fact.life().ended() != null
                        || !fact.life().steps(Stage.IN_FORCE).isEmpty());
        if (sides.size() > 1 && !again) {
            accounts(Conflict.Kind.DATE, fact.said(), sides);
        }
    }

    /** Accounts of one act that tell how many it was done to, and not the same. */
    private void counts(Fact fact) {
        if (!(fact.said() instanceof Event) || fact.told().size() < 2) {
            return;
        }
        Map<String, Told> counting = new LinkedHashMap<>();
        for (Testimony told : fact.told()) {
            Counts counts = is(Modality.ACTUAL, told) ? Counts.of(told.said(), told.document()) : Counts.NONE;
            if (told.said() instanceof Event event && !counts.things().isEmpty()) {
                Told one = new Told(event.period(), counts, new ArrayList<>());
                counting.computeIfAbsent(one.key(), k -> one).by.add(told);
            }
        }
        Map<String, Told> sides = new LinkedHashMap<>();
        for (Told one : counting.values()) {
            if (counting.values().stream().anyMatch(one::differs)) {
                sides.merge(one.firstCount(), one, Told::with);
            }
        }
        if (sides.size() > 1) {
            accounts(
                    Conflict.Kind.COUNT,
                    fact.said(),
                    sides.values().stream().map(Told::side).toList());
        }
    }

    /**
     * What accounts tell of how many.
     *
     * @param period when it was, or null
     * @param counts how many of what, one or more
     * @param by the accounts, the oldest first
     */
    private record Told(@Nullable Period period, Counts counts, List<Testimony> by) {
        boolean differs(Told other) {
            return HowMany.isOfOneTime(period, other.period) && HowMany.differ(counts, other.counts);
        }

        /** All that decides whether it differs from others. */
        String key() {
            String things = counts.things().stream().map(Told::count).collect(Collectors.joining(" "));
            return period + "; " + things + "; "
                    + counts.bare().stream().map(Told::many).collect(Collectors.joining(" "));
        }

        String firstCount() {
            return count(counts.things().get(0));
        }

        private static String count(Counts.Count count) {
            return count.thing() + " " + many(count.quantity());
        }

        private static String many(Quantity many) {
            return many.bound() + " " + many.value() + " " + many.upTo();
        }

        Told with(Told other) {
            List<Testimony> both = new ArrayList<>(by);
            both.addAll(other.by);
            both.sort(Testimony.OLDEST_FIRST);
            return new Told(period, counts, both);
        }

        Conflict.Side side() {
            return new Conflict.Side(
                    by.get(0).said(), null, counts.things().get(0).words(), by);
        }
    }
}
