package dyad.record.same;

import dyad.model.Event;
import dyad.model.Modality;
import dyad.model.Participant;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.model.Tie;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How like two ties or two events of one type are, between 0 for what something tells apart for certain and 1 for what is told alike. What
 * is one thing is decided by sterner rules; this is for asking a person.
 */
public final class Likeness {
    /** From here on two look like one thing. */
    public static final double ALIKE = 0.5;

    /** Below this little says that two events are one: the day alone says as much. */
    private static final double JOINED = 0.3;

    /** Who is there longer than these days is not told by the day. */
    public static final long SHORT = 5;

    /** Names of one thing in which only a number, a grade or the kind of paper differs, say less than equal ones. */
    private static final double OTHER_SORT = 0.75;

    private static final long ONE_BEGINNING = 366;

    private Likeness() {}

    /** The words by which a statement is found; all its words where none tells it apart. */
    public static Set<String> words(Statement said) {
        Name name = Name.of(said);
        return name.isBare() ? name.words() : name.telling();
    }

    /** How like they are. */
    public static double of(Statement one, Statement other) {
        if (!Same.parties(one, other)) {
            return 0;
        }
        if (one instanceof Tie a && other instanceof Tie b) {
            return ties(a, b, Tie::since);
        }
        return one instanceof Event a && other instanceof Event b ? events(a, b) : 0;
    }

    /** Whether little says that two are of one thing, but that nothing tells them apart. */
    public static boolean isLoose(Statement one, Statement other) {
        if (one instanceof Tie a && other instanceof Tie b) {
            return !Same.parties(one, other) || ties(a, b, Likeness::beginning) < ALIKE;
        }
        return of(one, other) < JOINED;
    }

    private static double ties(Tie one, Tie other, Function<Tie, @Nullable Period> begun) {
        boolean apart = isElsewhere(one, other)
                || !Names.mayBeSame(one.by(), other.by(), one.parties())
                || beganElsewhen(begun.apply(one), begun.apply(other));
        return apart || one.name() == null || other.name() == null ? 0 : names(Name.of(one), Name.of(other));
    }

    /** When it was signed or has been there since; when it came into force, or is to be signed, is another matter. */
    private static @Nullable Period beginning(Tie tie) {
        boolean begins = tie.modality() == Modality.ACTUAL
                && (tie.status() == null || tie.status().equals("signed"));
        return begins ? tie.since() : null;
    }

    private static boolean isElsewhere(Statement one, Statement other) {
        Set<String> shared = new HashSet<>(Same.places(one));
        boolean both = !shared.isEmpty() && !Same.places(other).isEmpty();
        shared.retainAll(Same.places(other));
        return both && shared.isEmpty();
    }

    private static boolean beganElsewhen(@Nullable Period one, @Nullable Period other) {
        if (one == null || other == null || Overlap.of(one, other)) {
            return false;
        }
        long days = Math.abs(Overlap.end(one).toEpochDay() - Overlap.end(other).toEpochDay());
        return days > ONE_BEGINNING;
    }

    /** The part of words that two names share. */
    private static double names(Name one, Name other) {
        boolean numbered = !one.numbers().isEmpty() && !other.numbers().isEmpty();
        if (numbered && !one.numbers().equals(other.numbers())) {
            return 0;
        }
        if (one.isSame(other)) {
            return share(one.telling(), other.telling());
        }
        return OTHER_SORT * share(one.telling(), other.telling());
    }

    private static double share(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return 2.0 * shared.size() / (one.size() + other.size());
    }

    /** A person told by both says most, then the time, then what it is about; other people are another event. */
    private static double events(Event one, Event other) {
        List<Participant> mine = people(one);
        List<Participant> theirs = people(other);
        boolean modes = one.mode() == null || other.mode() == null || one.mode().equals(other.mode());
        if (!modes || !People.mayBeSame(one.actors(), other.actors()) || !mayBeNamed(one, other)) {
            return 0;
        }
        double people = People.areSame(mine, theirs) ? 0.5 : 0;
        double time = Objects.equals(one.period(), other.period()) && one.period() != null
                ? 0.3
                : meets(one, other) ? 0.2 : 0;
        boolean named = one.name() != null && other.name() != null;
        double about = named || one.said().quote().equals(other.said().quote()) ? 0.4 : 0;
        double where = isElsewhere(one, other) ? -0.3 : Same.places(one).isEmpty() ? 0 : 0.1;
        return Math.max(0, Math.min(1, people + time + about + where));
    }

    private static boolean mayBeNamed(Event one, Event other) {
        return one.name() == null
                || other.name() == null
                || names(name(one, one.name()), name(other, other.name())) >= ALIKE;
    }

    private static Name name(Event event, String name) {
        return Name.of(name, event.parties(), event.said().language());
    }

    private static boolean meets(Event one, Event other) {
        Period first = one.period();
        Period second = other.period();
        return first != null && second != null && Overlap.of(first, second);
    }

    private static List<Participant> people(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
    }
}
