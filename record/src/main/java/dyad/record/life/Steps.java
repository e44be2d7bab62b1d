package dyad.record.life;

import dyad.model.Period;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import dyad.record.same.Overlap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes steps of what sources tell of stages: who puts one stage at one time tells one step. */
final class Steps {
    private static final Comparator<Telling> FINEST_FIRST = Comparator.<Telling>comparingLong(telling ->
                    telling.when() == null ? Long.MAX_VALUE : telling.when().days())
            .thenComparing(telling -> String.valueOf(telling.when()))
            .thenComparing(Telling::told, Testimony.OLDEST_FIRST);

    /** What may come again after a thing was suspended. */
    private static final Set<Stage> RESUMED = EnumSet.of(Stage.NEGOTIATED, Stage.IN_FORCE);

    private final List<Step> steps = new ArrayList<>();

    private Steps() {}

    /** The steps in the order of time; that a thing is there at all, told without a time, is none. */
    static List<Step> of(List<Telling> tellings) {
        LocalDate suspended = suspended(tellings);
        Map<Stage, List<Telling>> byStage = new EnumMap<>(Stage.class);
        Map<Stage, List<Telling>> again = new EnumMap<>(Stage.class);
        for (Telling telling : tellings) {
            if (telling.stage() != Stage.THERE || telling.isDated()) {
                boolean resumed = RESUMED.contains(telling.stage())
                        && TieLife.day(telling).isAfter(suspended);
                (resumed ? again : byStage)
                        .computeIfAbsent(telling.stage(), k -> new ArrayList<>())
                        .add(telling);
            }
        }
        Steps steps = new Steps();
        byStage.forEach(steps::stage);
        again.forEach(steps::stage);
        steps.steps.sort(Comparator.comparing(Steps::day)
                .thenComparing(Step::stage)
                .thenComparing(step -> step.when() == null ? "" : step.when().edtf()));
        return List.copyOf(steps.steps);
    }

    /** From when on what is told of a stage is told of its coming again. */
    private static LocalDate suspended(List<Telling> tellings) {
        return tellings.stream()
                .filter(telling -> telling.stage() == Stage.SUSPENDED)
                .map(TieLife::day)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private void stage(Stage stage, List<Telling> tellings) {
        List<Telling> sorted = new ArrayList<>(tellings);
        sorted.sort(FINEST_FIRST);
        List<List<Telling>> groups = new ArrayList<>();
        for (Telling telling : sorted) {
            List<Telling> group = group(stage, groups, telling);
            if (group == null) {
                groups.add(new ArrayList<>(List.of(telling)));
            } else {
                group.add(telling);
            }
        }
        groups.forEach(group -> steps.add(new Step(
                stage,
                group.get(0).when(),
                group.stream()
                        .map(Telling::told)
                        .distinct()
                        .sorted(Testimony.OLDEST_FIRST)
                        .toList())));
    }

    /** Where only one time is told, who tells none means it; a plan without a time may be older than the one with it. */
    private static @Nullable List<Telling> group(Stage stage, List<List<Telling>> groups, Telling telling) {
        if (telling.when() == null) {
            boolean one = groups.size() == 1 && !stage.isAim();
            return groups.stream()
                    .filter(group -> one || group.get(0).when() == null)
                    .findFirst()
                    .orElse(null);
        }
        Period when = telling.when();
        return groups.stream()
                .filter(group -> meets(group.get(0).when(), when))
                .findFirst()
                .orElse(null);
    }

    private static boolean meets(@Nullable Period one, Period other) {
        return one != null && Overlap.of(one, other);
    }

    /** A plan stands where it was told, everything else where it happened. */
    static LocalDate day(Step step) {
        Period when = step.when();
        LocalDate told = step.told().stream()
                .map(Testimony::day)
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        if (step.stage() == Stage.LAPSED) {
            return LocalDate.MAX;
        }
        if (when == null || step.stage().isAim() || step.stage() == Stage.CALLED_OFF) {
            return told;
        }
        LocalDate last = when.last();
        LocalDate first = when.first();
        return last != null ? last : first != null ? first : told;
    }
}
