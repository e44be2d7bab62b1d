package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Tokens;
import java.util.List;

/**
 * Decision 2 for acts told by a verb: who does it. Walks back from the verb over auxiliaries, adverbs, times, asides and the verbs that
 * only lead to it ("has, it said, decided to expel") to the subject, and takes a state only where the head of the subject is one, or
 * someone who acts for one. A company in a state, its opposition or its courts are none.
 */
final class DoerChoice {
    private static final int REACH = 40;
    private static final int DEPTH = 4;
    private static final int AGENT = 12;
    private static final int DECIDER = 8;
    private static final int FINITE = Form.PAST | Form.PRESENT;

    /** The states found; {@code known} tells a subject that is no state from one that was not found. */
    private record Found(List<String> states, boolean known) {}

    private static final Found UNKNOWN = new Found(List.of(), false);
    private static final Found NOBODY = new Found(List.of(), true);

    private final SubjectPhrase phrase;
    private final VerbPhrase verbs;
    private final DroppedSubject dropped;
    private final int be;
    private final int article;
    private final int complement;
    private final int having;
    private final int from;
    private final int own;
    private final int by;
    private final int of;
    private final int leads;
    private final int intent;
    private final int period;
    private final int joint;
    private final int relative;
    private final int finite;
    private final int infinitive;
    private final int manner;
    private final int control;
    private final int cause;
    private final int adjunct;
    private final int speaking;

    DoerChoice(Classes classes) {
        phrase = new SubjectPhrase(classes);
        verbs = new VerbPhrase(classes);
        dropped = new DroppedSubject(classes);
        be = classes.number("be");
        article = classes.number("article");
        complement = classes.number("complement-mark");
        having = classes.number("perfect-gerund");
        from = classes.number("prep.from");
        own = classes.number("subject-again");
        by = classes.number("prep.by");
        of = classes.number("prep.of");
        leads = classes.number("leads-to");
        intent = classes.number("intent-noun");
        period = classes.number("period");
        joint = classes.number("verb-joint");
        relative = classes.number("subject-relative");
        finite = classes.number("finite");
        infinitive = classes.number("verb-to");
        manner = classes.number("manner-preposition");
        adjunct = classes.number("adjunct-joint");
        speaking = classes.number("speaking-paper");
        control = classes.number("control-verb");
        cause = classes.number("cause-verb");
    }

    /** Who does what the verb at a token says; none where that is no state. {@code whom}: the other side, where it is known. */
    List<String> of(Passage passage, int verb, int forms, List<String> whom, Discourse discourse) {
        return owned(walk(passage, verb, forms, discourse, 0).states(), whom, discourse);
    }

    /** "The foreign ministry summoned the Russian envoy": not Russia's, so that of the other of the two spoken of; else the document's own. */
    private static List<String> owned(List<String> doer, List<String> whom, Discourse discourse) {
        if (!doer.equals(SubjectPhrase.UNOWNED)) {
            return doer;
        }
        String home = discourse.home();
        if (whom.size() == 1 && (home == null || whom.contains(home))) {
            return OtherState.others(whom, discourse);
        }
        return home == null ? List.of() : List.of(home);
    }

    /** Whom the verb of a passive is done to: the state named anywhere in its subject. */
    List<String> sufferer(Passage passage, int verb) {
        Chart chart = passage.chart();
        int at = verbs.back(chart, verb - 1);
        if (chart.is(at, relative)) {
            at = chart.tokens().is(at - 1, ",") ? at - 2 : at - 1;
        }
        return phrase.named(passage, at);
    }

