package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.name.PersonReader;
import dyad.reader.Party.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is the subject of an act of people: an official party before it, or whoever a pronoun there stands for. */
final class EnvoySubjects {
    /** How a state itself is named. */
    static final Set<Kind> PLAIN = EnumSet.of(Kind.NAME, Kind.CAPITAL, Kind.SEAT, Kind.ONE, Kind.OTHER);

    private static final int NEAR = 3;
    private static final int BEHIND = 8;
    private static final int LONGEST_PERSON = 14;

    private final Officials officials;
    private final DroppedSubject dropped;
    private final int party;
    private final int pronoun;
    private final int verb;
    private final int firstPerson;
    private final int verbOfSpeech;
    private final int aside;
    private final int adjunct;
    private final int person;

    EnvoySubjects(Classes classes, Officials officials) {
        this.officials = officials;
        dropped = new DroppedSubject(classes);
        party = classes.number(PartyReader.PARTY);
        pronoun = classes.number("person-pronoun");
        verb = classes.number("verb");
        firstPerson = classes.number("first-person");
        verbOfSpeech = classes.number("speech-only");
        aside = classes.number("aside");
        adjunct = classes.number("adjunct-joint");
        person = classes.number(PersonReader.PERSON);
    }

    /** Who does it: an official party before the act, or a pronoun that stands for the last one; with names also a state itself. */
    List<String> subject(Passage passage, int anchor, boolean names, List<String> without, Discourse discourse) {
        Party best = subjectParty(passage, anchor, names, without);
        best = best == null ? behind(passage, anchor, without) : best;
        if (best != null) {
            return best.states();
        }
        return pronoun(passage, anchor, without, discourse);
    }

    /** "В Астану прибыл президент Италии": who stands behind the act in the case of the subject; null where there is none, or no cases are. */
    private @Nullable Party behind(Passage passage, int anchor, List<String> without) {
        for (Party next : passage.partiesOf(passage.clause(anchor))) {
            boolean near = next.from() > anchor && next.from() - anchor <= BEHIND && next.kind() == Kind.PERSON;
            int cases = cases(passage.chart(), next);
            if (near
                    && (cases & Form.NOMINATIVE) != 0
                    && cases != Form.CASES
                    && next.states().stream().noneMatch(without::contains)) {
                return next;
            }
        }
        return null;
    }

    /** All cases that a party may stand in; 0 in a language without. */
    private int cases(Chart chart, Party who) {
        Edge edge = chart.at(who.from(), party);
        return edge == null ? 0 : edge.forms() & Form.CASES;
    }

    /** Whom a pronoun before the act stands for: the document's own state for "I", else the last subject. */
    List<String> pronoun(Passage passage, int anchor, List<String> without, Discourse discourse) {
        int who = relativeBefore(passage.chart(), anchor);
        if (who >= 0 && before(passage, who) == null && isSomeone(passage.chart(), who)) {
            return List.of();
        }
        String home = discourse.home();
        if (home != null && !without.contains(home) && isFirstPerson(passage, anchor)) {
            return List.of(home);
        }
        List<String> subject = discourse.subject();
        boolean known = discourse.knowsPersons()
                && (hasPronoun(passage, anchor)
                        || !dropped.of(passage, anchor, discourse).isEmpty())
                && subject.stream().noneMatch(without::contains);
        return known ? subject : List.of();
    }

    /** The official party nearest the beginning of the clause before the act, or of those before it; null where there is none. */
    @Nullable
    Party subjectParty(Passage passage, int anchor, boolean names, List<String> without) {
        int who = relativeBefore(passage.chart(), anchor);
        Party antecedent = who < 0 ? null : before(passage, who);
        if (antecedent != null
                && officials.isOfficial(passage, antecedent)
                && antecedent.states().stream().noneMatch(without::contains)) {
            return antecedent;
        }
        if (who >= 0 && antecedent == null && isSomeone(passage.chart(), who)) {
            return null;
        }
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

    /** "held talks with the president of Chad, who arrived": whom a "who" follows right away; null where nobody. */
    private static @Nullable Party before(Passage passage, int who) {
        int end = passage.chart().tokens().is(who - 1, ",") ? who - 1 : who;
        for (Party party : passage.parties()) {
            if (party.to() == end && party.kind() == Kind.PERSON) {
                return party;
            }
        }
        return null;
    }

    /** "received by President A, who had returned": whoever A is, "who" is he and nobody named before. */
    private boolean isSomeone(Chart chart, int who) {
        int end = chart.tokens().is(who - 1, ",") ? who - 1 : who;
        return chart.endingAt(end, person, LONGEST_PERSON) != null;
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
        return chart.isWithin(from, to, verb);
    }

    /** Whether a party may be a subject: it is official, or, with names, a state itself; not in "following Chad, the president". */
    boolean isSubject(Passage passage, Party who, boolean names) {
        boolean free = who.preposition() == null || Officials.isGoverned(who) || "by".equals(who.preposition());
        Chart chart = passage.chart();
        boolean led = chart.tokens().is(who.to(), ",") && chart.is(who.from() - 1, adjunct);
        if (led || who.kind() == Kind.ORGANISATION && isOccasion(chart, who)) {
            return false;
        }
        int cases = cases(chart, who);
        if (who.kind() == Kind.PERSON && cases != 0 && (cases & Form.NOMINATIVE) == 0) {
            return false;
        }
        boolean plain = names && who.preposition() == null && !who.possessive() && PLAIN.contains(who.kind());
        return free && (plain || officials.isOfficial(passage, who));
    }

    /** "on the sidelines of the UN General Assembly": where it was, not who did it. */
    private boolean isOccasion(Chart chart, Party party) {
        return chart.isWithin(party.from() - NEAR, party.from(), aside)
                || chart.isWithin(party.to(), Math.min(chart.to(), party.to() + 2), aside);
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

    boolean hasPronoun(Passage passage, int anchor) {
        Chart chart = passage.chart();
        return chart.isWithin(anchor - 8, anchor, pronoun);
    }
}
