package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.PlaceName;
import dyad.language.StateName;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import dyad.reader.rule.Match.Capture;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two ends of what leads from one place to another: "from A to B", "between A and B", "A–B". Places, capitals and states. */
final class Ends {
    /**
     * Two places named as ends, or a chain of them ("A–B–C").
     *
     * @param first the one named first
     * @param second the other
     * @param further those named behind both
     */
    record Pair(Edge first, Edge second, List<Edge> further) {
        int from() {
            return first.from();
        }

        int to() {
            return further.isEmpty()
                    ? second.to()
                    : further.get(further.size() - 1).to();
        }
    }

    private static final int BEHIND = 12;
    private static final int BEFORE = 3;
    private static final int BEFORE_PLACE = 5;
    private static final int BEHIND_PLACE = 6;

    private final int[] kinds;
    private final int start;
    private final int to;
    private final int between;
    private final int[] joints;
    private final int prefix;

    Ends(Classes classes) {
        kinds = new int[] {classes.number("place"), classes.number("capital"), classes.number("state")};
        start = classes.number("prep.from");
        to = classes.number("prep.to");
        between = classes.number("prep.between");
        prefix = classes.number("name-prefix");
        joints = new int[] {classes.number("name-joint"), classes.number("prep.with"), to};
    }

    /** The two ends named inside a slot; null where none are. */
    @Nullable
    Pair inside(Passage passage, @Nullable Capture slot) {
        if (slot == null) {
            return null;
        }
        for (Pair pair : all(passage.chart())) {
            if (pair.from() >= slot.from() && pair.to() <= slot.to()) {
                return pair;
            }
        }
        return null;
    }

