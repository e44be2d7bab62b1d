package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Tokens;
import dyad.reader.Party.Kind;
import dyad.reader.rule.Match;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who talks to whom: a group, a subject with its partner, or those joined before the act. */
final class Talkers {
    private final Officials officials;
    private final EnvoySubjects subjects;
    private final Partners partners;
    private final Unnamed unnamed;
    private final int official;
    private final int article;
    private final int of;
    private final int joint;

    Talkers(Classes classes, Officials officials, EnvoySubjects subjects, Partners partners, Unnamed unnamed) {
        this.officials = officials;
        this.subjects = subjects;
        this.partners = partners;
        this.unnamed = unnamed;
        official = classes.number("official");
        article = classes.number("article");
        of = classes.number("prep.of");
        joint = classes.number("name-joint");
    }

    /** Those who talk: a group before the act, or the subject with its partner behind it. */
    List<String> talkers(Passage passage, int from, int to, boolean names, Discourse discourse) {
        List<String> subject = subjects.subject(passage, from, names, List.of(), discourse);
        if (subject.isEmpty()) {
            if (hasGroup(passage, from) || hasTwoNames(passage, from)) {
                return discourse.pair();
            }
            List<String> both = introduced(passage, to);
            return both.isEmpty() ? withHome(passage, from, to, discourse) : both;
        }
        List<String> partner = partners.partner(passage, to, subject, Partners.FAR);
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

    /** Those who talk at a third's table: the group named, without the host; where it was taken to be of them, the two spoken of before. */
    List<String> guests(Passage passage, Match match, int from, Discourse discourse) {
        List<String> named = Ends.states(match.slots("who"), passage, discourse);
        List<String> host = subjects.subject(passage, from, true, List.of(), discourse);
        if (!named.isEmpty() && named.stream().noneMatch(host::contains)) {
            return named;
        }
        return host.isEmpty() || discourse.pair().stream().anyMatch(host::contains) ? List.of() : discourse.pair();
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
        List<String> partner = partners.partner(passage, to, List.of(), Partners.FAR);
        for (Party party : passage.parties()) {
            boolean behind = party.from() > to
                    && party.preposition() == null
                    && party.states().stream().noneMatch(partner::contains)
                    && !isCoordinated(passage.chart(), party);
            if (!partner.isEmpty() && behind && officials.isOfficial(passage, party)) {
                Set<String> all = new LinkedHashSet<>(partner);
                all.addAll(party.states());
                return List.copyOf(all);
            }
        }
        return List.of();
    }

    /** "with Minister A and Mr. Minister B": one more of those before. */
    private boolean isCoordinated(Chart chart, Party party) {
        return chart.is(party.from() - 1, joint)
                || chart.is(party.from() - 2, joint)
                || chart.is(party.from() - 3, joint);
    }

    /** "A meeting with the Malaysian minister has been put off", which opens the sentence: the partner and the document's own state. */
    private List<String> withHome(Passage passage, int from, int to, Discourse discourse) {
        int first = passage.chart().from();
        boolean opens = from == first || from - first <= 2 && passage.chart().is(first, article);
        String home = discourse.home();
        List<String> partner =
                opens && home != null ? partners.partner(passage, to, List.of(), Partners.FAR) : List.of();
        return home == null || partner.size() != 1 || partner.contains(home)
                ? List.of()
                : List.of(partner.get(0), home);
    }

    private static List<String> with(Passage passage, int to, List<String> subject) {
        for (Party party : passage.partiesOf(passage.clause(to - 1))) {
            boolean fits = party.from() >= to
                    && "with".equals(party.preposition())
                    && EnvoySubjects.PLAIN.contains(party.kind())
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
            boolean free = party.preposition() == null || Officials.isGoverned(party);
            if (party.from() < anchor
                    && free
                    && party.kind() != Kind.ORGANISATION
                    && officials.isOfficial(passage, party)) {
                all.addAll(party.states());
            }
        }
        return all.size() < 2 ? List.of() : List.copyOf(all);
    }
}