    /**
     * Who does what a passive tells of: the state behind "by"; where nobody stands there, the host of whom it is done to, else the other
     * state spoken of. None where somebody else does it.
     */
    List<String> agent(Passage passage, int verb, int end, List<String> sufferer, Discourse discourse) {
        Chart chart = passage.chart();
        for (int at = end; at < Math.min(chart.to(), end + AGENT); at++) {
            if (at == end && chart.is(at, from)) {
                List<String> left = phrase.following(passage, at + 1);
                return left.equals(sufferer) ? List.of() : left;
            }
            if (chart.is(at, by) && !chart.is(at + 1, period) && !passage.isTime(at + 1)) {
                return phrase.following(passage, at + 1);
            }
            if (chart.is(at, finite) || chart.tokens().is(at, ";")) {
                break;
            }
        }
        List<String> host = phrase.host(passage, verb, sufferer);
        List<String> other = host.isEmpty() ? OtherState.others(sufferer, discourse) : host;
        return other.isEmpty() ? announcer(passage, verb, discourse) : other;
    }

    /** Who announced what is done: "said that the ambassador would be summoned". */
    private List<String> announcer(Passage passage, int verb, Discourse discourse) {
        for (int at = verb - 1; at > passage.chart().from() && verb - at < AGENT; at--) {
            if (passage.chart().is(at, complement)) {
                return owned(joined(passage, at, FINITE, discourse, 1).states(), List.of(), discourse);
            }
        }
        return List.of();
    }

    private Found walk(Passage passage, int verb, int forms, Discourse discourse, int depth) {
        Chart chart = passage.chart();
        if (depth > DEPTH) {
            return UNKNOWN;
        }
        int at = verbs.back(chart, verb - 1);
        boolean passive = (forms & Form.PARTICIPLE) != 0 && chart.isWithin(at + 1, verb, be);
        if (passive || at < chart.from()) {
            return at >= chart.from() ? NOBODY : passive ? UNKNOWN : dropped(passage, verb, discourse);
        }
        Edge self = chart.endingAt(at + 1, own, 3);
        if (self != null) {
            return self(passage, self, discourse, depth);
        }
        Edge lead = chart.endingAt(at + 1, leads, 4);
        if (chart.is(at, infinitive)) {
            return infinitive(passage, at, discourse, depth);
        }
        boolean gerund = (forms & (Form.GERUND | Form.BASE)) != 0 || chart.isWithin(at + 1, verb, having);
        if (lead != null && gerund) {
            return walk(passage, lead.from(), lead.forms(), discourse, depth + 1);
        }
        if ((forms & Form.GERUND) != 0 && chart.is(at, manner)) {
            return at == chart.from() || isOpening(chart, at)
                    ? following(passage, verb, discourse)
                    : joined(passage, at, FINITE, discourse, depth);
        }
        Edge step = gerund && chart.is(at, of) ? chart.endingAt(at, intent, 3) : null;
        if (step != null) {
            return joined(passage, step.from(), FINITE, discourse, depth);
        }
        if (chart.tokens().is(at, ",")) {
            Found aside = (forms & Form.GERUND) == 0
                    ? beforeAside(passage, at, discourse)
                    : aroundAside(passage, at, verb, discourse);
            return aside.known() ? aside : joined(passage, at, wanted(forms), discourse, depth);
        }
        if (chart.is(at, joint)) {
            return joined(passage, at, wanted(forms), discourse, depth);
        }
        Edge paper = gerund ? chart.endingAt(at + 1, speaking, 3) : null;
        if (paper != null) {
            return joined(passage, paper.from(), FINITE, discourse, depth);
        }
        if (chart.is(at, relative)) {
            return antecedent(passage, chart.tokens().is(at - 1, ",") ? at - 2 : at - 1, discourse);
        }
        return head(passage, at, discourse);
    }

    /** "said his government would": the subject of the verb before; at the beginning of a sentence who was spoken of last. */
    private Found self(Passage passage, Edge word, Discourse discourse, int depth) {
        Found before = joined(passage, word.from(), FINITE, discourse, depth);
        if (!before.states().isEmpty() || word.from() > passage.chart().from() + 1) {
            return before;
        }
        List<String> subject = discourse.subject();
        return subject.isEmpty() ? NOBODY : new Found(subject, true);
    }

    private static int wanted(int forms) {
        int finite = forms & FINITE;
        return finite != 0 ? FINITE : (forms & Form.GERUND) != 0 ? FINITE | Form.GERUND : FINITE | Form.BASE;
    }

