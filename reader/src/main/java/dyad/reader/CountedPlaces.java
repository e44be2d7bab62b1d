package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.PlaceName;
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
                return where(elsewhere(land, who, discourse), at, land.to(), who);
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
    private static List<String> elsewhere(Party land, List<String> who, Discourse discourse) {
        boolean own = land.kind() == Party.Kind.ONE && land.states().stream().anyMatch(who::contains);
        String home = discourse.home();
        return !own
                ? land.states()
                : home != null && !who.contains(home) ? List.of(home) : PartyChoice.others(who, discourse);
    }

    private static @Nullable Where where(List<String> states, int from, int to, List<String> who) {
        return states.isEmpty() || states.stream().anyMatch(who::contains) ? null : new Where(states, from, to);
    }

    private static List<String> role(String role, Passage passage, Edge word, List<String> who, Discourse discourse) {
        String home = discourse.home();
        if (role.equals("home")) {
            return home == null || who.contains(home) ? List.of() : List.of(home);
        }
        return PartyChoice.earlier(passage, word.from(), who, discourse);
    }
}
