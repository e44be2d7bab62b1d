package dyad.record.life;

import dyad.model.Event;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.record.fact.Pairs;
import dyad.record.fact.Testimony;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which accounts are of one visit, meeting or act, and which plan came to what. The most telling accounts come first; one that fits
 * several and none for certain stands alone.
 */
final class EventFacts {
    /** "In May" and "on 30 May" may be one visit; "in 2024" and "on 18 January 2024" need not be. */
    private static final long LONGEST = 31;

    /** A visit of the same person within these days of the plan is the planned one, put off or brought forward. */
    private static final long PUT_OFF = 7;

    /** For so long an undated plan is of the next visit of the same person, and of that of anybody. */
    private static final long SAME_PERSON = 365;

    private static final long ANYBODY = 60;

    /** The most telling first. */
    private static final Comparator<Testimony> ORDER = Comparator.comparingInt(EventFacts::vagueness)
            .thenComparing(told -> String.valueOf(EventGroup.event(told).period()))
            .thenComparing(Testimony.OLDEST_FIRST);

    private final TreeMap<LocalDate, List<EventGroup>> held = new TreeMap<>();
    private final List<EventGroup> undated = new ArrayList<>();
    private final TreeMap<LocalDate, List<EventGroup>> plans = new TreeMap<>();
    private final List<EventGroup> all = new ArrayList<>();

    private EventFacts() {}

    /** All facts of events, as far as people decided as they did. */
    static List<Fact> of(List<Testimony> events, Pairs pairs, @Nullable LocalDate asOf) {
        Map<String, List<Testimony>> buckets = new TreeMap<>();
        for (Testimony told : events) {
            Event event = EventGroup.event(told);
            String key = event.type() + " " + event.parties().all();
            buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(told);
        }
        List<EventGroup> groups = new ArrayList<>();
        for (List<Testimony> bucket : buckets.values()) {
            EventFacts some = new EventFacts();
            some.read(bucket);
            groups.addAll(some.all);
        }
        List<EventGroup> decided = pairs.isEmpty() ? groups : decided(groups, pairs);
        return decided.stream().map(group -> fact(group, asOf)).toList();
    }

    private static List<EventGroup> decided(List<EventGroup> groups, Pairs pairs) {
        Map<List<Testimony>, EventGroup> known = new IdentityHashMap<>();
        groups.forEach(group -> known.put(group.told(), group));
        List<List<Testimony>> told = groups.stream().map(EventGroup::told).toList();
        return DecidedGroups.of(told, pairs, EventLikeness.EVENTS).stream()
                .map(some -> known.getOrDefault(some, EventFacts.group(some)))
                .toList();
    }

    /** Those whom a person holds for accounts of one event; the most telling gives its time. */
    private static EventGroup group(List<Testimony> told) {
        List<Testimony> sorted = new ArrayList<>(told);
        sorted.sort(Comparator.comparing((Testimony each) -> !EventLife.isHeld(each))
                .thenComparing(ORDER));
        EventGroup group = new EventGroup(sorted.get(0));
        for (Testimony more : sorted.subList(1, sorted.size())) {
            if (EventLife.isHeld(more) && isSameTime(group, more)) {
                group.addHeld(more);
            } else {
                group.add(more);
            }
        }
        return group;
    }

    private static Fact fact(EventGroup group, @Nullable LocalDate asOf) {
        List<Testimony> told =
                group.told().stream().sorted(Testimony.OLDEST_FIRST).distinct().toList();
        boolean held = told.stream().anyMatch(EventLife::isHeld);
        return new Fact(group.best(), told, EventLife.of(told, held ? group.period() : null, asOf));
    }

    private static int vagueness(Testimony told) {
        Event event = EventGroup.event(told);
        Period period = event.period();
        int time = period == null ? 3 : period.days() <= EventGroup.SHORT ? 0 : period.days() <= LONGEST ? 1 : 2;
        boolean people = !event.actors().isEmpty() || !event.recipients().isEmpty();
        return 8 * time + (EventGroup.isVisit(event) ? 0 : 4) + (people ? 0 : 2) + (event.name() == null ? 1 : 0);
    }

