package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.model.Parties;
import dyad.reader.Party.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decision 2 for figures: who holds the figure (whose exports, whose investment) and with whom. */
final class FigureParties {
    private final int world;
    private final int inverse;

    FigureParties(Classes classes) {
        world = classes.number("with-the-world");
        inverse = classes.number("inverse-direction");
    }

    /** The parties of an amount's head, or null where they are not two or the figure is one state's with the world. */
    @Nullable
    Parties of(Passage passage, Head head, Edge value, Discourse discourse) {
        int from = Math.min(head.from(), value.from());
        int to = Math.max(head.to(), value.to());
        return head.indicator().isPair()
                ? pair(passage, head, from, to, discourse)
                : directed(passage, head, discourse);
    }

    private @Nullable Parties pair(Passage passage, Head head, int from, int to, Discourse discourse) {
        boolean told = isTold(passage, head);
        if (!told && isWorld(passage, head)) {
            return null;
        }
        List<String> states = PartyChoice.pair(passage, head.from(), head.to(), discourse);
        return states.size() < 2 ? null : Parties.between(states);
    }

    /** Whether the sentence itself says with whom. */
    private static boolean isTold(Passage passage, Head head) {
        int clause = passage.clause(head.from());
        return passage.parties().stream()
                .anyMatch(p -> passage.clause(p.from()) == clause
                        && (p.isGroup()
                                || p.kind() == Kind.BOTH
                                || "with".equals(p.preposition())
                                || "to".equals(p.preposition())
                                || "from".equals(p.preposition())));
    }

    private boolean isWorld(Passage passage, Head head) {
        Chart chart = passage.chart();
        for (int at = Math.max(chart.from(), head.from() - 4); at < Math.min(chart.to(), head.to() + 4); at++) {
            if (chart.is(at, world)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Parties directed(Passage passage, Head head, Discourse discourse) {
        Party holder = holder(passage, head);
        Party partner = partner(passage, head, holder);
        if (partner == null && isWorld(passage, head)) {
            return null;
        }
        List<String> from = holder == null ? List.of() : holder.states();
        List<String> to = partner == null ? List.of() : partner.states();
        if (from.size() == 2 && to.isEmpty()) {
            return null;
        }
        if (from.isEmpty() && to.isEmpty()) {
            String home = discourse.home();
            from = home != null && discourse.pair().contains(home) ? List.of(home) : List.of();
        }
        if (from.isEmpty()) {
            from = PartyChoice.others(to, discourse);
        }
        if (to.isEmpty()) {
            to = PartyChoice.others(from, discourse);
        }
        if (from.isEmpty() || to.isEmpty() || from.equals(to) || to.stream().anyMatch(from::contains)) {
            return null;
        }
        boolean holderSends = head.indicator().direction().equals("from-holder")
                != passage.chart().is(head.from(), inverse);
        return holderSends ? Parties.directed(from, to) : Parties.directed(to, from);
    }

    /** Possessor or adjective just before the noun; "of X", "from X" by the indicator; the subject of the verb. */
    private @Nullable Party holder(Passage passage, Head head) {
        int clause = passage.clause(head.from());
        Party best = null;
        for (Party party : passage.parties()) {
            if (passage.clause(party.from()) != clause) {
                continue;
            }
            boolean before = party.to() <= head.from();
            boolean attached = before
                    && head.from() - party.to() <= 5
                    && (party.possessive() || party.kind() == Kind.ADJECTIVE || party.kind() == Kind.PEOPLE);
            boolean named = !before
                    && party.preposition() != null
                    && head.indicator().holder().contains(party.preposition());
            boolean subject = before && head.isVerb() && party.preposition() == null;
            if (attached || named && best == null || subject && best == null) {
                best = party;
            }
        }
        return best;
    }

    private @Nullable Party partner(Passage passage, Head head, @Nullable Party holder) {
        int clause = passage.clause(head.from());
        Party loose = null;
        for (Party party : passage.parties()) {
            boolean other =
                    party != holder && (holder == null || !holder.states().containsAll(party.states()));
            if (!other || passage.clause(party.from()) != clause) {
                continue;
            }
            if (party.preposition() != null && head.indicator().partner().contains(party.preposition())) {
                return party;
            }
            boolean behind = party.from() >= head.to() && head.isVerb() && !"by".equals(party.preposition());
            if (loose == null && behind) {
                loose = party;
            }
        }
        return loose;
    }
}
