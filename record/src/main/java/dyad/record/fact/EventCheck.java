package dyad.record.fact;

import dyad.model.Event;
import dyad.model.Modality;
import dyad.model.Participant;
import dyad.model.Period;
import dyad.record.same.Counts;
import dyad.record.same.Names;
import dyad.record.same.Overlap;
import dyad.record.same.People;
import dyad.record.same.Same;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Sets an event of a draft against what the record tells of the same event. */
final class EventCheck {
    private static final long WEEK = 7;
    private static final long MONTH = 31;

    private EventCheck() {}

    static Finding of(Testimony checked, List<Testimony> newestFirst, Things things) {
        Event draft = (Event) checked.said();
        Counts counts = Counts.of(draft, checked.document());
        List<Testimony> agreeing = new ArrayList<>();
        List<Testimony> against = new ArrayList<>();
        List<Testimony> decided = new ArrayList<>();
        for (Testimony told :
                things.with(newestFirst, told -> told.said() instanceof Event && isSameThing(checked, told))) {
            if (told.said() instanceof Event event) {
                List<Testimony> list = list(draft, event, agreeing, against, decided);
                boolean counted = list == agreeing && !counts.things().isEmpty();
                boolean otherwise = counted && HowMany.differ(counts, Counts.of(event, told.document()));
                if (!otherwise) {
                    list.add(told);
                } else if (HowMany.isOfOneTime(draft.period(), event.period())) {
                    // whoever counts otherwise over another time says nothing of this
                    against.add(told);
                }
            }
        }
        decided.addAll(putOff(draft, newestFirst, agreeing));
        things.removeApart(against, agreeing);
        things.removeApart(decided, agreeing);
        Finding finding = finding(draft, agreeing, against, decided);
        boolean dated = finding.verdict() != Verdict.AGREES || agreeing.stream().anyMatch(told -> isDayOf(draft, told));
        if (finding.verdict() != Verdict.NOT_IN_RECORD && dated) {
            return finding;
        }
        Finding moved = onAnotherDay(checked, newestFirst);
        return moved.verdict() == Verdict.NOT_IN_RECORD ? finding : moved;
    }

    /** Whether a source tells the day of the draft, if the draft gives one; that it took place at some time bears out no day. */
    private static boolean isDayOf(Event draft, Testimony told) {
        Period day = draft.period();
        Period period = told.said() instanceof Event event ? event.period() : null;
        return day == null || !day.isDay() || period != null;
    }

    /** Who says, later than all who tell of the plan, that it was given another day. */
    private static List<Testimony> putOff(Event draft, List<Testimony> newestFirst, List<Testimony> agreeing) {
        LocalDate told = agreeing.isEmpty() ? null : agreeing.get(0).day();
        Period planned = draft.period();
        return !Same.isAim(draft) || told == null || planned == null
                ? List.of()
                : newestFirst.stream()
                        .filter(each -> each.day() != null && each.day().isAfter(told))
                        .filter(each -> each.said() instanceof Event event && isPutOff(draft, planned, event, each))
                        .toList();
    }

    private static boolean isPutOff(Event draft, Period planned, Event event, Testimony told) {
        LocalDate day = told.day();
        LocalDate last = planned.last();
        boolean before = day != null && last != null && !day.isAfter(last.plusDays(WEEK));
        return before
                && Same.isAim(event)
                && isSameButForTime(draft, event)
                && Names.tellOfPuttingOff(event, told.document());
    }

    /** A visit or a signing that all sources put a few days away is one whose day is wrong. */
    private static Finding onAnotherDay(Testimony draft, List<Testimony> newestFirst) {
        List<Testimony> moved = newestFirst.stream()
                .filter(told -> told.said() instanceof Event event
                        && isMoved((Event) draft.said(), event)
                        && isSameStep(draft, told))
                .toList();
        return moved.isEmpty()
                ? Finding.absent(draft.said())
                : new Finding(draft.said(), Verdict.CONTRADICTS, null, List.of(), moved);
    }

    private static boolean isMoved(Event one, Event other) {
        Period first = one.period();
        Period second = other.period();
        boolean actual = one.modality() == Modality.ACTUAL && other.modality() == Modality.ACTUAL;
        if (!actual || first == null || second == null || !first.isDay() || !second.isDay()) {
            return false;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(first.first(), second.first()));
        boolean named = one.name() != null && other.name() != null;
        return isSameButForTime(one, other) && (named ? days <= MONTH : days <= WEEK && isVisitOfOne(one, other));
    }

    /** Whether both name somebody, and the same; without names two visits in a week are two. */
    private static boolean isVisitOfOne(Event one, Event other) {
        boolean known = namesSomebody(one.actors()) && namesSomebody(other.actors());
        return known && "visit".equals(one.mode()) && "visit".equals(other.mode());
    }

    private static boolean namesSomebody(List<Participant> people) {
        return people.stream().anyMatch(person -> person.name() != null);
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

    private static boolean isSameThing(Testimony draft, Testimony told) {
        Event one = (Event) draft.said();
        Event other = (Event) told.said();
        return isSameButForTime(one, other) && isSameTime(one, other) && isSameStep(draft, told);
    }

    private static boolean isSameButForTime(Event one, Event other) {
        return one.type().equals(other.type())
                && Same.parties(one, other)
                && (one.mode() == null || other.mode() == null || one.mode().equals(other.mode()))
                && Names.mayBeSameAct(one, other)
                && People.mayBeSame(one.actors(), other.actors())
                && People.mayBeSame(one.recipients(), other.recipients());
    }

    /** What was ratified or is in force was signed, whenever that was; what was signed need not be ratified. */
    private static boolean isSameStep(Testimony checked, Testimony told) {
        Event draft = (Event) checked.said();
        Event event = (Event) told.said();
        boolean implied = draft.period() == null
                && Names.tellOfSigning(draft, checked.document())
                && Stage.ofAct(event).compareTo(Stage.SIGNED) > 0;
        return !draft.type().equals("AGREE")
                || implied
                || Names.areSameStep(draft, checked.document(), event, told.document());
    }

    /** Without a time on both sides only a name tells which event it is. */
    private static boolean isSameTime(Event one, Event other) {
        Period first = one.period();
        Period second = other.period();
        return first == null || second == null ? one.name() != null && other.name() != null : Overlap.of(first, second);
    }
}
