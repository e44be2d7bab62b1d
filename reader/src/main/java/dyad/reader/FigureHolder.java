package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.reader.Party.Kind;
import java.util.List;

/** Who holds a figure where the sentence says so at its noun or verb: a possessor, a subject, "our", "we". */
final class FigureHolder {
    private final int its;
    private final int our;
    private final int traders;
    private final int we;
    private final FigurePhrase phrase;

    FigureHolder(Classes classes, FigurePhrase phrase) {
        its = classes.number("possessive.third");
        our = classes.number("possessive.first");
        traders = classes.number("figure-traders");
        we = classes.number("figure-we");
        this.phrase = phrase;
    }

    /** Possessor or adjective just before the noun; "of X", "from X" by the indicator; the subject of the verb. */
    List<String> of(Passage passage, Head head, boolean passive, Discourse discourse) {
        int clause = passage.clause(head.from());
        Party best = null;
        for (Party party : passage.parties()) {
            if (passage.clause(party.from()) != clause) {
                continue;
            }
            boolean before = party.to() <= head.from();
            boolean attached = before
                    && head.from() - party.to() <= 5
                    && !phrase.hasVerb(passage.chart(), party.to(), head.from())
                    && (party.possessive() || party.kind() == Kind.ADJECTIVE || party.kind() == Kind.PEOPLE);
            boolean named = phrase.isBehind(passage, head, party)
                    && party.preposition() != null
                    && head.indicator().holder().contains(party.preposition());
            boolean subject = before && head.isVerb() && party.preposition() == null && !passive;
            // "министрдің айтуынша, Италияның салған инвестициясы": an owner nearer to the participle does it, and not
            // who is quoted
            boolean nearer = best != null && best.kind() == Kind.PERSON && passage.isVerbLast() && party.possessive();
            if (attached && !head.isVerb() || named && best == null || subject && (best == null || nearer)) {
                best = party;
            }
        }
        if (best == null || head.isVerb() && best.from() < head.from()) {
            List<String> own = we(passage, head, passive, discourse);
            if (!own.isEmpty()) {
                return own;
            }
        }
        List<String> pronoun = pronoun(passage, head, discourse);
        return best == null ? pronoun : best.states();
    }

    /** "We bought Iranian goods": the speaker's own state, as the subject that stands last before the verb. */
    private List<String> we(Passage passage, Head head, boolean passive, Discourse discourse) {
        String home = discourse.home();
        if (!head.isVerb() || passive || home == null) {
            return List.of();
        }
        Chart chart = passage.chart();
        int clause = passage.clause(head.from());
        for (int at = head.from() - 1; at >= Math.max(chart.from(), head.from() - 12); at--) {
            int token = at;
            if (passage.parties().stream()
                    .anyMatch(p -> p.from() <= token && token < p.to() && p.preposition() == null)) {
                return List.of();
            }
            if (passage.clause(at) == clause && chart.is(at, we)) {
                return List.of(home);
            }
        }
        return List.of();
    }

    /** "its exports", "our exports". */
    private List<String> pronoun(Passage passage, Head head, Discourse discourse) {
        Chart chart = passage.chart();
        for (int at = head.from() - 1; at >= Math.max(chart.from(), head.from() - 6); at--) {
            boolean near = at >= head.from() - 3;
            if (!near && !chart.is(at + 1, traders)) {
                continue;
            }
            if (chart.is(at, our) && discourse.home() != null) {
                return List.of(discourse.home());
            }
            if (chart.is(at, its)) {
                for (Party party : passage.parties()) {
                    if (party.to() <= at && party.preposition() == null && !party.isGroup()) {
                        return party.states();
                    }
                }
                return discourse.subject().size() == 1 ? discourse.subject() : List.of();
            }
        }
        return List.of();
    }
}