    private void read(List<Testimony> bucket) {
        List<Testimony> sorted = new ArrayList<>(bucket);
        sorted.sort(ORDER);
        sorted.stream().filter(EventLife::isHeld).forEach(this::held);
        sorted.stream().filter(told -> !EventLife.isHeld(told)).forEach(this::plan);
        sorted.stream().filter(EventLife::isPuttingOff).forEach(this::putOff);
    }

    /** What was given another day is what had been planned for a day that was still to come, or just gone. */
    private void putOff(Testimony told) {
        LocalDate day = told.day();
        EventGroup group = all.stream()
                .filter(each -> each.told().contains(told))
                .findFirst()
                .orElseThrow();
        List<EventGroup> before = between(plans, day, day, SAME_PERSON).stream()
                .filter(each -> each != group && isBefore(each, told) && each.hasSameActor(told) && each.mayBe(told))
                .toList();
        if (before.size() == 1 && all.removeIf(each -> each == before.get(0))) {
            before.get(0).told().forEach(group::add);
        }
    }

    /** Whether one tells that what the other has planned was given another day. */
    static boolean isPutOff(Testimony plan, Testimony told) {
        return !EventLife.isHeld(plan) && EventLife.isPuttingOff(told) && isBefore(new EventGroup(plan), told);
    }

    /** Whether all of a plan had been told before, and its day was not over for long. */
    private static boolean isBefore(EventGroup plan, Testimony told) {
        LocalDate day = told.day();
        Period when = plan.period();
        return day != null
                && when != null
                && !first(when).isBefore(day.minusDays(PUT_OFF))
                && plan.told().stream()
                        .noneMatch(each -> each.day() == null || each.day().isAfter(day));
    }

    private void held(Testimony told) {
        Period period = EventGroup.event(told).period();
        List<EventGroup> near = period == null ? undated : between(held, period.first(), period.last(), LONGEST);
        EventGroup group = only(told, near, each -> isSameTime(each, told));
        if (group != null) {
            group.addHeld(told);
            return;
        }
        group = open(told);
        if (period == null || period.first() == null) {
            undated.add(group);
        } else {
            put(held, group, period.first());
        }
    }

    static boolean isSameTime(EventGroup group, Testimony told) {
        Period one = group.period();
        Period other = EventGroup.event(told).period();
        if (one == null || other == null || Objects.equals(one, other)) {
            return Objects.equals(one, other) && (one != null && one.days() <= LONGEST || isSameAct(group, told));
        }
        if (one.days() > LONGEST || other.days() > LONGEST) {
            return false;
        }
        LocalDate first = first(one);
        LocalDate last = last(one);
        LocalDate from = first(other);
        LocalDate to = last(other);
        boolean within = !first.isBefore(from) && !last.isAfter(to) || !from.isBefore(first) && !to.isAfter(last);
        boolean next = !from.isAfter(last.plusDays(1)) && !first.isAfter(to.plusDays(1));
        boolean days = one.days() <= EventGroup.SHORT && other.days() <= EventGroup.SHORT;
        boolean visit = EventGroup.isVisit(EventGroup.event(told));
        return within || days && next && visit && group.hasSameActor(told);
    }

    /** Told of a year or of no time at all, two are one only in the same words, by the same name, or of the same person. */
    private static boolean isSameAct(EventGroup group, Testimony told) {
        Event one = EventGroup.event(group.told().get(0));
        Event other = EventGroup.event(told);
        boolean named = one.name() != null && other.name() != null;
        return named
                || one.said().quote().equals(other.said().quote())
                || one.period() != null && group.hasSameActor(told);
    }

    private void plan(Testimony told) {
        EventGroup group = only(told, near(held, told), each -> isPlanned(each, told));
        if (group != null) {
            group.add(told);
            return;
        }
        List<EventGroup> near = near(plans, told);
        group = only(told, near, each -> isSamePlan(each, told));
        if (group != null) {
            group.add(told);
        } else {
            LocalDate first = open(told).first();
            put(plans, all.get(all.size() - 1), first == null ? LocalDate.MIN : first);
        }
    }