    /** The two ends named inside a slot, soon behind it or just before it, in this order; null where none are. */
    @Nullable
    Pair near(Passage passage, @Nullable Capture slot) {
        Pair best = inside(passage, slot);
        if (slot == null || best != null) {
            return best;
        }
        int bestDistance = Integer.MAX_VALUE;
        for (Pair pair : all(passage.chart())) {
            boolean behind = pair.from() >= slot.to();
            int distance = behind ? pair.from() - slot.to() : Math.max(0, slot.from() - pair.to());
            boolean close =
                    passage.clause(pair.from()) == passage.clause(slot.from()) && distance <= (behind ? BEHIND : BEFORE)
                            || behind && distance <= 5;
            if (close && distance < bestDistance) {
                best = pair;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** A place on a border and the state on its other side: the pair spoken of, where the place lies in one of them. */
    static List<String> border(List<Capture> places, Passage passage, Discourse discourse) {
        List<String> here = states(places, passage, discourse);
        if (places.isEmpty() || here.size() > 1) {
            return here;
        }
        List<String> pair =
                PartyChoice.pair(passage, places.get(0).from(), places.get(0).to(), discourse);
        if (here.isEmpty() || pair.size() == 2 && pair.containsAll(here)) {
            return here.isEmpty() ? List.of() : pair;
        }
        String other = discourse.other(here.get(0));
        return other == null ? List.of() : List.of(here.get(0), other);
    }

    /**
     * "the Ayagoz–Tacheng railway", "a bridge between Santa Helena and Puerto Indio": the two spoken of, where one or both of the
     * ends are in no list, and none lies elsewhere.
     */
    List<String> dashed(Passage passage, @Nullable Capture slot, Discourse discourse) {
        List<String> pair = discourse.pair();
        Chart chart = passage.chart();
        Tokens tokens = chart.tokens();
        if (slot == null || pair.size() != 2) {
            return List.of();
        }
        for (int at = slot.from(); at < Math.min(slot.to() + 1, chart.to() - 2); at++) {
            boolean names = tokens.is(at, "-")
                    && at > slot.from()
                    && at < slot.to() - 1
                    && tokens.isCapital(at - 1)
                    && tokens.isCapital(at + 1);
            if (names && !chart.is(at - 1, prefix)) {
                return joined(endingPlace(chart, at), place(chart, at + 1), true, pair, passage, discourse);
            }
            if (chart.is(at, between)) {
                int first = named(chart, at + 1);
                int joint = joint(chart, first);
                int second = joint < 0 ? -1 : named(chart, joint + 1);
                if (second > 0) {
                    return joined(place(chart, first), place(chart, second), false, pair, passage, discourse);
                }
            }
        }
        return List.of();
    }

    /** Where a name begins at a token or behind an article. */
    private static int named(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        int name = at < chart.to() && tokens.is(at, "the") ? at + 1 : at;
        return name < chart.to() && tokens.isCapital(name) ? name : -1;
    }

    /** The "and" behind a first name; -1 where none follows soon. */
    private int joint(Chart chart, int first) {
        for (int at = first + 1; first > 0 && at < Math.min(chart.to() - 1, first + BEHIND_PLACE); at++) {
            if (chart.is(at, joints[0])) {
                return at;
            }
            if (chart.tokens().shape(at) == Shape.SIGN && !chart.tokens().is(at, "-")) {
                return -1;
            }
        }
        return -1;
    }

    /** The two spoken of, where no end lies elsewhere and not both are known; unless dashed, one is. */
    private List<String> joined(
            @Nullable Edge left,
            @Nullable Edge right,
            boolean dash,
            List<String> pair,
            Passage passage,
            Discourse discourse) {
        boolean known = left != null && right != null || !dash && left == null && right == null;
        return known || !liesIn(left, pair, passage, discourse) || !liesIn(right, pair, passage, discourse)
                ? List.of()
                : pair;
    }

    private boolean liesIn(@Nullable Edge edge, List<String> states, Passage passage, Discourse discourse) {
        return edge == null || isPlace(edge) && states.contains(state(edge, passage, discourse));
    }

    private @Nullable Edge endingPlace(Chart chart, int end) {
        for (int kind : kinds) {
            Edge edge = chart.endingAt(end, kind, 4);
            if (edge != null) {
                return edge;
            }
        }
        return null;
    }

    private List<Pair> all(Chart chart) {
        List<Pair> found = new ArrayList<>();
        for (int at = chart.from(); at < chart.to(); at++) {
            Edge first = place(chart, at);
            if (first == null) {
                continue;
            }
            Edge second = dashed(chart, first);
            if (second == null && follows(chart, first, start)) {
                second = behind(chart, first, to);
            }
            if (second == null && follows(chart, first, between)) {
                second = behind(chart, first, joints);
            }
            if (second == null && isPlace(first)) {
                Edge next = chart.is(first.to(), to) ? place(chart, first.to() + 1) : null;
                second = next != null && isPlace(next) ? next : null;
            }
            if (second != null) {
                Pair pair = new Pair(first, second, further(chart, second));
                found.add(pair);
                at = pair.to() - 1;
            }
        }
        return found;
    }

    private @Nullable Edge place(Chart chart, int at) {
        Edge best = null;
        for (int kind : kinds) {
            Edge edge = chart.at(at, kind);
            if (edge != null && (best == null || edge.length() > best.length())) {
                best = edge;
            }
        }
        return best;
    }

    /** Whether this is a town rather than a state. */
    boolean isPlace(Edge edge) {
        return edge.type() != kinds[2];
    }

    private @Nullable Edge dashed(Chart chart, Edge first) {
        boolean dash = chart.tokens().is(first.to(), "-") || chart.tokens().is(first.to(), "/");
        return dash ? place(chart, first.to() + 1) : null;
    }

    /** What is hung on behind both ends with further dashes: "A–B–C–D". */
    private List<Edge> further(Chart chart, Edge second) {
        List<Edge> further = new ArrayList<>();
        for (Edge next = dashed(chart, second); next != null; next = dashed(chart, next)) {
            further.add(next);
        }
        return further;
    }

    /** Whether a preposition stands before the place, with no other place and no sign between. */
    private boolean follows(Chart chart, Edge place, int preposition) {
        for (int at = place.from() - 1; at >= chart.from() && place.from() - at <= BEFORE_PLACE; at--) {
            if (chart.is(at, preposition)) {
                return true;
            }
            boolean sign = chart.tokens().shape(at) == Shape.SIGN
                    && !chart.tokens().is(at, "'s")
                    && !chart.tokens().is(at, "-");
            if (sign || place(chart, at) != null && !chart.tokens().is(at + 1, "'s")) {
                return false;
            }
        }
        return false;
    }

    /** The place behind one of these words, which may stand behind what says where the first place lies. */
    private @Nullable Edge behind(Chart chart, Edge first, int... words) {
        Tokens tokens = chart.tokens();
        for (int at = first.to(); at < Math.min(chart.to(), first.to() + BEHIND_PLACE); at++) {
            if (tokens.is(at, ";") || tokens.is(at, ":")) {
                return null;
            }
            for (int word : words) {
                Edge joint = chart.at(at, word);
                Edge next = joint == null ? null : nextPlace(chart, joint.to());
                if (next != null) {
                    return next;
                }
            }
        }
        return null;
    }

    private @Nullable Edge nextPlace(Chart chart, int from) {
        for (int at = from; at < Math.min(chart.to(), from + BEFORE_PLACE); at++) {
            Edge next = place(chart, at);
            if (next != null && !chart.tokens().is(next.to(), "'s")) {
                return next;
            }
            if (chart.tokens().shape(at) == Shape.SIGN
                    && !chart.tokens().is(at, "'s")
                    && !chart.tokens().is(at, "-")) {
                return null;
            }
        }
        return null;
    }

    /** The states of both ends; one only where both lie in the same. */
    List<String> states(@Nullable Pair pair, Passage passage, Discourse discourse) {
        Set<String> states = new LinkedHashSet<>();
        if (pair != null) {
            states.add(state(pair.first(), passage, discourse));
            states.add(state(pair.second(), passage, discourse));
            pair.further().forEach(e -> states.add(state(e, passage, discourse)));
        }
        return List.copyOf(states);
    }

    /** The states that slots hold: parties, places, names, words whose value is a state's code. */
    static List<String> states(List<Capture> captures, Passage passage, Discourse discourse) {
        Set<String> states = new LinkedHashSet<>();
        for (Capture capture : captures) {
            Edge edge = capture.edge();
            if (edge == null) {
                continue;
            }
            if (edge.detail() instanceof Party party) {
                states.addAll(party.states());
            } else if (edge.detail() instanceof PlaceName || edge.detail() instanceof StateName) {
                states.add(state(edge, passage, discourse));
            } else if (edge.detail() instanceof String code && isCode(code)) {
                states.add(code);
            }
        }
        return List.copyOf(states);
    }

    private static boolean isCode(String code) {
        return code.length() == 3 && code.equals(code.toUpperCase(Locale.ROOT));
    }

    /** The state a place lies in; of several of that name the one that the sentence or the document speaks of. */
    static String state(Edge edge, Passage passage, Discourse discourse) {
        if (!(edge.detail() instanceof PlaceName name)) {
            return edge.as(StateName.class).code();
        }
        if (name.sure()) {
            return name.state();
        }
        List<String> candidates = new ArrayList<>();
        for (Edge other : passage.chart().at(edge.from())) {
            if (other.to() == edge.to() && other.detail() instanceof PlaceName twin) {
                candidates.add(twin.state());
            }
        }
        List<String> known = new ArrayList<>();
        passage.parties().forEach(p -> known.addAll(p.states()));
        known.addAll(discourse.pair());
        known.addAll(discourse.recent());
        return known.stream().filter(candidates::contains).findFirst().orElse(name.state());
    }
}
