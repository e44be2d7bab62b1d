package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.PlaceName;
import dyad.language.StateName;
import dyad.language.name.Person;
import dyad.language.name.PersonReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Those in office whom a text names without a state and who yet are not of its own: who comes to its land or is welcomed there, and both of two
 * who meet. Decided for the whole text before its sentences are read, so that nobody is taken for a compatriot on the way.
 */
final class Strangers {
    private static final int LAND = 9;
    private static final int GOES = 10;
    private static final int MEETS = 12;

    private final int person;
    private final int visit;
    private final int formal;
    private final int receive;
    private final int meet;
    private final int talks;
    private final int article;
    private final int in;
    private final int to;
    private final int by;
    private final int of;
    private final int with;
    private final int guest;
    private final int passive;
    private final int back;
    private final int joint;
    private final int[] goes;
    private final int[] lands;

    Strangers(Classes classes) {
        person = classes.number(PersonReader.PERSON);
        visit = classes.number("visits-visit");
        formal = classes.number("visits-formal");
        receive = classes.number("visits-receive");
        meet = classes.number("visits-meet");
        talks = classes.number("visits-talks");
        article = classes.number("article");
        in = classes.number("prep.in");
        to = classes.number("prep.to");
        by = classes.number("prep.by");
        of = classes.number("prep.of");
        with = classes.number("prep.with");
        guest = classes.number("guest");
        passive = classes.number("passive-aux");
        back = classes.number("visits-home");
        joint = classes.number("name-joint");
        goes = Stream.of("visits-come", "visits-go", "visits-see", "visits-pay")
                .mapToInt(classes::number)
                .toArray();
        lands = Stream.of("state", "capital", "place", "seat")
                .mapToInt(classes::number)
                .toArray();
    }

    /** Notes all of them. Persons must have been looked up. */
    void note(List<Chart> charts, Discourse discourse) {
        String home = discourse.home();
        if (home == null || !discourse.isHomeSure()) {
            return;
        }
        Set<String> untold = new HashSet<>();
        for (Chart chart : charts) {
            Edge joined = null;
            for (Edge edge : chart.all(person)) {
                boolean open = isUntold(edge.as(Person.class), discourse);
                if (open && (comes(chart, edge, home, discourse) || isWelcomed(chart, edge, home))) {
                    foretell(edge, home, discourse);
                    joined = edge;
                } else if (open && joined != null && isJoined(chart, joined, edge)) {
                    discourse.people().stranger(surname(edge));
                } else if (open) {
                    untold.add(surname(edge));
                }
            }
        }
        untold.removeIf(name ->
                discourse.people().surname(name) != null || discourse.people().isStranger(name));
        for (Chart chart : untold.size() > 1 ? charts : List.<Chart>of()) {
            noteTalks(chart, untold, discourse);
        }
    }

    /** Of two who meet neither is the text's own by that it is the text's. */
    private void noteTalks(Chart chart, Set<String> untold, Discourse discourse) {
        String before = null;
        int end = 0;
        for (int at = chart.from(); at < chart.to(); at++) {
            Edge edge = chart.at(at, person);
            String word = edge != null
                    ? surname(edge)
                    : chart.tokens().isCapital(at) ? chart.tokens().text(at, at + 1) : "";
            if (!untold.contains(word)) {
                continue;
            }
            if (before != null && !before.equals(word) && isTalk(chart, end, at)) {
                discourse.people().stranger(before);
                discourse.people().stranger(word);
            }
            before = word;
            end = edge == null ? at + 1 : edge.to();
            at = end - 1;
        }
    }

    /** "President A, who arrived in Tallinn, and Minister B". */
    private boolean isJoined(Chart chart, Edge one, Edge other) {
        return chart.is(other.from() - 1, joint) && other.from() - one.to() <= MEETS;
    }

    private static String surname(Edge edge) {
        return String.valueOf(edge.as(Person.class).surname());
    }

    private static boolean isUntold(Person who, Discourse discourse) {
        String surname = who.surname();
        return who.name() != null
                && who.office() != null
                && who.state() == null
                && surname != null
                && discourse.people().surname(surname) == null
                && !discourse.people().isStranger(surname);
    }

