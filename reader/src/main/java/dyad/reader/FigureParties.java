package dyad.reader;

import dyad.language.Classes;
import dyad.model.Parties;
import dyad.reader.Party.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decision 2 for figures: who holds the figure (whose exports, whose investment) and with whom; never with the whole world. */
final class FigureParties {
    private final int inverse;
    private final int rival;
    private final int buying;
    private final FigureWorld world;
    private final FigurePhrase phrase;
    private final FigureHolder holders;
    private final FigurePartner partners;
    private final FigurePair pairs;
    private final FigureLenders lenders;
    private final PrivateDeals deals;
    private final ElidedParties elided;
    private final UnsaidReceiver receivers;

    FigureParties(Classes classes) {
        inverse = classes.number("inverse-direction");
        rival = classes.number("party-rival");
        buying = classes.number("figure-buying");
        world = new FigureWorld(classes);
        phrase = new FigurePhrase(classes);
        holders = new FigureHolder(classes, phrase);
        partners = new FigurePartner(classes, phrase);
        pairs = new FigurePair(classes, world);
        lenders = new FigureLenders(classes);
        deals = new PrivateDeals(classes, phrase);
        elided = new ElidedParties(classes);
        receivers = new UnsaidReceiver(classes);
    }

    /** The parties of an amount's head, or null where they are not two or the figure is one state's with the world. */
    @Nullable
    Parties of(Passage passage, Head head, Discourse discourse) {
        if (head.known() != null) {
            return head.known();
        }
        if (world.isRegional(passage, head) || world.isTotal(passage, head)) {
            return null;
        }
        if (head.pronoun()) {
            return elided.pronoun(passage, head, discourse);
        }
        Passage own = passage.with(passage.parties().stream()
                .filter(p -> passage.chart().endingAt(p.from(), rival, 4) == null
                        && passage.chart().endingAt(p.from() - 1, rival, 3) == null)
                .toList());
        return head.indicator().isPair() ? pairs.of(own, head, discourse) : directed(own, head, discourse);
    }

    /** The parties of a further amount, where another state is named right before it. */
    @Nullable
    Parties gapped(Passage passage, FigureReader.Reading reading, Parties between, Discourse discourse) {
        return elided.gapped(passage, reading, between, discourse);
    }

    /** Holder and partner as the sentence says them, and then whoever of them is unsaid. */
    private @Nullable Parties directed(Passage passage, Head head, Discourse discourse) {
        boolean passive = phrase.isPassive(passage.chart(), head);
        List<String> from = holders.of(passage, head, passive, discourse);
        List<String> to = partners.of(passage, head, from, passive);
        if (deals.isPrivate(passage, head)
                || to.isEmpty() && world.isWorld(passage, head)
                || from.size() > 1 && to.isEmpty() && !head.indicator().mutual()) {
            return null;
        }
        // "инвестиция көлемі 300 млн доллардан асады" of a company: what has piled up is of those whom the sentence
        // names
        if (passage.isVerbLast()
                && head.indicator().stock()
                && StatesHere.all(passage).isEmpty()) {
            return null;
        }
        if (from.isEmpty() && to.isEmpty()) {
            from = UnsaidParties.owner(passage, head, discourse);
        }
        String ledger = discourse.statistics().ledger();
        if (to.isEmpty() && ledger != null && UnsaidParties.isOrigin(passage, head, from, ledger)) {
            to = from;
            from = List.of(ledger);
        }
        if (head.indicator().mutual() && to.isEmpty() && from.size() != 1) {
            List<String> group = from.isEmpty() ? StatesHere.together(passage, head) : from;
            return group.size() == 2 ? Parties.between(group) : null;
        }
        if (from.isEmpty() && to.isEmpty()) {
            return UnsaidParties.migrants(passage, head, discourse);
        }
        return completed(passage, head, from, to, discourse);
    }

    /** The parties where one of the two may still be unsaid. */
    private @Nullable Parties completed(
            Passage passage, Head head, List<String> holder, List<String> partner, Discourse discourse) {
        List<String> from = holder;
        List<String> to = partner;
        Parties carried = from.isEmpty() != to.isEmpty() ? UnsaidParties.carried(passage, head, discourse) : null;
        if (carried != null) {
            boolean sends = head.indicator().direction().equals("from-holder");
            from = from.isEmpty() ? (sends ? carried.from() : carried.to()) : from;
            to = to.isEmpty() ? (sends ? carried.to() : carried.from()) : to;
        }
        if (from.isEmpty()) {
            from = StatesHere.before(passage, head, to);
            from = from.isEmpty() ? UnsaidParties.ledger(head, to, discourse) : from;
            from = from.isEmpty() ? StatesHere.rest(passage, to, head) : from;
            from = from.isEmpty() && !head.indicator().told() ? OtherState.others(to, discourse) : from;
        }
        if (to.isEmpty() && !head.indicator().trade()) {
            to = StatesHere.rest(passage, from);
            to = to.isEmpty() ? receivers.of(passage, head, from, discourse) : to;
        }
        if (to.isEmpty() && !head.indicator().told()) {
            to = UnsaidParties.isTrusted(passage, head, from, discourse)
                    ? OtherState.others(from, discourse)
                    : List.of();
        }
        return turned(passage, head, from, to);
    }

    /** Holder and partner in the direction that the figure flows, or null where they are not two states with a figure of their own. */
    private @Nullable Parties turned(Passage passage, Head head, List<String> from, List<String> to) {
        if (from.isEmpty() || to.isEmpty() || to.stream().anyMatch(from::contains)) {
            return null;
        }
        if (lenders.isLender(passage, from) || lenders.isLender(passage, to) || lenders.isLent(passage, head)) {
            return null;
        }
        boolean holderSends = head.indicator().direction().equals("from-holder")
                != (passage.chart().is(head.from(), inverse) || isHomeward(passage, head, from, to));
        return holderSends ? Parties.directed(from, to) : Parties.directed(to, from);
    }

    /** "Norway bought Danish goods", told in Denmark: what the others buy are the own state's exports. */
    boolean isSeenFromSeller(Passage passage, Head head, Parties between, Discourse discourse) {
        String home = discourse.home();
        return head.isVerb()
                && home != null
                && between.isDirected()
                && between.from().equals(List.of(home))
                && head.indicator().type().equals("imports")
                && passage.chart().is(head.from(), buying)
                && passage.parties().stream()
                        .anyMatch(p -> p.from() >= head.to()
                                && p.kind() == Kind.ADJECTIVE
                                && p.states().equals(between.from()));
    }

    /** "remittances from Egyptians working in Italy": people send to where they come from. */
    private static boolean isHomeward(Passage passage, Head head, List<String> from, List<String> to) {
        Set<String> partner = head.indicator().partner();
        return head.indicator().type().equals("remittances")
                && !head.isVerb()
                && passage.parties().stream()
                        .anyMatch(
                                p -> p.states().equals(from) && (p.kind() == Kind.PEOPLE || p.kind() == Kind.ADJECTIVE))
                && passage.parties().stream()
                        .noneMatch(p ->
                                p.states().equals(to) && p.preposition() != null && partner.contains(p.preposition()));
    }
}
