package dyad.record.life;

import dyad.model.Bound;
import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.record.fact.Pairs;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import dyad.record.fact.Values;
import dyad.record.fact.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes one fact of each value that is told, and sets targets against what was reached. */
final class FigureFacts {
    private FigureFacts() {}

    static List<Fact> of(List<Testimony> figures, Pairs pairs, @Nullable LocalDate asOf) {
        Map<Variant, List<Testimony>> byValue = new LinkedHashMap<>();
        Map<String, List<Testimony>> reached = new LinkedHashMap<>();
        for (Testimony told : figures) {
            byValue.computeIfAbsent(Variant.timeless(told), k -> new ArrayList<>())
                    .add(told);
            if (told.said().modality() == Modality.ACTUAL) {
                reached.computeIfAbsent(key(told), k -> new ArrayList<>()).add(told);
            }
        }
        List<Fact> facts = new ArrayList<>();
        for (List<Testimony> told : DecidedGroups.of(List.copyOf(byValue.values()), pairs, FigureLikeness.FIGURES)) {
            Figure best = best(told);
            List<Testimony> actual = reached.getOrDefault(key(told.get(0)), List.of());
            facts.add(new Fact(best, told, life(best, told, actual, asOf)));
        }
        return facts;
    }

    private static String key(Testimony told) {
        Figure figure = told.figure();
        return told.scope() + " " + figure.type() + " " + figure.parties() + " " + figure.measure() + " "
                + figure.unit();
    }

    /** The number itself rather than "about" it. */
    private static Figure best(List<Testimony> told) {
        return told.stream()
                .map(Testimony::figure)
                .min(Comparator.comparing(figure -> figure.bound() == Bound.ABOUT))
                .orElseThrow();
    }

    private static Life life(Figure target, List<Testimony> told, List<Testimony> actual, @Nullable LocalDate asOf) {
        if (target.modality() == Modality.ACTUAL || target.modality() == Modality.DENIED) {
            return new Life(List.of(), target.modality() == Modality.ACTUAL ? Stage.THERE : Stage.DENIED);
        }
        Stage aim = Stage.aim(target.modality());
        List<Telling> tellings = told.stream()
                .map(each -> new Telling(aim, target.period(), each))
                .toList();
        List<Step> steps = new ArrayList<>(Steps.of(tellings));
        Step end = target.measure() == Measure.LEVEL ? end(target, told, actual) : null;
        if (end == null && aim == Stage.PLANNED && Lapse.isOver(Lapse.due(tellings), asOf)) {
            end = new Step(Stage.LAPSED, target.period(), List.of());
        }
        if (end != null) {
            steps.add(end);
        }
        return new Life(steps, end == null ? aim : end.stage());
    }

    /** Whether it was reached or missed; null where no figure tells. */
    private static @Nullable Step end(Figure target, List<Testimony> told, List<Testimony> actual) {
        LocalDate since = told.stream()
                .map(Testimony::day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<Testimony> reached = actual.stream()
                .filter(each -> isAfter(each, since) && isBy(each, target) && reaches(each.figure(), target))
                .toList();
        if (!reached.isEmpty()) {
            return step(Stage.REACHED, reached);
        }
        List<Testimony> missed = actual.stream()
                .filter(each -> target.period() != null
                        && target.period().equals(each.figure().period()))
                .filter(each -> staysBelow(each.figure(), target))
                .toList();
        return missed.isEmpty() ? null : step(Stage.MISSED, missed);
    }

    /** At the earliest time, by all who tell of that time. */
    private static Step step(Stage stage, List<Testimony> told) {
        Period when = told.stream()
                .map(Testimony::time)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(FigureFacts::last).thenComparing(Period::edtf))
                .orElse(null);
        return new Step(
                stage,
                when,
                told.stream().filter(each -> Objects.equals(each.time(), when)).toList());
    }

    /** Of a time that was not over when the target was set. */
    private static boolean isAfter(Testimony told, @Nullable LocalDate since) {
        Period time = told.time();
        return since != null && time != null && last(time).isAfter(since);
    }

    /** Of the target's time, or of one before it; a sum of many years is no year's. */
    private static boolean isBy(Testimony told, Figure target) {
        Period time = told.time();
        Period by = target.period();
        if (time == null || by == null) {
            return by == null && time != null;
        }
        boolean longer = time.days() > Math.max(by.days(), 366);
        return !longer && !last(time).isAfter(last(by));
    }

    private static boolean reaches(Figure figure, Figure target) {
        boolean atLeast = figure.bound() == Bound.EXACT
                || figure.bound() == Bound.OVER
                || figure.bound() == Bound.AT_LEAST
                || figure.bound() == Bound.ABOUT;
        return atLeast && figure.value().compareTo(target.value()) >= 0;
    }

    private static boolean staysBelow(Figure figure, Figure target) {
        boolean atMost = figure.bound() != Bound.OVER && figure.bound() != Bound.AT_LEAST;
        return atMost
                && Values.highest(figure).compareTo(target.value()) < 0
                && !Values.areCompatible(figure, target)
                && !Values.isRounding(figure, target);
    }

    private static LocalDate last(Period period) {
        LocalDate last = period.last();
        return last == null ? LocalDate.MAX : last;
    }
}
