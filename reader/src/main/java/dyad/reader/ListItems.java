package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which amounts of a sentence stand in a list of states, each behind a state of its own. */
final class ListItems {
    private static final int NEAR = 14;
    private static final int GAP = 6;

    private final int cue;
    private final int link;
    private final int to;
    private final int filler;
    private final int minus;
    private final int firm;

    ListItems(Classes classes) {
        cue = classes.number("list-cue");
        link = classes.number("list-link");
        to = classes.number("prep.to");
        filler = classes.number("list-gap");
        minus = classes.number("minus");
        firm = classes.number("private-business");
    }

    /**
     * One of a list.
     *
     * @param party the state
     * @param value the amount that is its own
     */
    record Item(Party party, Edge value) {}

    /** Those of some amounts of a sentence that are each of a state of its own; or of a people, which are counted where others are. */
    List<Item> of(Passage passage, List<Edge> values, boolean people) {
        List<Item> items = new ArrayList<>();
        for (Edge value : values) {
            Party party = party(passage, value, !items.isEmpty(), people);
            if (party != null) {
                items.add(new Item(party, value));
            }
        }
        return items;
    }

    /** The state that an amount stands behind: in brackets, behind a dash, or behind "with", with words of rank alone between. */
    private @Nullable Party party(Passage passage, Edge value, boolean further, boolean people) {
        Chart chart = passage.chart();
        int end = value.from();
        Edge led = link(chart, end, further);
        while (led == null && end > value.from() - GAP && chart.is(end - 1, filler)) {
            led = link(chart, --end, further);
        }
        Party with = led == null && passage.isVerbLast() ? with(passage, end) : null;
        if (with != null) {
            return with;
        }
        boolean bracket = led != null && chart.tokens().is(led.from(), "(");
        if (led == null || bracket && end < value.from() - (chart.is(end, minus) ? 1 : 0)) {
            return null;
        }
        int at = led.from();
        if (chart.tokens().is(at, "-")
                && (chart.tokens().touches(at) || chart.tokens().touches(at + 1))) {
            return null;
        }
        return before(
                passage,
                at,
                bracket || !Character.isLetter(chart.tokens().norm(at).charAt(0)),
                people);
    }

    /** "Қытаймен 43,8 млрд доллар, Ресеймен 27,8": where suffixes say what prepositions do elsewhere, the state with whom, right before. */
    private static @Nullable Party with(Passage passage, int end) {
        for (Party party : passage.parties()) {
            if (party.to() == end && "with".equals(party.preposition())) {
                return party.kind() == Party.Kind.NAME && party.states().size() == 1 ? party : null;
            }
        }
        return null;
    }

    /** What ends at a token and leads from a state to its amount; "to" only in a list begun before: "China came to 90 billion, Norway to 12 billion". */
    private @Nullable Edge link(Chart chart, int end, boolean further) {
        Edge led = chart.endingAt(end, link, 4);
        return led != null || !further || !chart.tokens().is(end - 1, "to") ? led : chart.endingAt(end, to, 1);
    }

    private @Nullable Party before(Passage passage, int at, boolean directly, boolean people) {
        Party best = null;
        for (Party party : passage.parties()) {
            boolean near = party.to() == at || !directly && party.to() <= at && at - party.to() <= NEAR;
            best = near && isMember(party, people) ? party : best;
        }
        boolean beside = best != null
                && (best.to() == at
                        || best.to() == at - 1 && passage.chart().tokens().is(at - 1, ","));
        return best == null || beside || isRanked(passage.chart(), best.to(), at) ? best : null;
    }

    private static boolean isMember(Party party, boolean people) {
        boolean name = party.kind() == Party.Kind.NAME || people && party.kind() == Party.Kind.PEOPLE;
        boolean place = "in".equals(party.preposition()) || "to".equals(party.preposition());
        return name
                && party.states().size() == 1
                && !party.possessive()
                && !(people && place)
                && !"of".equals(party.preposition());
    }

    /** "comes in second", "remains the largest partner": nothing but a rank between a state and its amount. */
    private boolean isRanked(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (chart.tokens().is(at, ";") || chart.tokens().shape(at) == Tokens.Shape.NUMBER) {
                return false;
            }
        }
        return chart.isWithin(from, to, cue);
    }

    /** Several, or one that a word of rank introduces; never what firms do. */
    boolean isTrusted(Chart chart, List<Item> items) {
        Item first = items.get(0);
        if (chart.isWithin(chart.from(), first.party().from(), firm)) {
            return false;
        }
        return items.size() > 1
                || chart.isWithin(
                        Math.max(chart.from(), first.party().from() - NEAR),
                        first.value().from(),
                        cue);
    }
}
