package dyad.reader;

import dyad.reader.Party.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The states that a sentence names anywhere, to complete a figure at whose noun or verb only one of its parties is said. */
final class StatesHere {
    private StatesHere() {}

    /** All of them, institutions aside. */
    static Set<String> all(Passage passage) {
        Set<String> here = new LinkedHashSet<>();
        passage.parties().stream().filter(p -> p.kind() != Kind.ORGANISATION).forEach(p -> here.addAll(p.states()));
        return here;
    }

    /** Two states named together in the clause. */
    static List<String> together(Passage passage, Head head) {
        return passage.partiesOf(passage.clause(head.from())).stream()
                .filter(p -> p.states().size() == 2)
                .findFirst()
                .map(Party::states)
                .orElse(List.of());
    }

    /** The only other state of the sentence that is not named as a further partner ("from Chile … and from Peru"), if there is one. */
    static List<String> rest(Passage passage, List<String> one, Head head) {
        Set<String> rest = new LinkedHashSet<>();
        for (Party party : passage.parties()) {
            boolean partner = !head.isVerb()
                    && party.preposition() != null
                    && !"in".equals(party.preposition())
                    && head.indicator().partner().contains(party.preposition());
            boolean here = !head.isVerb()
                    || party.from() < head.from()
                    || passage.clause(party.from()) == passage.clause(head.from());
            if (!partner && here && party.kind() != Kind.ORGANISATION) {
                rest.addAll(party.states());
            }
        }
        rest.removeAll(one);
        return rest.size() == 1 ? List.copyOf(rest) : List.of();
    }

    /** The only other state of the sentence, if there is one. */
    static List<String> rest(Passage passage, List<String> one) {
        List<String> rest = without(List.copyOf(all(passage)), one);
        return rest.size() == 1 ? rest : List.of();
    }

    /** The state last named before, as the owner of something or as a subject; over a semicolon only where there is no choice. */
    static List<String> before(Passage passage, Head head, List<String> partner) {
        List<String> best = List.of();
        Set<String> choice = new LinkedHashSet<>();
        int end = head.from();
        for (Party party : passage.parties()) {
            boolean usable = party.to() <= head.from()
                    && !party.isGroup()
                    && !party.isLocative()
                    && party.kind() != Kind.ORGANISATION;
            if (usable && !partner.containsAll(party.states())) {
                best = party.states();
                choice.addAll(best);
                end = party.to();
            }
        }
        boolean open = choice.size() > 1 && hasSemicolon(passage, end, head.from());
        return open ? List.of() : best;
    }

    private static boolean hasSemicolon(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.chart().tokens().is(at, ";")) {
                return true;
            }
        }
        return false;
    }

    /** Some states but for others. */
    static List<String> without(List<String> states, List<String> others) {
        List<String> rest = new ArrayList<>(states);
        rest.removeAll(others);
        return rest;
    }
}
