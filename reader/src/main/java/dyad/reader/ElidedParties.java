package dyad.reader;

import dyad.language.Classes;
import dyad.model.Parties;
import dyad.reader.Party.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parties of an amount whose noun is left out or is only "those": those of the figure before, with another in the place of one. */
final class ElidedParties {
    private final int reverse;

    ElidedParties(Classes classes) {
        reverse = classes.number("figure-reverse");
    }

    /** "those from China", "that with Peru": the parties of the figure before, with the one named here in the place of one of them. */
    @Nullable
    Parties pronoun(Passage passage, Head head, Discourse discourse) {
        Discourse.Topic topic = discourse.topic();
        Parties between = FigurePair.between(passage, head);
        if (between != null && head.indicator().isPair()) {
            return between;
        }
        if (topic != null && passage.chart().is(head.from(), reverse)) {
            return topic.parties().isDirected()
                    ? Parties.directed(topic.parties().to(), topic.parties().from())
                    : null;
        }
        if (topic == null || !topic.type().equals(head.indicator().type())) {
            return null;
        }
        List<String> from = List.of();
        List<String> to = List.of();
        for (Party party : passage.parties()) {
            boolean near = party.from() >= head.to() && party.from() - head.to() <= (from.isEmpty() ? 3 : 8);
            if (near && "with".equals(party.preposition()) && head.indicator().isPair()) {
                return withOther(passage, head, party.states(), topic.parties().all(), discourse);
            }
            from = near && from.isEmpty() && "from".equals(party.preposition()) ? party.states() : from;
            to = near && to.isEmpty() && isTarget(party) ? party.states() : to;
        }
        if (!topic.parties().isDirected() || from.isEmpty() && to.isEmpty()) {
            return null;
        }
        List<String> one = from.isEmpty() ? to : from;
        boolean turned =
                topic.parties().from().equals(to) || topic.parties().to().equals(from);
        List<String> rest = from.isEmpty() != turned
                ? topic.parties().from()
                : topic.parties().to();
        from = from.isEmpty() ? rest : from;
        to = to.isEmpty() ? rest : to;
        return one.isEmpty() || from.stream().anyMatch(to::contains) ? null : Parties.directed(from, to);
    }

    private static boolean isTarget(Party party) {
        return "to".equals(party.preposition()) || "in".equals(party.preposition());
    }

    /** "exports to Kenya were $3 million and to Uganda $2 million", "China's at $8 billion": who is named right before a further amount. */
    @Nullable
    Parties gapped(Passage passage, FigureReader.Reading reading, Parties between, Discourse discourse) {
        int start = reading.index > 0
                ? reading.values.get(reading.index - 1).to()
                : passage.chart().to();
        int end = reading.value.from();
        for (Party party : passage.parties()) {
            boolean here = party.from() >= start && party.to() <= end && end - party.to() <= 4;
            boolean other = here
                    && !party.isGroup()
                    && party.kind() != Kind.BOTH
                    && party.kind() != Kind.PERSON
                    && party.kind() != Kind.ORGANISATION
                    && between.all().stream().noneMatch(party.states()::contains);
            if (other) {
                return withGap(passage, reading.head, party, between, discourse);
            }
        }
        return between;
    }

    private static @Nullable Parties withGap(
            Passage passage, Head head, Party party, Parties between, Discourse discourse) {
        if (!between.isDirected()) {
            return withOther(passage, head, party.states(), between.all(), discourse);
        }
        boolean holderSends = head.indicator().direction().equals("from-holder");
        boolean sends = "from".equals(party.preposition())
                || (party.preposition() == null || party.possessive()) && holderSends
                || "of".equals(party.preposition()) && holderSends;
        return sends
                ? Parties.directed(party.states(), between.to())
                : Parties.directed(between.from(), party.states());
    }

    /** Of the pair before, the state that no "with" stands before stays. */
    private static @Nullable Parties withOther(
            Passage passage, Head head, List<String> other, List<String> pair, Discourse discourse) {
        String home = discourse.home();
        String ledger = discourse.statistics().ledger();
        String stays =
                ledger != null && pair.contains(ledger) ? ledger : home != null && pair.contains(home) ? home : null;
        for (Party party : passage.parties()) {
            boolean own = party.to() <= head.from() && !"with".equals(party.preposition()) && !party.isGroup();
            if (stays == null && own && pair.containsAll(party.states())) {
                stays = party.states().get(0);
            }
        }
        return stays == null || other.size() != 1 || other.contains(stays)
                ? null
                : Parties.between(List.of(stays, other.get(0)));
    }
}
