package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.reader.Party.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who goes: the maker of a visit that a noun tells of, or all those of whom a verb says it. */
final class Travellers {
    private static final int FIRST = 10;

    private final Officials officials;
    private final EnvoySubjects subjects;
    private final Unnamed unnamed;
    private final int official;
    private final int joint;
    private final int ordinal;

    Travellers(Classes classes, Officials officials, EnvoySubjects subjects, Unnamed unnamed) {
        this.officials = officials;
        this.subjects = subjects;
        this.unnamed = unnamed;
        official = classes.number("official");
        joint = classes.number("name-joint");
        ordinal = classes.number("number.ordinals");
    }

    /** Who makes a visit that a noun tells of: the one it is "of" or "by", whose it is, the subject, or the one named behind. */
    List<String> traveller(Passage passage, int from, int to, List<String> host, Discourse discourse) {
        List<Party> others = new ArrayList<>(passage.parties());
        others.removeIf(p -> p.states().stream().anyMatch(host::contains) || p.kind() == Kind.ORGANISATION);
        for (Party party : others) {
            boolean behind = party.from() >= from && party.from() <= to + 4;
            if (behind
                    && ("by".equals(party.preposition()) || "of".equals(party.preposition()) && party.from() < to)
                    && isVisitor(passage, party)) {
                return party.states();
            }
            if (party.from() >= to && party.from() - to <= FIRST && isFirstBy(passage.chart(), party)) {
                return party.states();
            }
        }
        for (Party party : others) {
            boolean owns = party.to() <= from
                    && from - party.to() <= 5
                    && (party.possessive() || party.kind() == Kind.ADJECTIVE && from - party.to() <= 1);
            if (owns) {
                return party.states();
            }
        }
        Party subject = subjects.subjectParty(passage, from, false, host);
        if (subject != null) {
            return subject.states();
        }
        for (Party party : others) {
            if (party.from() >= to
                    && officials.isOfficial(passage, party)
                    && (party.preposition() == null
                            || Officials.isGoverned(party) && !subjects.hasPronoun(passage, from))) {
                return party.states();
            }
        }
        List<String> named = ofPair(passage, from, to, host);
        named = named.isEmpty() ? subjects.pronoun(passage, from, host, discourse) : named;
        return named.isEmpty() ? unnamed.gone(passage, from, to, host, discourse) : named;
    }

    /** "the trip to Baghdad, the first by a Turkish leader". */
    private boolean isFirstBy(Chart chart, Party party) {
        int by = chart.tokens().is(party.from() - 1, "by") ? party.from() - 1 : party.from() - 2;
        return chart.tokens().is(by, "by") && chart.is(by - 1, ordinal);
    }

    /** "Chile and Indonesia signed a pact during a visit by President Gabriel Boric to Jakarta": of the two, the one that is not the host. */
    private List<String> ofPair(Passage passage, int from, int to, List<String> host) {
        boolean person = false;
        person |= passage.chart().isWithin(from, to, official);
        for (Party party : person ? passage.parties() : List.<Party>of()) {
            if (party.states().size() == 2 && party.states().containsAll(host)) {
                return party.states().stream().filter(s -> !host.contains(s)).toList();
            }
        }
        return List.of();
    }

    private boolean isVisitor(Passage passage, Party party) {
        return officials.isOfficial(passage, party) || party.kind() == Kind.NAME;
    }

    /** Who goes: the subject with those joined to it, "Chad's X and Mali's President Y". */
    List<String> travellers(Passage passage, int anchor, List<String> host, Discourse discourse) {
        List<String> first = subjects.subject(passage, anchor, false, host, discourse);
        if (first.isEmpty()) {
            return unnamed.gone(passage, anchor, anchor, host, discourse);
        }
        Set<String> all = new LinkedHashSet<>(first);
        Party last = null;
        for (Party party : passage.partiesOf(passage.clause(anchor))) {
            boolean own = party.states().equals(first);
            boolean more = last != null
                    && party.to() <= anchor
                    && joins(passage.chart(), last, party)
                    && subjects.isSubject(passage, party, false)
                    && party.states().stream().noneMatch(host::contains);
            if (more) {
                all.addAll(party.states());
            }
            last = own || more ? party : last;
        }
        return List.copyOf(all);
    }

    /** Whether a joint stands right before a party that follows another. */
    private boolean joins(Chart chart, Party first, Party second) {
        Edge joint = chart.endingAt(second.from(), this.joint, 3);
        return joint != null && joint.from() >= first.to();
    }
}
