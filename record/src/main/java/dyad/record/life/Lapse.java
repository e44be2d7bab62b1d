package dyad.record.life;

import dyad.model.Event;
import dyad.model.Period;
import dyad.record.fact.Testimony;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the time of a plan is over. A plan without a time is over a year after it was last told. */
final class Lapse {
    private static final long YEAR = 365;

    private Lapse() {}

    /** The last day of what was planned last, or null where nothing tells. */
    static @Nullable LocalDate due(List<Telling> plans) {
        Period when = when(plans);
        if (when != null) {
            return when.last();
        }
        LocalDate told = plans.stream()
                .map(plan -> plan.told().day())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return told == null ? null : told.plusDays(YEAR);
    }

    /** For when it was planned, by the latest plan that tells. */
    static @Nullable Period when(List<Telling> plans) {
        return isPutOff(plans.stream().map(Telling::told)) ? null : latest(plans);
    }

    /** Whether the last that was told is that it is put off, and not until when. */
    static boolean isPutOff(Stream<Testimony> told) {
        return told.max(Comparator.comparing((Testimony each) -> each.day() == null ? LocalDate.MIN : each.day())
                        .thenComparing(EventLife::isPuttingOff)
                        .thenComparing(Testimony.OLDEST_FIRST))
                .filter(EventLife::isPuttingOff)
                .filter(last -> last.said() instanceof Event event && event.period() == null)
                .isPresent();
    }

    private static @Nullable Period latest(List<Telling> plans) {
        return plans.stream()
                .filter(Telling::isDated)
                .max(Comparator.comparing(Telling::day)
                        .thenComparing(plan -> String.valueOf(plan.when()))
                        .thenComparing(Telling::told, Testimony.OLDEST_FIRST))
                .map(Telling::when)
                .orElse(null);
    }

    static boolean isOver(@Nullable LocalDate due, @Nullable LocalDate asOf) {
        return due != null && asOf != null && due.isBefore(asOf);
    }
}
