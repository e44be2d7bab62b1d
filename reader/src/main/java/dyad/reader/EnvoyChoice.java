package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Tokens;
import dyad.reader.Party.Kind;
import dyad.reader.rule.Match;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decision 2 for meetings and visits: who travels, who receives, who talks to whom. Only people who act for a state count: a person in
 * office, a person named behind a state's possessive, a group of officials; sportsmen, tourists and goods do not.
 */
final class EnvoyChoice {
    private static final int REACH = 7;
    private static final int NEAR = 3;
    private static final int FAR = 12;

    private static final Set<Kind> PLAIN = EnumSet.of(Kind.NAME, Kind.CAPITAL, Kind.SEAT, Kind.ONE, Kind.OTHER);

    private final Unnamed unnamed;
    private final int official;
    private final int article;
    private final int of;
    private final int resident;
    private final int pronoun;
    private final int notPartner;
    private final int pairAdjective;
    private final int joint;
    private final int aside;
    private final int verb;
    private final int firstPerson;
    private final int verbOfSpeech;
    private final int act;
    private final int notName;
    private final int place;

    EnvoyChoice(Classes classes) {
        unnamed = new Unnamed(classes);
        official = classes.number("official");
        article = classes.number("article");
        of = classes.number("prep.of");
        resident = classes.number("resident-office");
        pronoun = classes.number("person-pronoun");
        notPartner = classes.number("not-partner");
        pairAdjective = classes.number("pair-adjective");
        joint = classes.number("name-joint");
        aside = classes.number("aside");
        verb = classes.number("verb");
        firstPerson = classes.number("first-person");
        verbOfSpeech = classes.number("speech-only");
        act = classes.number("visits-surname-act");
        notName = classes.number("not-name");
        place = classes.number("place");
    }

    /** Whether a party speaks of people who act for their state. */
    boolean isOfficial(Passage passage, Party party) {
        Chart chart = passage.chart();
        return switch (party.kind()) {
            case PERSON -> true;
            case BOTH -> !chart.is(party.from(), pairAdjective) && !chart.is(party.to(), notPartner);
            case PEOPLE -> false;
            default ->
                (party.possessive() || party.kind() == Kind.ADJECTIVE || party.kind() == Kind.COMPOUND)
                        ? leads(chart, party) || isGoverned(party) && isHeaded(chart, party)
                        : isGoverned(party) ? follows(chart, party) : leads(chart, party);
        };
    }

    private static boolean isGoverned(Party party) {
        return "of".equals(party.preposition()) || "from".equals(party.preposition());
    }

    /** "Polish deputies", "Rwanda's Paul Kagame". */
    private boolean leads(Chart chart, Party party) {
        Tokens tokens = chart.tokens();
        int from = party.possessive() ? party.to() + 1 : party.to();
        boolean named =
                party.possessive() && from + 1 < chart.to() && tokens.isCapital(from) && tokens.isCapital(from + 1);
        if (named && !chart.is(from, official)) {
            return isName(chart, from);
        }
        if (party.possessive() && isSurname(chart, from)) {
            return true;
        }
        for (int at = from; at < Math.min(chart.to(), from + 5); at++) {
            if (chart.is(at, official)) {
                return true;
            }
            if (tokens.shape(at) == Tokens.Shape.SIGN && !tokens.is(at, "-") || chart.is(at, notPartner)) {
                return false;
            }
        }
        return false;
    }

    /** "Turkey's Erdogan met": one word in capitals between the state and what is said of him. */
    private boolean isSurname(Chart chart, int from) {
        Tokens tokens = chart.tokens();
        boolean one = from + 1 < chart.to()
                && tokens.isCapital(from)
                && tokens.end(from) - tokens.start(from) > 1
                && (chart.is(from + 1, joint) || chart.is(from + 1, act));
        return one
                && !chart.is(from, official)
                && !chart.is(from, notName)
                && chart.at(from, place) == null
                && isName(chart, from);
    }

    private boolean isName(Chart chart, int from) {
        for (int at = from;
                at < Math.min(chart.to(), from + 4) && chart.tokens().isCapital(at);
                at++) {
            if (chart.is(at, notPartner)) {
                return false;
            }
        }
        return true;
    }

