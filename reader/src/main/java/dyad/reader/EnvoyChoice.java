package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.reader.Party.Kind;
import dyad.reader.rule.Match;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Decision 2 for meetings and visits: who travels, who receives, who talks to whom. Only people who act for a state count: a person in
 * office, a person named behind a state's possessive, a group of officials; sportsmen, tourists and goods do not.
 */
final class EnvoyChoice {
    private static final int REACH = 7;
    private static final int FAR = 12;

    private final Officials officials;
    private final EnvoySubjects subjects;
    private final Partners partners;
    private final Travellers goers;
    private final Talkers talkers;
    private final Unnamed unnamed;
    private final int resident;
    private final int by;

    EnvoyChoice(Classes classes) {
        officials = new Officials(classes);
        subjects = new EnvoySubjects(classes, officials);
        unnamed = new Unnamed(classes);
        partners = new Partners(classes, officials, unnamed);
        goers = new Travellers(classes, officials, subjects, unnamed);
        talkers = new Talkers(classes, officials, subjects, partners, unnamed);
        resident = classes.number("resident-office");
        by = classes.number("prep.by");
    }

    /** Those before the act who each do it for a state of their own: "the Ambassador of Malta, … and the Ambassador of Chile, …". */
    List<List<String>> each(Passage passage, int anchor, List<String> without) {
        List<List<String>> found = new ArrayList<>();
        for (int clause = passage.clause(anchor); clause >= 0 && found.isEmpty(); clause--) {
            for (Party party : passage.partiesOf(clause)) {
                boolean listed = !found.isEmpty() && "of".equals(party.preposition()) && party.kind() == Kind.NAME;
                boolean one = party.from() < anchor
                        && (listed || subjects.isSubject(passage, party, false))
                        && party.states().stream().noneMatch(without::contains);
                List<List<String>> acts = party.kind() == Kind.PERSON
                        ? party.states().stream().map(List::of).toList()
                        : List.of(party.states());
                acts.stream().filter(a -> one && !found.contains(a)).forEach(found::add);
            }
        }
        return found;
    }

    /** Who receives: the subject, or, where the act opens the sentence, the official named behind it. */
    private List<String> host(Passage passage, int from, int to, List<String> guest, Discourse discourse) {
        List<String> subject = subjects.subject(passage, from, true, guest, discourse);
        for (Party party : subject.isEmpty() && from == passage.chart().from() ? passage.parties() : List.<Party>of()) {
            boolean behind = party.from() > to
                    && party.preposition() == null
                    && party.states().stream().noneMatch(guest::contains);
            if (behind && officials.isOfficial(passage, party)) {
                return party.states();
            }
        }
        return subject;
    }

    /** Three states or more that the clause speaks of; none where there are fewer. */
    private static List<String> several(Passage passage, int anchor) {
        Set<String> all = new LinkedHashSet<>();
        for (Party party : passage.partiesOf(passage.clause(anchor))) {
            if (!party.isLocative() && party.kind() != Kind.ORGANISATION) {
                all.addAll(party.states());
            }
        }
        return all.size() < 3 ? List.of() : List.copyOf(all);
    }

    /** By whom a guest is received: who is named behind "by", or whoever it is in the land where it happens. */
    private List<String> welcomed(Passage passage, int from, int to, List<String> guest, Discourse discourse) {
        List<String> by = agent(passage, to);
        return by.isEmpty() && guest.size() == 1 ? unnamed.met(passage, from, to, guest.get(0), discourse) : by;
    }

    /** By whom: the party behind "by", also one that its office is "of": "by the Emperor of Japan". */
    private List<String> agent(Passage passage, int to) {
        int behind = -1;
        for (int at = to; at < Math.min(passage.chart().to(), to + FAR) && behind < 0; at++) {
            behind = passage.chart().is(at, by) ? at : -1;
        }
        for (Party party : passage.partiesOf(passage.clause(to - 1))) {
            boolean near = behind >= 0 && party.from() > behind && party.from() <= behind + REACH;
            if (near
                    && ("by".equals(party.preposition())
                            || Officials.isGoverned(party) && officials.isOfficial(passage, party))) {
                return party.states();
            }
        }
        return List.of();
    }

    /** Whether one of a state's people in the clause lives in the other state by office: an ambassador's call is no visit. */
    boolean isResident(Passage passage, int anchor, List<String> states) {
        int clause = passage.clause(anchor);
        Chart chart = passage.chart();
        for (Party party : passage.partiesOf(clause)) {
            int last = party.kind() == Kind.PERSON ? party.to() : party.to() + 4;
            if (states.containsAll(party.states()) && chart.isWithin(party.from() - 4, last, resident)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a plural office with an article and no state of its own stands before the act. */
    boolean hasGroup(Passage passage, int anchor) {
        return talkers.hasGroup(passage, anchor);
    }

    /** Evaluates one of the roles that this class decides. */
    List<String> role(
            String role, Passage passage, Match match, List<String> first, boolean passive, Discourse discourse) {
        Match.Capture act = match.slot("act");
        int from = act == null ? match.from() : act.from();
        int to = act == null ? match.to() : act.to();
        Match.Capture host = match.slot("host");
        List<String> there = host == null ? List.of() : Ends.states(List.of(host), passage, discourse);
        return switch (role) {
            case "envoy" -> passive ? agent(passage, to) : goers.travellers(passage, from, there, discourse);
            case "received" ->
                passive
                        ? subjects.subject(passage, from, false, first, discourse)
                        : partners.received(passage, from, to, first, discourse);
            case "partner" -> partners.partner(passage, to, first, Partners.FAR);
            case "host" ->
                passive ? welcomed(passage, from, to, first, discourse) : host(passage, from, to, first, discourse);
            case "several" -> several(passage, from);
            case "traveller" ->
                goers.traveller(
                        passage,
                        from,
                        match.to(),
                        host == null && discourse.home() != null && discourse.isHomeSure()
                                ? List.of(discourse.home())
                                : there,
                        discourse);
            case "guests" -> talkers.guests(passage, match, from, discourse);
            case "talkers" -> talkers.talkers(passage, from, to, true, discourse);
            case "people" -> passive ? List.of() : talkers.talkers(passage, from, to, false, discourse);
            default -> throw new IllegalStateException("no such role: " + role);
        };
    }
}
