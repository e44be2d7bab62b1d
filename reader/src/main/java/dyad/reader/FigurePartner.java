package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.reader.Party.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With whom a figure is where the sentence says so: who stands behind its noun or verb, opens the sentence or is given to. */
final class FigurePartner {
    private final int giving;
    private final int article;
    private final int be;
    private final FigurePhrase phrase;

    FigurePartner(Classes classes, FigurePhrase phrase) {
        giving = classes.number("indicate.aid");
        article = classes.number("article");
        be = classes.number("be");
        this.phrase = phrase;
    }

    /** Who is given to; else who stands behind a preposition of the indicator; else the object of the verb, or a place. */
    List<String> of(Passage passage, Head head, List<String> holder, boolean passive) {
        int clause = passage.clause(head.from());
        Party given = given(passage, head);
        if (given != null && !holder.containsAll(given.states())) {
            return StatesHere.without(given.states(), holder);
        }
        Party loose = null;
        Party ahead = null;
        Party place = null;
        for (Party party : passage.parties()) {
            boolean apart = passage.clause(party.from()) != clause && !opens(passage, party);
            if (holder.containsAll(party.states()) || apart) {
                continue;
            }
            String role = party.preposition();
            boolean led = role != null && head.indicator().partner().contains(role);
            boolean behind = phrase.isBehind(passage, head, party);
            if (led && behind) {
                return StatesHere.without(neighbour(passage, party).states(), holder);
            }
            ahead = led && !behind && !"in".equals(role) && !"of".equals(role) ? party : ahead;
            place = led && !behind && party.isLocative() ? party : place;
            boolean passed = passive && party.to() <= head.from() && role == null;
            boolean good = "of".equals(role) && party.kind() == Kind.ADJECTIVE;
            boolean object = behind && head.isVerb() && (role == null || good || party.isLocative());
            loose = loose == null && (passed || object) ? party : loose;
        }
        Party best = ahead != null ? ahead : loose != null ? loose : place;
        return best == null ? List.of() : StatesHere.without(best.states(), holder);
    }

    /** "has offered Bosnia a soft loan for the motorway to Belgrade": who stands right behind the verb of giving gets it. */
    private @Nullable Party given(Passage passage, Head head) {
        if (!head.indicator().type().equals("aid")) {
            return null;
        }
        Chart chart = passage.chart();
        for (Party party : passage.parties()) {
            boolean before = !head.isVerb() && party.to() <= head.from() && head.from() - party.to() <= 9;
            boolean behind = head.isVerb() && party.from() >= head.to() && party.from() - head.to() <= 1;
            boolean near = (before || behind) && party.preposition() == null;
            boolean object = near && !party.possessive() && party.kind() != Kind.ADJECTIVE;
            int verb = chart.is(party.from() - 1, article) ? party.from() - 1 : party.from();
            if (object && passage.clause(party.from()) == passage.clause(head.from()) && isGiving(chart, verb)) {
                return party;
            }
        }
        return null;
    }

    private boolean isGiving(Chart chart, int end) {
        Edge verb = chart.endingAt(end, giving, 3);
        return verb != null && (verb.forms() & Form.PARTICIPLE) == 0 || verb != null && !chart.is(verb.from() - 1, be);
    }

    /** "With Vietnam, Korea has a surplus of": a phrase that opens the sentence, with no verb of its own. */
    private boolean opens(Passage passage, Party party) {
        int start = passage.chart().from();
        return ("with".equals(party.preposition()) || "to".equals(party.preposition()))
                && party.from() - start <= 3
                && passage.chart().tokens().is(party.to(), ",")
                && !phrase.hasVerb(passage.chart(), start, party.to());
    }

    /** "to Serbia's neighbour Bulgaria" speaks of Bulgaria. */
    private static Party neighbour(Passage passage, Party party) {
        return passage.parties().stream()
                .filter(p -> party.possessive()
                        && p.from() > party.to()
                        && p.from() - party.to() <= 4
                        && p.preposition() == null
                        && p.kind() == Kind.NAME)
                .findFirst()
                .orElse(party);
    }
}
