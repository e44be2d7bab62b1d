package dyad.reader;

import dyad.language.Chart;
import dyad.reader.Party.Kind;
import dyad.reader.rule.Match;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decision 2, second half: which of the states a sentence refers to are the parties to what it says, and in which direction. */
final class PartyChoice {
    /** How far from the beginning of a sentence an institution and its seat reach. */
    private static final int SEAT = 6;

    private PartyChoice() {}

    /** Who does it: the party before the act that no preposition governs; else the subject carried over. */
    static List<String> subject(Passage passage, int anchor, boolean passive, Discourse discourse) {
        if (passive) {
            Party by = agent(passage, anchor);
            if (by != null) {
                return by.states();
            }
            List<String> patient = active(passage, anchor, discourse);
            return OtherState.others(patient, discourse);
        }
        return active(passage, anchor, discourse);
    }

    /**
     * A party that a pattern found before its verb, none where a preposition governs it ("a court in Moscow"); where the slot is empty, the
     * subject of the sentence, which no verb of these classes stands before.
     */
    static List<String> doer(Passage passage, int anchor, Match.@Nullable Capture slot, int... verbs) {
        Party party = slot == null ? subjectHere(passage, anchor) : Passage.party(slot.edge());
        boolean governed = party != null
                && party.preposition() != null
                && !party.preposition().equals("of");
        if (party == null || (slot == null ? followsVerb(passage.chart(), party.from(), verbs) : governed)) {
            return List.of();
        }
        return party.states();
    }

