package dyad.reader;

import dyad.language.Classes;
import dyad.language.Edge;
import dyad.model.Parties;
import dyad.reader.Party.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two states of a figure that has no direction: trade between them, with no word on who sends and who receives. */
final class FigurePair {
    private final int weak;
    private final int tradeOnly;
    private final FigureWorld world;

    FigurePair(Classes classes, FigureWorld world) {
        weak = classes.number("weak-indicator");
        tradeOnly = classes.number("turnover-alone");
        this.world = world;
    }

    /** The two parties, or null where they are not known. */
    @Nullable
    Parties of(Passage passage, Head head, Discourse discourse) {
        Parties between = between(passage, head);
        if (between != null) {
            return between;
        }
        boolean told = isTold(passage, head);
        boolean alone = isAlone(passage, head) && !discourse.figurePair().containsAll(discourse.pair());
        boolean carried = passage.chart().is(head.from(), tradeOnly) && discourse.trade() != null;
        Edge plain = passage.chart().at(head.from(), weak);
        boolean unclear = plain != null && plain.to() >= head.to() && !carried;
        if (!told && (alone || world.isWorld(passage, head) || unclear)) {
            return null;
        }
        List<String> states = beside(passage, head, discourse);
        states = states.isEmpty() ? withOnly(passage, head, discourse) : states;
        states = states.isEmpty() ? PartyChoice.pair(passage, head.from(), head.to(), discourse) : states;
        if (areBothPartners(passage, states)) {
            return null;
        }
        return states.size() == 2 ? Parties.between(states) : null;
    }

    /** "trade between Peru and Chile": what is said at the noun itself counts before all else. */
    @Nullable
    static Parties between(Passage passage, Head head) {
        for (Party party : passage.parties()) {
            boolean near = party.from() >= head.to() && party.from() - head.to() <= 4;
            boolean named = party.kind() != Kind.BOTH && party.states().size() == 2;
            if (near && named && "between".equals(party.preposition())) {
                return Parties.between(party.states());
            }
        }
        return owned(passage, head);
    }

    /** "взаимный товарооборот Монголии и России", "торговля России с Китаем": whose it is stands right behind the noun. */
    private static @Nullable Parties owned(Passage passage, Head head) {
        Party owner = null;
        Party partner = null;
        for (Party party : passage.parties()) {
            boolean one = party.kind() == Kind.NAME;
            boolean of = party.from() == head.to() && "of".equals(party.preposition());
            owner = one && of && !head.isVerb() ? party : owner;
            boolean with = owner != null && party.from() > owner.from() && party.from() - owner.to() <= 1;
            partner = with && "with".equals(party.preposition()) && !party.isGroup() ? party : partner;
        }
        if (owner == null) {
            return null;
        }
        List<String> both = new ArrayList<>(owner.states());
        both.addAll(partner == null ? List.of() : partner.states());
        return both.size() == 2 && !both.get(0).equals(both.get(1)) ? Parties.between(both) : null;
    }

    /** "Trade with Albania came to 310 million euros and with Montenegro to 420 million": not with each other. */
    private static boolean areBothPartners(Passage passage, List<String> states) {
        int partners = 0;
        for (String state : states) {
            List<Party> named = passage.parties().stream()
                    .filter(p -> p.states().contains(state))
                    .toList();
            boolean only =
                    !named.isEmpty() && named.stream().allMatch(p -> "with".equals(p.preposition()) && !p.isGroup());
            partners += only ? 1 : 0;
        }
        return partners == 2 && states.size() == 2;
    }

    /** "Trade with Bangladesh rose" in a text that tells one state's statistics: of that state with the one named at the noun. */
    private static List<String> beside(Passage passage, Head head, Discourse discourse) {
        String ledger = discourse.statistics().ledger();
        Party partner = null;
        for (Party party : passage.parties()) {
            boolean with =
                    party.from() >= head.to() && party.from() - head.to() <= 3 && "with".equals(party.preposition());
            boolean opens = "for".equals(party.preposition())
                    && party.from() - passage.chart().from() <= 2
                    && passage.chart().tokens().is(party.to(), ",");
            partner = partner == null && (with || opens) && party.states().size() == 1 ? party : partner;
            boolean own =
                    party.to() <= head.from() && !opens && !"with".equals(party.preposition()) && !party.isLocative();
            if (own && passage.clause(party.from()) == passage.clause(head.from())) {
                return List.of();
            }
        }
        if (partner == null || ledger == null || partner.states().contains(ledger)) {
            return List.of();
        }
        return discourse.pair().containsAll(partner.states())
                ? List.of()
                : List.of(ledger, partner.states().get(0));
    }

    /** "Trade with Indonesia was worth" with nobody else named: the other is the one spoken of, or the document's own state. */
    private static List<String> withOnly(Passage passage, Head head, Discourse discourse) {
        List<Party> partners = passage.parties().stream()
                .filter(p -> "with".equals(p.preposition()) && !p.isGroup())
                .sorted((a, b) -> Integer.compare(Math.abs(a.from() - head.from()), Math.abs(b.from() - head.from())))
                .toList();
        String home = discourse.home();
        boolean list =
                partners.size() > 1 && partners.size() == passage.parties().size();
        if (list && home != null && partners.stream().noneMatch(p -> p.states().contains(home))) {
            return List.of(home, partners.get(0).states().get(0));
        }
        Set<String> here = new LinkedHashSet<>();
        passage.parties().forEach(p -> here.addAll(p.states()));
        boolean with = passage.parties().stream().anyMatch(p -> "with".equals(p.preposition()));
        if (here.size() != 1 || !with) {
            return List.of();
        }
        String one = here.iterator().next();
        String ledger = discourse.statistics().ledger();
        boolean spoken =
                ledger == null || ledger.equals(one) || discourse.pair().contains(one);
        String other = spoken ? discourse.other(one) : ledger;
        return other == null ? List.of() : List.of(one, other);
    }

    /** "Kenya's trade": one state owns it and nothing says with whom. */
    private static boolean isAlone(Passage passage, Head head) {
        for (Party party : passage.parties()) {
            boolean owner = party.possessive() || party.kind() == Kind.ADJECTIVE || "of".equals(party.preposition());
            boolean beside = party.to() <= head.from() && head.from() - party.to() <= 4
                    || party.from() >= head.to() && party.from() - head.to() <= 2;
            if (owner && beside && !party.isGroup()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence itself says with whom. */
    private static boolean isTold(Passage passage, Head head) {
        int clause = passage.clause(head.from());
        return passage.parties().stream()
                .anyMatch(p -> passage.clause(p.from()) == clause
                        && (p.isGroup()
                                || p.kind() == Kind.BOTH
                                || "with".equals(p.preposition())
                                || p.from() >= head.to()
                                        && ("to".equals(p.preposition()) || "from".equals(p.preposition()))));
    }
}