    private static void foretell(Edge edge, String home, Discourse discourse) {
        Person who = edge.as(Person.class);
        String other = discourse.otherOfMain(home);
        if (other == null) {
            discourse.people().stranger(surname(edge));
        } else {
            discourse.people().foretell(new Person(who.name(), who.office(), who.sector(), other));
        }
    }

    /** "the visit of President A to Nairobi", "President A arrived in Nairobi", told in Nairobi. */
    private boolean comes(Chart chart, Edge edge, String home, Discourse discourse) {
        if (chart.is(edge.from() - 1, of) || chart.is(edge.from() - 1, by)) {
            Edge noun = chart.endingAt(edge.from() - 1, visit, 3);
            String land = noun == null ? null : land(chart, edge.to());
            boolean here = noun != null && land == null && chart.endingAt(noun.to(), formal, 3) != null;
            return here ? home.equals(discourse.scene()) : home.equals(land);
        }
        int verb = goes(chart, edge);
        return verb >= 0 && home.equals(land(chart, verb));
    }

    /** The verb of coming of which a person is the subject: "President A, who arrived"; -1 where there is none. */
    private int goes(Chart chart, Edge edge) {
        for (int at = edge.to(); at < Math.min(chart.to(), edge.to() + GOES); at++) {
            if (chart.isAny(at, goes) && !chart.is(at + 1, back)) {
                return at;
            }
            boolean relative = chart.tokens().is(at, ",") && chart.tokens().is(at + 1, "who");
            boolean ends =
                    !relative && (chart.tokens().is(at, ",") || chart.tokens().is(at, ";"));
            if (ends || chart.is(at, person) || chart.is(at, receive)) {
                return -1;
            }
        }
        return -1;
    }

    /** The state one comes to: the first land behind that "to" or "in" leads, or that is seen; null where none is near. */
    private @Nullable String land(Chart chart, int from) {
        for (int at = from; at < Math.min(chart.to(), from + LAND); at++) {
            if (chart.tokens().is(at, ",") || chart.tokens().is(at, ";")) {
                return null;
            }
            Edge name = name(chart, at);
            int before = chart.is(at - 1, article) ? at - 2 : at - 1;
            if (name != null) {
                boolean led = chart.is(before, to) || chart.is(before, in) || chart.isAny(before, goes);
                return led ? code(name) : null;
            }
        }
        return null;
    }

    private @Nullable Edge name(Chart chart, int at) {
        for (int type : lands) {
            Edge name = chart.at(at, type);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String code(Edge name) {
        return name.detail() instanceof PlaceName place
                ? place.state()
                : name.detail() instanceof StateName state ? state.code() : null;
    }

    /** "Prime Minister A welcomed President B", "her guest, President B": B, unless somebody of another state is the host. */
    private boolean isWelcomed(Chart chart, Edge edge, String home) {
        int comma = chart.tokens().is(edge.from() - 1, ",") ? edge.from() - 1 : edge.from();
        if (chart.endingAt(comma, guest, 2) != null) {
            return true;
        }
        Edge verb = chart.endingAt(edge.from(), receive, 4);
        if (verb == null || chart.isWithin(verb.from() - 3, verb.from(), passive)) {
            return false;
        }
        for (int at = chart.from(); at < chart.to(); at++) {
            Edge name = name(chart, at);
            Edge who = chart.at(at, person);
            String state = name != null
                    ? code(name)
                    : who != null ? who.as(Person.class).state() : null;
            if (state != null && !state.equals(home)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one who is named up to a token meets or talks with one named from another on. */
    private boolean isTalk(Chart chart, int from, int to) {
        boolean met = false;
        boolean with = chart.is(to - 1, this.with);
        for (int at = from; at < to && to - from <= MEETS; at++) {
            if (chart.tokens().is(at, ";")) {
                return false;
            }
            met |= chart.is(at, meet) || with && chart.is(at, talks);
        }
        return met;
    }
}