    private static boolean followsVerb(Chart chart, int at, int... verbs) {
        for (int before = chart.from(); before < at; before++) {
            for (int verb : verbs) {
                if (chart.is(before, verb)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Party subjectHere(Passage passage, int anchor) {
        Party best = null;
        for (int clause = passage.clause(anchor); clause >= 0 && best == null; clause--) {
            best = subjectOf(passage, clause, anchor);
        }
        return best;
    }

    /** On whom: the party behind the act, or before it where the act is passive. */
    static List<String> object(
            Passage passage, int anchor, boolean passive, List<String> subject, Discourse discourse) {
        if (passive) {
            List<String> patient = active(passage, anchor, discourse);
            if (!patient.equals(subject)) {
                return patient;
            }
        }
        int clause = passage.clause(anchor);
        Party locative = null;
        for (Party party : passage.parties()) {
            boolean behind = party.from() >= anchor && passage.clause(party.from()) == clause;
            if (behind
                    && !party.states().equals(subject)
                    && !subject.containsAll(party.states())
                    && party.kind() != Kind.PEOPLE) {
                if (!party.isLocative()) {
                    return without(party.states(), subject);
                }
                locative = locative == null ? party : locative;
            }
        }
        List<String> other = OtherState.others(subject, discourse);
        return other.isEmpty() && locative != null ? locative.states() : other;
    }

    private static List<String> without(List<String> states, List<String> others) {
        List<String> rest = new ArrayList<>(states);
        rest.removeAll(others);
        return rest;
    }

    private static @Nullable Party agent(Passage passage, int anchor) {
        for (Party party : passage.parties()) {
            if (party.from() > anchor
                    && "by".equals(party.preposition())
                    && passage.clause(party.from()) == passage.clause(anchor)) {
                return party;
            }
        }
        return null;
    }

    private static List<String> active(Passage passage, int anchor, Discourse discourse) {
        Party here = subjectHere(passage, anchor);
        return here == null ? discourse.subject() : here.states();
    }

    private static @Nullable Party subjectOf(Passage passage, int clause, int anchor) {
        Party free = null;
        Party governed = null;
        for (Party party : passage.partiesOf(clause)) {
            if (party.from() >= anchor) {
                break;
            }
            // where owners stand before what they own, one is no subject as long as there is another
            boolean owner = passage.isVerbLast() && party.possessive();
            if (party.preposition() == null && !owner && free == null) {
                free = party;
            } else if ((owner || "of".equals(party.preposition())) && governed == null) {
                governed = party;
            }
        }
        return free != null ? free : governed;
    }

    /**
     * The states between which something is: a pair named near, the subject with the one named by "with", two states of the clause, one of
     * the clause with the other spoken of, or the two spoken of.
     */
    static List<String> pair(Passage passage, int from, int to, Discourse discourse) {
        int clause = passage.clause(from);
        Party group = nearestGroup(passage, from, to, clause);
        Party with = behind(passage, to, clause, "with");
        if (with == null) {
            with = inside(passage, from, to);
        }
        Party partners = group != null && "with".equals(group.preposition()) && isNamed(group) ? group : null;
        Party self = partners == null ? null : subjectHere(passage, from);
        if (group != null && self != null && group.from() >= from && !self.isGroup()) {
            return union(self.states(), group.states());
        }
        if (group != null && with != null && joins(group, with, from, to)) {
            return union(group.states(), with.states());
        }
        // "were signed with Kenya and Uganda": with each of the two, by somebody who is not named
        if (partners != null && self == null && (with == null || with == group) && partners.from() >= from) {
            return List.of();
        }
        boolean destination = group != null && "to".equals(group.preposition()) && isNamed(group) && group.from() >= to;
        if (destination && with == null && subjectHere(passage, from) == null) {
            return List.of();
        }
        if (group != null
                && !(partners != null && with != null && with != group && group.to() <= from)
                && (with == null || group.isGroup() && distance(group, from, to) <= distance(with, from, to))) {
            return group.states();
        }
        if (with != null) {
            List<String> one = without(partnerOf(with, passage, from, discourse), with.states());
            if (one.size() != 1) {
                one = OtherState.others(with.states().subList(0, 1), discourse);
            }
            return one.isEmpty() ? ofClause(passage, from, to, clause, discourse) : union(one, with.states());
        }
        return ofClause(passage, from, to, clause, discourse);
    }

    /** "Kenya and Uganda signed a treaty with Fiji": it is between all three. */
    private static boolean joins(Party group, Party with, int from, int to) {
        return group.to() <= from
                && group.preposition() == null
                && group.kind() == Kind.NAME
                && with.kind() == Kind.NAME
                && !with.isGroup()
                && with.from() >= to
                && with.from() - to <= 2
                && !group.states().containsAll(with.states());
    }

    /** Who is "with" a state: the subject of the sentence, else the other one spoken of, the document's own, or the subject before. */
    private static List<String> partnerOf(Party with, Passage passage, int from, Discourse discourse) {
        Party here = subjectHere(passage, from);
        if (here != null) {
            return here.states();
        }
        Party seat = seatBefore(passage, from);
        if (seat != null && !with.states().containsAll(seat.states())) {
            return seat.states();
        }
        List<String> other = OtherState.others(with.states().subList(0, 1), discourse);
        boolean third = !discourse.subject().isEmpty()
                && discourse.pair().containsAll(with.states())
                && discourse.subject().stream().noneMatch(discourse.pair()::contains);
        return other.isEmpty() || third ? discourse.subject() : other;
    }

    /** "The Senate in Montevideo approved": the capital right before an act stands for the institution that does it; null where none does. */
    private static @Nullable Party seatBefore(Passage passage, int act) {
        for (Party party : passage.partiesOf(passage.clause(act))) {
            boolean begins = party.from() - passage.chart().from() <= SEAT;
            if (party.isLocative()
                    && party.kind() == Kind.CAPITAL
                    && begins
                    && act - party.to() >= 0
                    && act - party.to() <= 1) {
                return party;
            }
        }
        return null;
    }

    /** Whether a party names its states one by one. */
    private static boolean isNamed(Party party) {
        return party.kind() != Kind.BOTH && party.kind() != Kind.COMPOUND;
    }

    private static List<String> ofClause(Passage passage, int from, int to, int clause, Discourse discourse) {
        Set<String> here = new LinkedHashSet<>();
        for (Party party : passage.partiesOf(clause)) {
            if (!party.isLocative() && party.kind() != Kind.ORGANISATION) {
                here.addAll(party.states());
            }
        }
        if (here.size() == 2) {
            return List.copyOf(here);
        }
        if (here.size() == 1) {
            String one = here.iterator().next();
            String other = discourse.other(one);
            if (other == null || !discourse.pair().contains(one)) {
                List<String> whole = ofSentence(passage);
                if (whole.size() == 2) {
                    return whole;
                }
            }
            return other == null ? List.of() : List.of(one, other);
        }
        if (here.isEmpty()) {
            List<String> whole = ofSentence(passage);
            return whole.size() == 2 ? whole : withHost(passage, discourse);
        }
        return nearestTwo(passage, from, to, clause);
    }

    /** The two spoken of; where something is held in a third state, that one with the document's own: "the session will be held in Hanoi". */
    private static List<String> withHost(Passage passage, Discourse discourse) {
        String home = discourse.home();
        for (Party party : passage.parties()) {
            String host = party.isLocative() && party.kind() == Kind.CAPITAL
                    ? party.states().get(0)
                    : null;
            if (host != null
                    && home != null
                    && !host.equals(home)
                    && discourse.pair().contains(home)
                    && !discourse.pair().contains(host)) {
                return List.of(home, host);
            }
        }
        return discourse.pair();
    }

    private static List<String> ofSentence(Passage passage) {
        Set<String> whole = new LinkedHashSet<>();
        for (Party party : passage.parties()) {
            if (!party.isLocative() && party.kind() != Kind.ORGANISATION) {
                whole.addAll(party.states());
            }
        }
        return List.copyOf(whole);
    }

    private static List<String> nearestTwo(Passage passage, int from, int to, int clause) {
        List<Party> near = new ArrayList<>(passage.partiesOf(clause));
        near.removeIf(p -> p.isLocative() || p.kind() == Kind.ORGANISATION);
        near.sort((a, b) -> Integer.compare(distance(a, from, to), distance(b, from, to)));
        Set<String> two = new LinkedHashSet<>();
        for (Party party : near) {
            if (two.size() < 2) {
                two.addAll(party.states());
            }
        }
        return two.size() == 2 ? List.copyOf(two) : List.of();
    }

    private static List<String> union(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private static @Nullable Party nearestGroup(Passage passage, int from, int to, int clause) {
        Party best = null;
        for (Party party : passage.parties()) {
            boolean near = passage.clause(party.from()) == clause || party.from() >= from && party.from() < to;
            if (party.isGroup() && near && (best == null || distance(party, from, to) < distance(best, from, to))) {
                best = party;
            }
        }
        return best;
    }

    private static @Nullable Party behind(Passage passage, int to, int clause, String preposition) {
        for (Party party : passage.parties()) {
            if (party.from() >= to
                    && preposition.equals(party.preposition())
                    && passage.clause(party.from()) == clause) {
                return party;
            }
        }
        return null;
    }

    private static @Nullable Party inside(Passage passage, int from, int to) {
        for (Party party : passage.parties()) {
            if (party.from() >= from && party.to() <= to && "with".equals(party.preposition())) {
                return party;
            }
        }
        return null;
    }

    private static int distance(Party party, int from, int to) {
        return party.from() >= to ? party.from() - to : party.to() <= from ? from - party.to() : 0;
    }
}
