package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.reader.Party.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** With whom an act is done: the official party behind it that nothing separates from it. */
final class Partners {
    /** How far behind its act a partner may stand. */
    static final int FAR = 12;

    private static final int REACH = 7;
    private static final int NEAR = 3;

    private final Officials officials;
    private final Unnamed unnamed;
    private final int official;
    private final int of;
    private final int aside;

    Partners(Classes classes, Officials officials, Unnamed unnamed) {
        this.officials = officials;
        this.unnamed = unnamed;
        official = classes.number("official");
        of = classes.number("prep.of");
        aside = classes.number("aside");
    }

    /** With whom: the official party behind the act, within reach and before anything else intervenes. */
    List<String> partner(Passage passage, int to, List<String> first, int reach) {
        int clause = passage.clause(to - 1);
        for (Party party : passage.parties()) {
            boolean behind = party.from() >= to && party.from() <= to + reach && passage.clause(party.from()) == clause;
            boolean reached = party.preposition() == null
                    || "with".equals(party.preposition())
                    || Officials.isGoverned(party)
                    || "to".equals(party.preposition())
                    || reach == NEAR && "against".equals(party.preposition());
            reached &= reach > NEAR || !party.possessive() || party.kind() != Kind.PERSON;
            if (behind
                    && reached
                    && officials.isOfficial(passage, party)
                    && !isOccasion(passage.chart(), party)
                    && !first.containsAll(party.states())) {
                Set<String> rest = new LinkedHashSet<>(party.states());
                first.forEach(rest::remove);
                return List.copyOf(rest);
            }
        }
        return List.of();
    }

    /** Who is received, called or met, right behind the act. */
    List<String> received(Passage passage, int from, int to, List<String> first, Discourse discourse) {
        List<String> named = partner(passage, to, first, NEAR);
        if (named.isEmpty() && isSomeoneOf(passage.chart(), to)) {
            named = partner(passage, to, first, REACH);
        }
        return named.isEmpty() && first.size() == 1 ? unnamed.met(passage, from, to, first.get(0), discourse) : named;
    }

    /** "Received an envoy of the Russian president". */
    private boolean isSomeoneOf(Chart chart, int to) {
        for (int at = to; at < Math.min(chart.to(), to + NEAR); at++) {
            Edge word = chart.at(at, official);
            if (word != null) {
                return chart.is(word.to(), of) || chart.tokens().is(word.to(), "from");
            }
        }
        return false;
    }

    /** "during the UN General Assembly": where it was, not with whom. */
    private boolean isOccasion(Chart chart, Party party) {
        return party.kind() == Kind.ORGANISATION
                && (chart.is(party.to(), aside)
                        || chart.is(party.to() + 1, aside)
                        || chart.endingAt(party.to(), aside, 3) != null);
    }
}
