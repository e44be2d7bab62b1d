package dyad.record.life;

import dyad.model.Event;
import dyad.model.Modality;
import dyad.model.Participant;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import dyad.record.same.Names;
import dyad.record.same.People;
import dyad.record.same.Same;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those who tell of one event: of one that took place, or of a plan. Who joins must fit all who are there. */
final class EventGroup {
    /** Who is there longer than this is not told by the day. */
    static final long SHORT = 5;

    private static final String VISIT = "visit";

    /** Acts of PLOVER with their modes that one state does to another once a day, whatever the words: its diplomats are sent home, its prisoners released. */
    private static final Set<String> ONCE_A_DAY =
            Set.of("SANCTION expel", "SANCTION withdraw", "COERCE deport", "RETREAT release");

    /** All that is compared in an account, so that what is told alike a thousand times is compared once. */
    private record Account(
            Parties parties,
            @Nullable String mode,
            @Nullable String name,
            List<Participant> actors,
            List<Participant> recipients,
            String words) {
        static Account of(Event event) {
            boolean byWords = !isMeeting(event) && event.name() == null;
            return new Account(
                    event.parties(),
                    event.mode(),
                    event.name(),
                    event.actors(),
                    event.recipients(),
                    byWords ? event.said().quote() : "");
        }
    }

    private final List<Testimony> told = new ArrayList<>();
    private final Map<Account, Event> accounts = new LinkedHashMap<>();
    private @Nullable Period period;

    EventGroup(Testimony first) {
        add(first);
        period = event(first).period();
    }

    static Event event(Testimony told) {
        return (Event) told.said();
    }

    List<Testimony> told() {
        return told;
    }

    @Nullable
    Period period() {
        return period;
    }

    /** The first day, or the day it was told where nobody says when it was or is to be. */
    @Nullable
    LocalDate first() {
        return period == null ? told.get(0).day() : period.first();
    }

    void add(Testimony more) {
        told.add(more);
        accounts.putIfAbsent(Account.of(event(more)), event(more));
    }

    /** Adds one that took place: of neighbouring days it makes a stretch, of a month and a day the day. */
    void addHeld(Testimony more) {
        Period other = event(more).period();
        if (period != null && other != null && isVisit(event(more)) && other.days() <= SHORT) {
            boolean within = period.covers(other);
            period = within ? period : other.covers(period) ? other : union(period, other);
        }
        add(more);
    }

    private static Period union(Period one, Period other) {
        Period first = one.compareTo(other) <= 0 ? one : other;
        LocalDate last = Stream.of(one.last(), other.last())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate from = first.first();
        return from == null || last == null ? first : Period.between(Period.day(from), Period.day(last));
    }

    static boolean isVisit(Event event) {
        return VISIT.equals(event.mode());
    }

    /** A visit or meeting is told by when and by whom, and so is what is done once a day; any other act only by its name or in the same words. */
    static boolean isMeeting(Event event) {
        return event.type().equals("CONSULT");
    }

    /** Whether nothing but time tells an act from those of the group; talks during a visit do not tell which visit it was. */
    boolean mayBe(Testimony other) {
        Event event = event(other);
        List<Event> known = accounts.values().stream()
                .filter(each -> isVisit(each) || !isVisit(event))
                .toList();
        return !known.isEmpty() && known.stream().allMatch(each -> mayBe(each, event));
    }

    private static boolean mayBe(Event one, Event other) {
        if (isTalkDuringVisit(one, other) || isTalkDuringVisit(other, one)) {
            return true;
        }
        boolean kind = one.parties().equals(other.parties()) && Objects.equals(one.mode(), other.mode());
        boolean named = isMeeting(one) ? Names.mayBeSameAct(one, other) : isSameAct(one, other);
        return kind
                && named
                && People.mayBeSame(one.actors(), other.actors())
                && People.mayBeSame(one.recipients(), other.recipients());
    }

    private static boolean isSameAct(Event one, Event other) {
        if (one.name() == null || other.name() == null) {
            return one.name() == null
                    && other.name() == null
                    && (one.said().quote().equals(other.said().quote()) || areOnceADay(one, other));
        }
        return Names.areSame(one, other);
    }

    private static boolean areOnceADay(Event one, Event other) {
        Period day = one.period();
        return one.parties().isDirected()
                && day != null
                && day.isDay()
                && day.equals(other.period())
                && ONCE_A_DAY.contains(one.type() + " " + one.mode());
    }

    /** Talks of the same people, or scheduled for a day of the visit, are part of it. */
    private static boolean isTalkDuringVisit(Event talk, Event visit) {
        boolean talks = isVisit(visit) && !talk.parties().isDirected() && talk.mode() == null && talk.name() == null;
        boolean scheduled = talk.modality() == Modality.PLANNED && talk.period() != null;
        return talks && Same.states(talk, visit) && (scheduled || shareSomebody(talk, visit));
    }

    /** Whether somebody is told both by this act and by one of the group. */
    boolean shares(Testimony other) {
        return accounts.values().stream().anyMatch(each -> shareSomebody(each, event(other)));
    }

    private static boolean shareSomebody(Event one, Event other) {
        return People.areSame(people(one), people(other));
    }

    /** Whether the one who acts is told by both. */
    boolean hasSameActor(Testimony other) {
        return accounts.values().stream()
                .anyMatch(each -> People.areSame(each.actors(), event(other).actors()));
    }

    private static List<Participant> people(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
    }

    /** What the group comes to: the words of who tells most of it, at the time all tell. */
    Event best() {
        Testimony most = told.stream()
                .max(Comparator.comparingInt(EventGroup::detail).thenComparing(Testimony.NEWEST_FIRST))
                .orElseThrow();
        Event event = event(most);
        boolean off = told.stream().noneMatch(EventLife::isHeld) && Lapse.isPutOff(told.stream());
        Period when = off ? null : period;
        return new Event(event.said(), event.mode(), when, name(event), event.actors(), event.recipients());
    }

    private @Nullable String name(Event best) {
        return best.name() != null
                ? best.name()
                : told.stream()
                        .filter(each -> each.said().modality() == best.modality())
                        .map(each -> each.said().name())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** What took place before what was planned, a visit before talks, then people, then places. */
    private static int detail(Testimony told) {
        Event event = event(told);
        int people = people(event).size();
        int rank = EventLife.isHeld(told) ? 2 : Stage.aim(event.modality()) == Stage.PLANNED ? 1 : 0;
        return 100_000 * rank
                + (isVisit(event) ? 10_000 : 0)
                + 10 * people
                + event.said().places().size();
    }
}