    /** "decided to", "is ready to", "its plan to", and in headlines "Kenya to". */
    private Found infinitive(Passage passage, int at, Discourse discourse, int depth) {
        Chart chart = passage.chart();
        int before = at - 1;
        Edge lead = chart.endingAt(before + 1, leads, 4);
        if (lead != null) {
            int start = chart.is(lead.from() - 1, article) ? lead.from() - 1 : lead.from();
            return walk(passage, start, lead.forms() & ~Form.PARTICIPLE, discourse, depth + 1);
        }
        Edge noun = chart.endingAt(before + 1, intent, 3);
        if (noun != null) {
            List<String> owner = phrase.owner(passage, noun.from() - 1);
            return owner.isEmpty() ? joined(passage, noun.from(), FINITE, discourse, depth) : new Found(owner, true);
        }
        Found decided = decided(passage, before);
        if (decided.known()) {
            return decided;
        }
        Party party = SubjectPhrase.endingAt(passage, before + 1);
        if (party != null && party.from() <= chart.from() + 1) {
            return head(passage, before, discourse);
        }
        return purpose(passage, at, discourse, depth);
    }

    /** "a decision by France to", "the move of the Chadian authorities to": who stands behind the noun. */
    private Found decided(Passage passage, int last) {
        Chart chart = passage.chart();
        for (int at = last; at > chart.from() && last - at < DECIDER; at--) {
            if (chart.is(at, by) || chart.is(at, of)) {
                boolean noun = chart.endingAt(at, intent, 3) != null;
                return noun ? new Found(phrase.following(passage, at + 1), true) : UNKNOWN;
            }
            if (verbs.isVerb(chart, at, FINITE, false) || chart.tokens().is(at, ",")) {
                return UNKNOWN;
            }
        }
        return UNKNOWN;
    }

    /**
     * "summoned the ambassador to demand": the subject of the verb before, unless that verb makes somebody else do it ("asked … to") or
     * nobody is said to ("it is regrettable to expel").
     */
    private Found purpose(Passage passage, int at, Discourse discourse, int depth) {
        Chart chart = passage.chart();
        if (chart.is(at - 2, be) && chart.tokens().is(at - 3, "it")) {
            return NOBODY;
        }
        for (int before = at - 1; before > chart.from() && at - before < REACH / 2; before--) {
            if (chart.is(before, control)) {
                return NOBODY;
            }
            if (chart.is(before, cause)) {
                return head(passage, at - 1, discourse);
            }
            if (verbs.isVerb(chart, before, FINITE, false)) {
                return joined(passage, at, FINITE, discourse, depth);
            }
        }
        return NOBODY;
    }

    /** Whether a gerund's phrase opens its sentence or clause: "After expelling the envoy, Chad …". */
    private static boolean isOpening(Chart chart, int at) {
        return at <= chart.from() + 1 && !chart.tokens().is(at - 1, ",");
    }

    private Found following(Passage passage, int verb, Discourse discourse) {
        Tokens tokens = passage.chart().tokens();
        for (Party party : passage.parties()) {
            if (party.from() > verb && (tokens.is(party.from() - 1, ",") || tokens.is(party.from() - 2, ","))) {
                return head(passage, party.to() - 1, discourse);
            }
        }
        return UNKNOWN;
    }

    /** "The ministry, in a statement on Monday, condemned": the subject stands before the aside. */
    private Found beforeAside(Passage passage, int comma, Discourse discourse) {
        Chart chart = passage.chart();
        Tokens tokens = chart.tokens();
        Party named = SubjectPhrase.endingAt(passage, comma);
        if (named != null && named.kind() == Party.Kind.PERSON) {
            return head(passage, comma - 1, discourse);
        }
        int commas = 0;
        for (int at = comma - 1; at > chart.from() && comma - at < REACH && commas < 3; at--) {
            if (tokens.is(at, ";") || tokens.is(at, ":")) {
                break;
            }
            if (!tokens.is(at, ",")) {
                continue;
            }
            commas++;
            boolean said = chart.is(at + 1, relative) || chart.is(at + 1, adjunct);
            if (said || !verbs.holds(chart, at + 1, comma, FINITE, true)) {
                Found before = head(passage, at - 1, discourse);
                if (!before.states().isEmpty()) {
                    return before;
                }
            }
        }
        return UNKNOWN;
    }