    private static List<EventGroup> near(TreeMap<LocalDate, List<EventGroup>> groups, Testimony told) {
        Period period = EventGroup.event(told).period();
        LocalDate day = told.day();
        return period != null && period.days() <= SAME_PERSON + 1
                ? between(groups, period.first(), period.last(), SAME_PERSON)
                : day == null ? List.of() : between(groups, day, day, SAME_PERSON);
    }

    /** Whether what took place is what was planned. */
    private static boolean isPlanned(EventGroup group, Testimony told) {
        Event plan = EventGroup.event(told);
        Period when = group.period();
        Period planned = plan.period();
        if (when == null) {
            return false;
        }
        if (planned == null) {
            long wait = days(told.day(), first(when));
            boolean soon = plan.modality() != Modality.DENIED && wait >= 0 && wait <= SAME_PERSON;
            return soon && wait <= waits(told, group.hasSameActor(told));
        }
        boolean meets = !first(when).isAfter(last(planned)) && !first(planned).isAfter(last(when));
        if (meets) {
            return planned.days() <= LONGEST || group.hasSameActor(told);
        }
        boolean close = days(last(planned), first(when)) <= PUT_OFF && days(last(when), first(planned)) <= PUT_OFF;
        return close && planned.days() <= LONGEST && plan.modality() != Modality.DENIED && group.hasSameActor(told);
    }

    private static boolean isSamePlan(EventGroup group, Testimony told) {
        Period one = group.period();
        Period other = EventGroup.event(told).period();
        if (one != null && other != null) {
            boolean meets = !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
            boolean certain = one.days() <= LONGEST && other.days() <= LONGEST || one.equals(other);
            return meets && (certain || group.hasSameActor(told));
        }
        long apart = Math.abs(days(told.day(), group.told().get(0).day()));
        boolean sameWords = group.told()
                .get(0)
                .said()
                .said()
                .quote()
                .equals(told.said().said().quote());
        return apart <= SAME_PERSON && apart <= waits(told, sameWords || group.hasSameActor(told));
    }

    /** For how long an undated plan may be of one that has a date: talks of nobody knows whom are of any. */
    private static long waits(Testimony plan, boolean same) {
        boolean visit =
                EventGroup.isVisit(EventGroup.event(plan)) || plan.said().name() != null;
        return same ? SAME_PERSON : visit ? ANYBODY : -1;
    }

    /** The one group it fits; of several the only one with the same person; else null. */
    private static @Nullable EventGroup only(Testimony told, List<EventGroup> groups, Predicate<EventGroup> time) {
        List<EventGroup> fitting =
                groups.stream().filter(time).filter(group -> group.mayBe(told)).toList();
        List<EventGroup> certain = fitting.size() < 2
                ? fitting
                : fitting.stream().filter(group -> group.shares(told)).toList();
        boolean plan = !EventLife.isHeld(told);
        // a plan without a date is of the next one
        return certain.size() == 1 || plan && !certain.isEmpty() ? certain.get(0) : null;
    }

    private EventGroup open(Testimony told) {
        EventGroup group = new EventGroup(told);
        all.add(group);
        return group;
    }

    private static void put(TreeMap<LocalDate, List<EventGroup>> groups, EventGroup group, LocalDate day) {
        groups.computeIfAbsent(day, k -> new ArrayList<>()).add(group);
    }

    /** Those that begin in a stretch or so many days before or after it, the earliest first. */
    private static List<EventGroup> between(
            TreeMap<LocalDate, List<EventGroup>> groups,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            long days) {
        if (first == null || last == null) {
            return List.of();
        }
        return groups.subMap(first.minusDays(days), true, last.plusDays(days), true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static LocalDate first(Period period) {
        LocalDate first = period.first();
        return first == null ? LocalDate.MIN : first;
    }

    private static LocalDate last(Period period) {
        LocalDate last = period.last();
        return last == null ? LocalDate.MAX : last;
    }

    /** From the one day to the other; a day that is not known is far from all. */
    private static long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? Long.MAX_VALUE : to.toEpochDay() - from.toEpochDay();
    }
}
