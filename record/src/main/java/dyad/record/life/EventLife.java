package dyad.record.life;

import dyad.model.Event;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import dyad.record.same.Names;
import dyad.record.same.Overlap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of a visit, a meeting or another act: planned, then held, called off, or lapsed with no word since. */
final class EventLife {
    private EventLife() {}

    /**
     * The life of one event.
     *
     * @param held when it took place, where several tell and one gives the first day, another the last; null where nobody tells of it as held
     */
    static Life of(List<Testimony> told, @Nullable Period held, @Nullable LocalDate asOf) {
        List<Telling> tellings = new ArrayList<>();
        for (Testimony each : told) {
            Telling telling = telling((Event) each.said(), each);
            tellings.add(isOf(telling, held) ? new Telling(Stage.HELD, held, each) : telling);
        }
        List<Step> steps = new ArrayList<>(Steps.of(tellings));
        Stage now = now(tellings);
        if (now.isAim() && isOver(now, tellings, asOf)) {
            steps.add(new Step(Stage.LAPSED, Lapse.when(tellings), List.of()));
            now = Stage.LAPSED;
        }
        return new Life(steps, now);
    }

    /** Whether it was held then; what a person holds for one event may be told of several days. */
    private static boolean isOf(Telling telling, @Nullable Period held) {
        Period when = telling.when();
        return telling.stage() == Stage.HELD && (held == null || when == null || Overlap.of(held, when));
    }

    static Telling telling(Event event, Testimony told) {
        Stage stage =
                switch (event.modality()) {
                    case ACTUAL -> Stage.HELD;
                    case DENIED -> Stage.CALLED_OFF;
                    default -> isPuttingOff(told) ? Stage.PUT_OFF : Stage.aim(event.modality());
                };
        return new Telling(stage, event.period(), told);
    }

    private static Stage now(List<Telling> tellings) {
        if (tellings.stream().anyMatch(telling -> telling.stage() == Stage.HELD)) {
            return Stage.HELD;
        }
        // what is planned anew after it was called off, is planned
        return tellings.stream()
                .max(Comparator.comparing(Telling::day).thenComparing(Telling::stage))
                .map(Telling::stage)
                .orElse(Stage.PLANNED);
    }

    /** An offer without a date stays open. */
    private static boolean isOver(Stage now, List<Telling> tellings, @Nullable LocalDate asOf) {
        List<Telling> plans =
                tellings.stream().filter(telling -> telling.stage().isAim()).toList();
        boolean open = now == Stage.PROPOSED && Lapse.when(plans) == null;
        return !open && Lapse.isOver(Lapse.due(plans), asOf);
    }

    /** Whether it is told of a visit or meeting that it will be on another day, or that nobody knows when. */
    static boolean isPuttingOff(Testimony told) {
        return told.said().modality() == Modality.PLANNED && Names.tellOfPuttingOff(told.said(), told.document());
    }

    static boolean isHeld(Testimony told) {
        return told.said().modality() == Modality.ACTUAL;
    }
}