    /** "and Chad, calling it unfair, said": who stands before the aside does what is told in it, where his own verb follows it. */
    private Found aroundAside(Passage passage, int comma, int verb, Discourse discourse) {
        Chart chart = passage.chart();
        Party before = SubjectPhrase.endingAt(passage, comma);
        if (before == null || before.preposition() != null) {
            return UNKNOWN;
        }
        for (int at = verb + 1; at < Math.min(chart.to() - 1, verb + REACH / 2); at++) {
            if (chart.tokens().is(at, ",") && verbs.isVerb(chart, at + 1, FINITE, false)) {
                return head(passage, comma - 1, discourse);
            }
        }
        return UNKNOWN;
    }

    /** The subject of the verb that a joint joins to another: "recalled its envoy and expelled". */
    private Found joined(Passage passage, int from, int forms, Discourse discourse, int depth) {
        Chart chart = passage.chart();
        boolean seen = false;
        for (int at = from - 1; at > chart.from() && from - at < REACH; at--) {
            if (chart.tokens().is(at, ";")) {
                break;
            }
            if (verbs.isVerb(chart, at, forms, false)) {
                seen = true;
                Edge verb = VerbPhrase.verb(chart, at, forms);
                int its = verb == null ? Form.PAST : verb.forms();
                Found found = walk(passage, at, its, discourse, depth + 1);
                if (!found.states().isEmpty()) {
                    return found;
                }
                boolean sure = (its & Form.PARTICIPLE) == 0 || chart.is(at, finite);
                if (found.known()
                        && sure
                        && chart.tokens().shape(at) == Tokens.Shape.LOWER
                        && (its & Form.PRESENT) == 0) {
                    return NOBODY;
                }
            }
        }
        return seen ? UNKNOWN : opener(passage, from, discourse);
    }

    /** Where no verb is known before a joint: the state that opens the sentence, else who was spoken of last. */
    private Found opener(Passage passage, int before, Discourse discourse) {
        Chart chart = passage.chart();
        for (Party party : passage.parties()) {
            boolean opens = party.from() <= chart.from() + 1 && party.to() < before;
            if (opens && !party.possessive()) {
                return new Found(phrase.head(passage, party.to() - 1), true);
            }
        }
        return dropped(passage, before, discourse);
    }

    /** Where the sentence opens with its verb: who was spoken of last; unknown in languages whose verbs have a subject. */
    private Found dropped(Passage passage, int verb, Discourse discourse) {
        List<String> subject = dropped.of(passage, verb, discourse);
        return subject.isEmpty() ? UNKNOWN : new Found(subject, true);
    }

    /** Of a relative clause: a state named right before it, whatever governs it ("in Tehran, which has lifted"), else what acts for one. */
    private Found antecedent(Passage passage, int at, Discourse discourse) {
        Party party = SubjectPhrase.endingAt(passage, at + 1);
        boolean named = party != null && (party.kind() == Party.Kind.NAME || party.kind() == Party.Kind.CAPITAL);
        return named && party != null ? new Found(party.states(), true) : head(passage, at, discourse);
    }

    private Found head(Passage passage, int at, Discourse discourse) {
        Tokens tokens = passage.chart().tokens();
        if (tokens.is(at, "i")) {
            String home = discourse.isHomeSure() ? discourse.home() : null;
            return home == null || isQuoted(tokens, passage.chart().from(), at)
                    ? NOBODY
                    : new Found(List.of(home), true);
        }
        List<String> states = phrase.head(passage, at);
        return states.isEmpty() ? NOBODY : new Found(states, true);
    }

    /** Whether a quotation has begun in the sentence: who says "I" in it is not who wrote the document. */
    private static boolean isQuoted(Tokens tokens, int from, int at) {
        for (int before = from; before < at; before++) {
            if (tokens.is(before, "\"")) {
                return true;
            }
        }
        return false;
    }
}
