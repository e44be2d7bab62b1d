package dyad.record.life;

import dyad.model.Event;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import dyad.record.same.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The life of an agreement, a body, a mission or another tie. */
final class TieLife {
    /** Of these the last one tells how it is; what is signed or ratified stays so. */
    private static final Set<Stage> TURNS = EnumSet.of(Stage.IN_FORCE, Stage.SUSPENDED, Stage.ENDED);

    private TieLife() {}

    static Life of(List<Testimony> told, @Nullable LocalDate asOf) {
        List<Telling> tellings = new ArrayList<>();
        told.forEach(each -> tellings.addAll(tellings(each)));
        List<Step> steps = new ArrayList<>(Steps.of(tellings));
        Stage now = now(tellings);
        if (now == Stage.PLANNED) {
            LocalDate due = Lapse.due(tellings);
            if (Lapse.isOver(due, asOf)) {
                now = Stage.LAPSED;
                steps.add(new Step(Stage.LAPSED, Lapse.when(tellings), List.of()));
            }
        }
        return new Life(steps, now);
    }

    /** What a source tells of a tie, by itself or by an act that belongs to it. */
    static List<Telling> tellings(Testimony told) {
        return told.said() instanceof Tie tie ? tie(tie, told) : List.of(act((Event) told.said(), told));
    }

    private static List<Telling> tie(Tie tie, Testimony told) {
        Stage stage = Stage.of(tie);
        return switch (stage) {
            case ENDED -> {
                List<Telling> tellings = new ArrayList<>(List.of(new Telling(stage, tie.until(), told)));
                if (tie.since() != null) {
                    tellings.add(new Telling(Stage.THERE, tie.since(), told));
                }
                yield tellings;
            }
            case SUSPENDED -> List.of(new Telling(stage, suspended(tie, told), told));
            // when talks began is not told by when it was signed
            case NEGOTIATED, DENIED -> List.of(new Telling(stage, null, told));
            default -> List.of(new Telling(stage, tie.since(), told));
        };
    }

    /** Until when it was so, and not until when it is to lie still. */
    private static @Nullable Period suspended(Tie tie, Testimony told) {
        Period until = tie.until();
        LocalDate first = until == null ? null : until.first();
        LocalDate day = told.day();
        return first != null && day != null && !first.isAfter(day) ? until : null;
    }

    private static Telling act(Event event, Testimony told) {
        if (event.type().equals("CONSULT")) {
            return EventLife.telling(event, told);
        }
        if (event.modality() == Modality.DENIED) {
            return new Telling(Stage.DENIED, null, told);
        }
        if (event.modality() != Modality.ACTUAL) {
            return new Telling(Stage.aim(event.modality()), event.period(), told);
        }
        return new Telling(Stage.ofAct(event), event.period(), told);
    }

    private static Stage now(List<Telling> tellings) {
        Telling turn = tellings.stream()
                .filter(telling -> TURNS.contains(telling.stage()))
                .max(Comparator.comparing(TieLife::day).thenComparing(Telling::stage))
                .orElse(null);
        if (turn != null) {
            return after(turn, tellings).max(Comparator.naturalOrder()).orElse(turn.stage());
        }
        Stage furthest = tellings.stream()
                .filter(telling ->
                        telling.told().said() instanceof Tie || telling.stage().compareTo(Stage.HELD) < 0)
                .map(Telling::stage)
                .filter(stage -> stage != Stage.DENIED)
                .max(Comparator.comparing(TieLife::rank))
                .orElse(Stage.DENIED);
        return furthest.compareTo(Stage.NEGOTIATED) < 0 && isDeniedLast(tellings) ? Stage.DENIED : furthest;
    }

    /**
     * What has begun again since it turned: relations that were broken off and taken up, talks that lay still. What had been signed or was in
     * force is suspended until it is in force again.
     */
    private static Stream<Stage> after(Telling turn, List<Telling> tellings) {
        LocalDate day = day(turn);
        boolean talks = turn.stage() == Stage.SUSPENDED
                && tellings.stream()
                        .noneMatch(
                                telling -> isConcluded(telling) && !day(telling).isAfter(day));
        return tellings.stream()
                .filter(telling -> day(telling).isAfter(day))
                .filter(telling -> turn.stage() == Stage.ENDED ? isBegun(telling) : talks && isTaken(telling))
                .map(Telling::stage);
    }

    private static boolean isBegun(Telling telling) {
        return telling.isDated() && (telling.stage() == Stage.THERE || telling.stage() == Stage.SIGNED);
    }

    private static boolean isTaken(Telling telling) {
        return telling.stage() == Stage.NEGOTIATED || isConcluded(telling) && telling.isDated();
    }

    private static boolean isConcluded(Telling telling) {
        return telling.stage() == Stage.SIGNED
                || telling.stage() == Stage.RATIFIED
                || telling.stage() == Stage.IN_FORCE;
    }

    /** Whether it was said not to be so after all that was planned, and not planned anew. */
    private static boolean isDeniedLast(List<Telling> tellings) {
        Predicate<Telling> denied = telling -> telling.stage() == Stage.DENIED;
        LocalDate last = tellings.stream()
                .filter(denied)
                .map(Telling::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return tellings.stream().anyMatch(denied)
                && tellings.stream().filter(denied.negate()).noneMatch(telling -> telling.day()
                        .isAfter(last));
    }

    /** Whether one tells of what another, who says that it is not so, had before his eyes; what comes later, he could not know. */
    static boolean isDenied(Testimony so, Testimony not) {
        Telling telling = tellings(so).get(0);
        boolean force = Names.tellOfForce(not.said());
        boolean ratifying = Names.tellOfRatifying(not.said());
        boolean step = !force && !ratifying
                || force && telling.stage() == Stage.IN_FORCE
                || ratifying && telling.stage() == Stage.RATIFIED;
        LocalDate denied = not.day();
        boolean timeless = telling.stage() == Stage.THERE && !telling.isDated();
        return step && (denied == null || timeless || !day(telling).isAfter(denied));
    }

    /** That an agreement is there says less than that it was signed. */
    private static int rank(Stage stage) {
        return stage == Stage.THERE ? 2 * Stage.NEGOTIATED.ordinal() + 1 : 2 * stage.ordinal();
    }

    /** When it turned; what is told without a time is so on the day it is told. */
    static LocalDate day(Telling telling) {
        LocalDate first = telling.when() == null ? null : telling.when().first();
        return first == null ? telling.day() : first;
    }

    /** When it was signed or has been there since, as sources tell. */
    static @Nullable Period start(Statement said) {
        if (said instanceof Event event) {
            return event.modality() == Modality.ACTUAL && Stage.ofAct(event) == Stage.SIGNED ? event.period() : null;
        }
        Stage stage = Stage.of((Tie) said);
        return stage == Stage.SIGNED || stage == Stage.THERE ? ((Tie) said).since() : null;
    }
}
