package dyad.record.fact;

import dyad.model.Event;
import dyad.model.Period;
import dyad.record.same.Names;
import dyad.record.same.Overlap;
import dyad.record.same.People;
import dyad.record.same.Same;
import java.util.ArrayList;
import java.util.List;

/** Sets an event of a draft against what the record tells of the same event. */
final class EventCheck {
    private EventCheck() {}

    static Finding of(Event draft, List<Testimony> newestFirst) {
        List<Testimony> agreeing = new ArrayList<>();
        List<Testimony> against = new ArrayList<>();
        List<Testimony> decided = new ArrayList<>();
        for (Testimony told : newestFirst) {
            if (told.said() instanceof Event event && isSameThing(draft, event)) {
                list(draft, event, agreeing, against, decided).add(told);
            }
        }
        return finding(draft, agreeing, against, decided);
    }

    private static List<Testimony> list(
            Event draft, Event event, List<Testimony> agreeing, List<Testimony> against, List<Testimony> decided) {
        if (Same.isAim(draft)) {
            // what was planned has been held or called off since
            return Same.isAim(event) ? agreeing : decided;
        }
        if (Same.isAim(event)) {
            // that it was once planned tells nothing of whether it took place
            return new ArrayList<>();
        }
        return Same.isDenied(draft) == Same.isDenied(event) ? agreeing : against;
    }

    private static Finding finding(
            Event draft, List<Testimony> agreeing, List<Testimony> against, List<Testimony> decided) {
        if (!decided.isEmpty()) {
            return new Finding(draft, Verdict.OUTDATED, null, agreeing, decided);
        }
        if (!agreeing.isEmpty()) {
            return new Finding(draft, Verdict.AGREES, null, agreeing, against);
        }
        return against.isEmpty()
                ? Finding.absent(draft)
                : new Finding(draft, Verdict.CONTRADICTS, null, List.of(), against);
    }

    private static boolean isSameThing(Event one, Event other) {
        return one.type().equals(other.type())
                && Same.parties(one, other)
                && (one.mode() == null || other.mode() == null || one.mode().equals(other.mode()))
                && Names.mayBeSame(one.name(), other.name(), one.parties())
                && isSameTime(one, other)
                && People.mayBeSame(one.actors(), other.actors())
                && People.mayBeSame(one.recipients(), other.recipients());
    }

    /** Without a time on both sides only a name tells which event it is. */
    private static boolean isSameTime(Event one, Event other) {
        Period first = one.period();
        Period second = other.period();
        return first == null || second == null ? one.name() != null && other.name() != null : Overlap.of(first, second);
    }
}
