package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.PlaceName;
import dyad.language.StateName;
import dyad.language.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the counted are: "at universities in Jordan", "visited Georgia", "here", "with us". */
final class CountedPlaces {
    /** So many words may stand between a preposition and the name of the land. */
    private static final int WORDS = 6;

    private final int in;
    private final int to;
    private final int there;
    private final int home;
    private final int party;
    private final int place;
    private final int verb;
    private final int finite;
    private final int period;
    private final int state;
    private final int stop;
    private final int relative;

    CountedPlaces(Classes classes) {
        in = classes.number("counted.in");
        to = classes.number("counted.to");
        there = classes.number("counted.there");
        home = classes.number("counted.home");
        party = classes.number(PartyReader.PARTY);
        place = classes.number("place");
        verb = classes.number("verb");
        finite = classes.number("finite");
        period = classes.number("period");
        state = classes.number("state");
        stop = classes.number("counted.stop");
        relative = classes.number("relative");
    }

    /** A place as read: its states and the tokens that name it. */
    record Where(List<String> states, int from, int to) {}

    /**
     * The first place named from one token to another, other than that of the counted themselves.
     *
     * @param travel whether "to" and "into" name it too
     */
    @Nullable
    Where find(Passage passage, int from, int end, List<String> who, boolean travel, Discourse discourse) {
        Chart chart = passage.chart();
        for (int at = Math.max(from, chart.from()); at < Math.min(end, chart.to()); at++) {
            if (at > from && chart.is(at, stop)) {
                return null;
            }
            Edge word = chart.at(at, there);
            if (word != null) {
                List<String> states = role(String.valueOf(word.detail()), passage, word, who, discourse);
                if (!states.isEmpty()) {
                    return new Where(states, at, word.to());
                }
            }
            Edge link = chart.at(at, in);
            link = link == null && travel ? chart.at(at, to) : link;
            Where here = link == null || chart.is(at, period) ? null : named(chart, link.to(), who, discourse);
            if (here != null) {
                return new Where(here.states(), at, here.to());
            }
        }
        return null;
    }

    /** "In Qatar, where 700,000 Indians live": the land just before a word such as "where". */
    @Nullable
    Where antecedent(Chart chart, int at, List<String> who) {
        int end = at > chart.from() && chart.tokens().is(at - 1, ",") ? at - 1 : at;
        for (int from = Math.max(chart.from(), end - 5); from < end && chart.is(at, relative); from++) {
            Party land = Passage.party(chart.at(from, party));
            Edge town = chart.at(from, place);
            if (land != null && land.to() == end && !land.isGroup()) {
                return where(land.states(), from, end, who);
            }
            if (town != null && town.to() == end && town.detail() instanceof PlaceName name) {
                return where(List.of(name.state()), from, end, who);
            }
        }
        return null;
    }

    /** The land that a verb of travel has as its object: "visited the Emirates". */
    @Nullable
    Where object(Chart chart, int at, List<String> who, Discourse discourse) {
        return named(chart, at, who, discourse);
    }

    private @Nullable Where named(Chart chart, int from, List<String> who, Discourse discourse) {
        for (int at = from; at < Math.min(chart.to(), from + WORDS); at++) {
            Edge ours = chart.at(at, home);
            if (ours != null && discourse.home() != null) {
                return where(List.of(discourse.home()), at, ours.to(), who);
            }
            Party land = Passage.party(chart.at(at, party));
            if (land != null
                    && land.kind() != Party.Kind.BOTH
                    && land.kind() != Party.Kind.PERSON
                    && land.kind() != Party.Kind.PEOPLE) {
                return where(elsewhere(chart, land, who, discourse), at, land.to(), who);
            }
            Edge town = chart.at(at, place);
            if (town != null && town.detail() instanceof PlaceName name) {
                return where(List.of(name.state()), at, town.to(), who);
            }
            if (chart.tokens().shape(at) == Tokens.Shape.SIGN && !chart.tokens().is(at, "'s")
                    || chart.is(at, verb)
                    || chart.is(at, finite)
                    || chart.is(at, period)) {
                return null;
            }
        }
        return null;
    }

    /** "the country" they live in is not their own. */
    private List<String> elsewhere(Chart chart, Party land, List<String> who, Discourse discourse) {
        boolean own = land.kind() == Party.Kind.ONE && land.states().stream().anyMatch(who::contains);
        String named = land.kind() == Party.Kind.ONE ? namedBefore(chart, land.from(), who) : null;
        if (named != null) {
            return List.of(named);
        }
        String home = discourse.home();
        return !own
                ? land.states()
                : home != null && !who.contains(home) ? List.of(home) : OtherState.others(who, discourse);
    }

    /** The one state whose name stands before "the country" in its sentence, be it in the name of an office; null for none or several. */
    private @Nullable String namedBefore(Chart chart, int before, List<String> who) {
        String only = null;
        for (int at = Math.max(chart.from(), before - CountedPhrases.FAR); at < before; at++) {
            Edge name = chart.at(at, state);
            String code = name == null ? null : name.as(StateName.class).code();
            if (code != null && !who.contains(code)) {
                if (only != null && !only.equals(code)) {
                    return null;
                }
                only = code;
            }
        }
        return only;
    }

    private static @Nullable Where where(List<String> states, int from, int to, List<String> who) {
        return states.isEmpty() || states.stream().anyMatch(who::contains) ? null : new Where(states, from, to);
    }

    private static List<String> role(String role, Passage passage, Edge word, List<String> who, Discourse discourse) {
        String home = discourse.home();
        if (role.equals("home")) {
            return home == null || who.contains(home) ? List.of() : List.of(home);
        }
        return OtherState.earlier(passage, word.from(), who, discourse);
    }
}
