package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.PlaceName;
import dyad.language.StateName;
import dyad.language.States;
import dyad.reader.Party.Kind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Names of states and organisations as they stand: which of several is meant, and two in one word ("Kazakh-Italian"). */
final class PartyNames {
    /** A name of a state is no longer than this many words where it stands in a compound. */
    static final int LONGEST_NAME = 6;

    private final Map<Integer, Kind> kinds = new TreeMap<>();
    private final int[] named;
    private final int[] compounded;
    private final Set<String> gone = new HashSet<>();
    private final int combining;
    private final int adjective;
    private final int state;
    private final int organisation;
    private final int notState;
    private final int language;
    private final int definite;
    private final int capitalWord;
    private final int capitalLead;

    PartyNames(Classes classes, States states) {
        combining = classes.number("combining");
        adjective = classes.number("adjective");
        state = classes.number("state");
        organisation = classes.number("organisation");
        notState = classes.number("not-state");
        language = classes.number("language-suffix");
        definite = classes.number("definite");
        capitalWord = classes.number("capital-word");
        capitalLead = classes.number("capital-lead");
        kinds.put(state, Kind.NAME);
        kinds.put(classes.number("capital"), Kind.CAPITAL);
        kinds.put(classes.number("seat"), Kind.SEAT);
        kinds.put(classes.number("parliament"), Kind.SEAT);
        kinds.put(adjective, Kind.ADJECTIVE);
        kinds.put(classes.number("inhabitant"), Kind.PEOPLE);
        kinds.put(organisation, Kind.ORGANISATION);
        named = kinds.keySet().stream().mapToInt(Integer::intValue).toArray();
        compounded = new int[] {combining, state, adjective, organisation};
        states.all().stream().filter(s -> states.has(s.code(), "historical")).forEach(s -> gone.add(s.code()));
    }

    /** All classes that names have. */
    IntStream types() {
        return IntStream.concat(IntStream.of(named), IntStream.of(compounded));
    }

    /** "American" of "South American" and "Central African" of "the Central African nation" name no state. */
    boolean isNoState(Chart chart, int at) {
        return chart.is(at, notState) || chart.endingAt(at + 1, notState, 4) != null || isSpeaking(chart, at);
    }

    /** "Portuguese-speaking" is said of several states. */
    private boolean isSpeaking(Chart chart, int at) {
        return chart.tokens().is(at + 1, "-") && chart.tokens().touches(at + 1) && chart.is(at + 2, language);
    }

    Kind kindOf(Edge name) {
        Kind kind = kinds.get(name.type());
        return kind == null ? Kind.NAME : kind;
    }

    /** "the Georgian capital", "nella capitale georgiana": an adjective beside the word for it; of money only where an article is before it. */
    @Nullable
    Party capital(Chart chart, Edge adjective, boolean cased) {
        if (kindOf(adjective) != Kind.ADJECTIVE) {
            return null;
        }
        List<String> state = List.of(adjective.as(StateName.class).code());
        Edge word = chart.at(adjective.to(), capitalWord);
        boolean told = cased || chart.is(adjective.from() - 1, definite);
        if (word != null && told) {
            return new Party(adjective.from(), word.to(), state, Kind.CAPITAL, null, false);
        }
        return chart.endingAt(adjective.from(), capitalLead, 3) == null
                ? null
                : new Party(adjective.from() - 1, adjective.to(), state, Kind.CAPITAL, null, false);
    }

    /** The longest name that begins at a token, or null. */
    @Nullable
    Edge name(Chart chart, int at) {
        if (!chart.isAny(at, named) || isNoState(chart, at)) {
            return null;
        }
        Edge best = null;
        for (int i = chart.first(at); i != 0; i = chart.next(i)) {
            if (!isNamed(chart.type(i))) {
                continue;
            }
            Edge edge = chart.edge(i);
            boolean longer = best == null || edge.length() > best.length();
            if (longer || best != null && edge.length() == best.length() && isBetter(edge, best)) {
                best = edge;
            }
        }
        return best;
    }

    private boolean isNamed(int type) {
        boolean known = false;
        for (int i = 0; i < named.length && !known; i++) {
            known = named[i] == type;
        }
        return known;
    }

    /** All forms in which the name that a party is may stand, as a mask. */
    int forms(Chart chart, Party party) {
        int forms = 0;
        for (int i = chart.first(party.from()); i != 0; i = chart.next(i)) {
            if (chart.end(i) == party.to() && isNamed(chart.type(i))) {
                forms |= chart.forms(i);
            }
        }
        return forms;
    }

    /** Of two states of one name the one that is not gone, and a name before an adjective. */
    private boolean isBetter(Edge edge, Edge best) {
        String code = edge.as(StateName.class).code();
        String known = best.as(StateName.class).code();
        return code.equals(known) ? edge.type() == state : isGone(known) && !isGone(code);
    }

    private boolean isGone(String code) {
        return gone.contains(code);
    }

    /** Whether a dash touches the words soon behind a token: without one there is no compound. */
    private static boolean hasHyphen(Chart chart, int at) {
        for (int i = at + 1; i < Math.min(chart.to(), at + LONGEST_NAME); i++) {
            if (chart.tokens().is(i, "-") && chart.tokens().touches(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Kazakh-Italian", "Kazakhstan–Italy", "Sino-Russian". */
    @Nullable
    Party compound(Chart chart, int at) {
        if (!chart.isAny(at, compounded) || !hasHyphen(chart, at)) {
            return null;
        }
        Edge first = longest(
                chart.at(at, combining), chart.at(at, state), chart.at(at, adjective), chart.at(at, organisation));
        if (first == null
                || !chart.tokens().is(first.to(), "-")
                || !chart.tokens().touches(first.to())) {
            return null;
        }
        Edge second = longest(
                chart.at(first.to() + 1, adjective),
                chart.at(first.to() + 1, state),
                chart.at(first.to() + 1, combining),
                chart.at(first.to() + 1, organisation));
        if (second == null || !chart.tokens().touches(first.to() + 1)) {
            return null;
        }
        Set<String> codes = new LinkedHashSet<>();
        codes.add(first.as(StateName.class).code());
        codes.add(second.as(StateName.class).code());
        int end = second.to();
        for (Edge next = further(chart, end); next != null; next = further(chart, end)) {
            codes.add(next.as(StateName.class).code());
            end = next.to();
        }
        return codes.size() < 2 ? null : new Party(at, end, List.copyOf(codes), Kind.COMPOUND, null, false);
    }

    /** One more in "China-Kyrgyzstan-Uzbekistan". */
    private @Nullable Edge further(Chart chart, int dash) {
        boolean touching = chart.tokens().is(dash, "-")
                && chart.tokens().touches(dash)
                && dash + 1 < chart.to()
                && chart.tokens().touches(dash + 1);
        return touching ? longest(chart.at(dash + 1, adjective), chart.at(dash + 1, state)) : null;
    }

    /** The longest of several names. */
    static @Nullable Edge longest(@Nullable Edge... edges) {
        Edge best = null;
        for (Edge edge : edges) {
            if (edge != null
                    && (edge.detail() instanceof StateName || edge.detail() instanceof PlaceName)
                    && (best == null || edge.length() > best.length())) {
                best = edge;
            }
        }
        return best;
    }
}