    /** "a delegation of the Finnish parliament": the group right before it. */
    private boolean isHeaded(Chart chart, Party party) {
        int before = chart.is(party.from() - 1, article) ? party.from() - 2 : party.from() - 1;
        boolean other = chart.is(party.to(), notPartner) || chart.is(party.to() + 1, notPartner);
        return !other && chart.is(before, of) && chart.endingAt(before, official, 3) != null;
    }

    /** "a delegation of the parliament of Uzbekistan", "the foreign ministers of Serbia". */
    private boolean follows(Chart chart, Party party) {
        for (int at = Math.max(chart.from(), party.from() - REACH - 1); at < party.from(); at++) {
            if (chart.is(at, official)) {
                return true;
            }
        }
        return false;
    }

    /** Who does it: an official party before the act, or a pronoun that stands for the last one; with names also a state itself. */
    List<String> subject(Passage passage, int anchor, boolean names, List<String> without, Discourse discourse) {
        Party best = subjectParty(passage, anchor, names, without);
        if (best != null) {
            return best.states();
        }
        return pronoun(passage, anchor, without, discourse);
    }

    private List<String> pronoun(Passage passage, int anchor, List<String> without, Discourse discourse) {
        String home = discourse.home();
        if (home != null && !without.contains(home) && isFirstPerson(passage, anchor)) {
            return List.of(home);
        }
        List<String> subject = discourse.subject();
        boolean known = discourse.knowsPersons()
                && hasPronoun(passage, anchor)
                && subject.stream().noneMatch(without::contains);
        return known ? subject : List.of();
    }

    private @Nullable Party subjectParty(Passage passage, int anchor, boolean names, List<String> without) {
        int who = relativeBefore(passage.chart(), anchor);
        for (int clause = passage.clause(anchor); clause >= 0; clause--) {
            for (Party party : passage.partiesOf(clause)) {
                if (party.from() >= anchor) {
                    break;
                }
                boolean own = who < 0 || party.from() < who && !hasVerb(passage.chart(), party.to(), who);
                if (own
                        && isSubject(passage, party, names)
                        && party.states().stream().noneMatch(without::contains)) {
                    return party;
                }
            }
        }
        return null;
    }

    /** The "who" shortly before an act whose subject it is; -1 where there is none. */
    private int relativeBefore(Chart chart, int anchor) {
        for (int at = anchor - 1; at >= Math.max(chart.from(), anchor - NEAR); at--) {
            if (chart.tokens().is(at, "who")) {
                return at;
            }
        }
        return -1;
    }

    /** "the minister said that tourists who visited": whoever the minister is, "who" is not he. */
    private boolean hasVerb(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (chart.is(at, verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(Passage passage, Party party, boolean names) {
        boolean free = party.preposition() == null || isGoverned(party) || "by".equals(party.preposition());
        boolean plain = names && party.preposition() == null && !party.possessive() && PLAIN.contains(party.kind());
        return free && (plain || isOfficial(passage, party));
    }

    /** "I shall travel to Ghana", said by the document itself and not in quotes. */
    private boolean isFirstPerson(Passage passage, int anchor) {
        Chart chart = passage.chart();
        boolean first = false;
        for (int at = chart.from(); at < anchor; at++) {
            if (chart.tokens().is(at, "\"") || chart.is(at, verbOfSpeech)) {
                return false;
            }
            first |= at >= anchor - 8 && chart.is(at, firstPerson) && passage.clause(at) == passage.clause(anchor);
        }
        return first;
    }

    private boolean hasPronoun(Passage passage, int anchor) {
        Chart chart = passage.chart();
        for (int at = Math.max(chart.from(), anchor - 8); at < anchor; at++) {
            if (chart.is(at, pronoun)) {
                return true;
            }
        }
        return false;
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
        }
        for (Party party : others) {
            boolean owns = party.to() <= from
                    && from - party.to() <= 5
                    && (party.possessive() || party.kind() == Kind.ADJECTIVE && from - party.to() <= 1);
            if (owns) {
                return party.states();
            }
        }
        Party subject = subjectParty(passage, from, false, host);
        if (subject != null) {
            return subject.states();
        }
        for (Party party : others) {
            if (party.from() >= to
                    && isOfficial(passage, party)
                    && (party.preposition() == null || isGoverned(party) && !hasPronoun(passage, from))) {
                return party.states();
            }
        }
        List<String> named = ofPair(passage, from, to, host);
        named = named.isEmpty() ? pronoun(passage, from, host, discourse) : named;
        return named.isEmpty() ? unnamed.gone(passage, from, to, host, discourse) : named;
    }

    /** "Chile and Indonesia signed a pact during a visit by President Gabriel Boric to Jakarta": of the two, the one that is not the host. */
    private List<String> ofPair(Passage passage, int from, int to, List<String> host) {
        boolean person = false;
        for (int at = from; at < to; at++) {
            person |= passage.chart().is(at, official);
        }
        for (Party party : person ? passage.parties() : List.<Party>of()) {
            if (party.states().size() == 2 && party.states().containsAll(host)) {
                return party.states().stream().filter(s -> !host.contains(s)).toList();
            }
        }
        return List.of();
    }

    private boolean isVisitor(Passage passage, Party party) {
        return isOfficial(passage, party) || party.kind() == Kind.NAME;
    }

    /** With whom: the official party behind the act, within reach and before anything else intervenes. */
    List<String> partner(Passage passage, int to, List<String> first, int reach) {
        int clause = passage.clause(to - 1);
        for (Party party : passage.parties()) {
            boolean behind = party.from() >= to && party.from() <= to + reach && passage.clause(party.from()) == clause;
            boolean reached = party.preposition() == null
                    || "with".equals(party.preposition())
                    || isGoverned(party)
                    || "to".equals(party.preposition())
                    || reach == NEAR && "against".equals(party.preposition());
            reached &= reach > NEAR || !party.possessive() || party.kind() != Kind.PERSON;
            if (behind
                    && reached
                    && isOfficial(passage, party)
                    && !isOccasion(passage.chart(), party)
                    && !first.containsAll(party.states())) {
                Set<String> rest = new LinkedHashSet<>(party.states());
                first.forEach(rest::remove);
                return List.copyOf(rest);
            }
        }
        return List.of();
    }

    /** Who is received, called or met, right behind the act. */
    private List<String> received(Passage passage, int from, int to, List<String> first, Discourse discourse) {
        List<String> named = partner(passage, to, first, NEAR);
        return named.isEmpty() && first.size() == 1 ? unnamed.met(passage, from, to, first.get(0), discourse) : named;
    }

    /** "with Minister A and Mr. Minister B": one more of those before. */
    private boolean isCoordinated(Chart chart, Party party) {
        return chart.is(party.from() - 1, joint)
                || chart.is(party.from() - 2, joint)
                || chart.is(party.from() - 3, joint);
    }

    /** "during the UN General Assembly": where it was, not with whom. */
    private boolean isOccasion(Chart chart, Party party) {
        return party.kind() == Kind.ORGANISATION
                && (chart.is(party.to(), aside)
                        || chart.is(party.to() + 1, aside)
                        || chart.endingAt(party.to(), aside, 3) != null);
    }

    /** Those who talk at a third's table: the group named, without the host; where it was taken to be of them, the two spoken of before. */
    private List<String> guests(Passage passage, Match match, int from, Discourse discourse) {
        List<String> named = Ends.states(match.slots("who"), passage, discourse);
        List<String> host = subject(passage, from, true, List.of(), discourse);
        if (!named.isEmpty() && named.stream().noneMatch(host::contains)) {
            return named;
        }
        return host.isEmpty() || discourse.pair().stream().anyMatch(host::contains) ? List.of() : discourse.pair();
    }

    /** Who goes: the subject with those joined to it, "Chad's X and Mali's President Y". */
    private List<String> travellers(Passage passage, int anchor, List<String> host, Discourse discourse) {
        List<String> first = subject(passage, anchor, false, host, discourse);
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
                    && isSubject(passage, party, false)
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

    /** Those before the act who each do it for a state of their own: "the Ambassador of Malta, … and the Ambassador of Chile, …". */
    List<List<String>> each(Passage passage, int anchor, List<String> without) {
        List<List<String>> found = new ArrayList<>();
        for (int clause = passage.clause(anchor); clause >= 0 && found.isEmpty(); clause--) {
            for (Party party : passage.partiesOf(clause)) {
                boolean listed = !found.isEmpty() && "of".equals(party.preposition()) && party.kind() == Kind.NAME;
                boolean one = party.from() < anchor
                        && (listed || isSubject(passage, party, false))
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
        List<String> subject = subject(passage, from, true, guest, discourse);
        for (Party party : subject.isEmpty() && from == passage.chart().from() ? passage.parties() : List.<Party>of()) {
            boolean behind = party.from() > to
                    && party.preposition() == null
                    && party.states().stream().noneMatch(guest::contains);
            if (behind && isOfficial(passage, party)) {
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
        int by = -1;
        for (int at = to; at < Math.min(passage.chart().to(), to + FAR) && by < 0; at++) {
            by = passage.chart().tokens().is(at, "by") ? at : -1;
        }
        for (Party party : passage.partiesOf(passage.clause(to - 1))) {
            boolean near = by >= 0 && party.from() > by && party.from() <= by + REACH;
            if (near && ("by".equals(party.preposition()) || isGoverned(party) && isOfficial(passage, party))) {
                return party.states();
            }
        }
        return List.of();
    }

    /** Those who talk: a group before the act, or the subject with its partner behind it. */
    List<String> talkers(Passage passage, int from, int to, boolean names, Discourse discourse) {
        List<String> subject = subject(passage, from, names, List.of(), discourse);
        if (subject.isEmpty()) {
            if (hasGroup(passage, from) || hasTwoNames(passage, from)) {
                return discourse.pair();
            }
            List<String> both = introduced(passage, to);
            return both.isEmpty() ? withHome(passage, from, to, discourse) : both;
        }
        List<String> partner = partner(passage, to, subject, FAR);
        if (partner.isEmpty() && names) {
            partner = with(passage, to, subject);
        }
        if (partner.isEmpty() && subject.size() == 1) {
            List<String> joined = joined(passage, from, subject);
            if (joined.isEmpty()
                    && hasTwoNames(passage, from)
                    && discourse.pair().containsAll(subject)) {
                return discourse.pair();
            }
            partner = joined.isEmpty() ? unnamed.met(passage, from, to, subject.get(0), discourse) : List.of();
            if (partner.isEmpty()) {
                return joined;
            }
        }
        Set<String> all = new LinkedHashSet<>(subject);
        all.addAll(partner);
        return all.size() < 2 ? List.of() : List.copyOf(all);
    }

    /** "The ministers met": a plural office with an article and no state of its own, before the act. */
    boolean hasGroup(Passage passage, int anchor) {
        Chart chart = passage.chart();
        int clause = passage.clause(anchor);
        for (int at = Math.max(chart.from() + 1, anchor - 6); at < anchor; at++) {
            Edge word = chart.at(at, official);
            if (word != null
                    && (word.forms() & Form.PLURAL) != 0
                    && chart.is(at - 1, article)
                    && passage.clause(at) == clause) {
                return chart.at(word.to(), of) == null;
            }
        }
        return false;
    }

    /** "Prime Ministers A and B met": a plural office before two names, of which no state is said. */
    private boolean hasTwoNames(Passage passage, int anchor) {
        Chart chart = passage.chart();
        Tokens tokens = chart.tokens();
        int clause = passage.clause(anchor);
        for (int at = chart.from(); at < anchor; at++) {
            Edge word = passage.clause(at) == clause ? chart.at(at, official) : null;
            if (word == null
                    || (word.forms() & Form.PLURAL) == 0
                    || word.to() >= anchor
                    || !tokens.isCapital(word.to())) {
                continue;
            }
            int end = word.to();
            while (end < anchor && tokens.isCapital(end)) {
                end++;
            }
            int names = 1;
            while (end + 1 < anchor && (chart.is(end, joint) || tokens.is(end, ",")) && tokens.isCapital(end + 1)) {
                names++;
                end++;
                while (end < anchor && tokens.isCapital(end)) {
                    end++;
                }
            }
            if (names == 2) {
                return true;
            }
        }
        return false;
    }

    /** "At a meeting with Minister A, Minister B said": the partner, then who comes behind it. */
    private List<String> introduced(Passage passage, int to) {
        List<String> partner = partner(passage, to, List.of(), FAR);
        for (Party party : passage.parties()) {
            boolean behind = party.from() > to
                    && party.preposition() == null
                    && party.states().stream().noneMatch(partner::contains)
                    && !isCoordinated(passage.chart(), party);
            if (!partner.isEmpty() && behind && isOfficial(passage, party)) {
                Set<String> all = new LinkedHashSet<>(partner);
                all.addAll(party.states());
                return List.copyOf(all);
            }
        }
        return List.of();
    }

    /** "A meeting with the Malaysian minister has been put off", which opens the sentence: the partner and the document's own state. */
    private List<String> withHome(Passage passage, int from, int to, Discourse discourse) {
        int first = passage.chart().from();
        boolean opens = from == first || from - first <= 2 && passage.chart().is(first, article);
        String home = discourse.home();
        List<String> partner = opens && home != null ? partner(passage, to, List.of(), FAR) : List.of();
        return home == null || partner.size() != 1 || partner.contains(home)
                ? List.of()
                : List.of(partner.get(0), home);
    }

    private static List<String> with(Passage passage, int to, List<String> subject) {
        for (Party party : passage.partiesOf(passage.clause(to - 1))) {
            boolean fits = party.from() >= to
                    && "with".equals(party.preposition())
                    && PLAIN.contains(party.kind())
                    && !party.possessive();
            if (fits && party.states().stream().noneMatch(subject::contains)) {
                return party.states();
            }
        }
        return List.of();
    }

    /** "Minister A of one state and his colleague B of another": officials before the act that the grouping did not join. */
    private List<String> joined(Passage passage, int anchor, List<String> subject) {
        Set<String> all = new LinkedHashSet<>(subject);
        for (Party party : passage.partiesOf(passage.clause(anchor))) {
            boolean free = party.preposition() == null || isGoverned(party);
            if (party.from() < anchor && free && party.kind() != Kind.ORGANISATION && isOfficial(passage, party)) {
                all.addAll(party.states());
            }
        }
        return all.size() < 2 ? List.of() : List.copyOf(all);
    }

    /** Whether one of a state's people in the clause lives in the other state by office: an ambassador's call is no visit. */
    boolean isResident(Passage passage, int anchor, List<String> states) {
        int clause = passage.clause(anchor);
        Chart chart = passage.chart();
        for (Party party : passage.partiesOf(clause)) {
            if (states.containsAll(party.states())) {
                int last = Math.min(chart.to(), party.kind() == Kind.PERSON ? party.to() : party.to() + 4);
                for (int at = Math.max(chart.from(), party.from() - 4); at < last; at++) {
                    if (chart.is(at, resident)) {
                        return true;
                    }
                }
            }
        }
        return false;
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
            case "envoy" -> passive ? agent(passage, to) : travellers(passage, from, there, discourse);
            case "received" ->
                passive
                        ? subject(passage, from, false, first, discourse)
                        : received(passage, from, to, first, discourse);
            case "partner" -> partner(passage, to, first, FAR);
            case "host" ->
                passive ? welcomed(passage, from, to, first, discourse) : host(passage, from, to, first, discourse);
            case "several" -> several(passage, from);
            case "traveller" ->
                traveller(
                        passage,
                        from,
                        match.to(),
                        host == null && discourse.home() != null && discourse.isHomeSure()
                                ? List.of(discourse.home())
                                : there,
                        discourse);
            case "guests" -> guests(passage, match, from, discourse);
            case "talkers" -> talkers(passage, from, to, true, discourse);
            case "people" -> passive ? List.of() : talkers(passage, from, to, false, discourse);
            default -> throw new IllegalStateException("no such role: " + role);
        };
    }
}
