package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.model.Kind;
import dyad.model.Modality;
import dyad.reader.Reduced.Scope;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decision 4: whether something is so, intended, called for, or said not to be so, by the words around it in its clause. */
final class ModalityChoice {
    private static final Modality[] STRONGEST_FIRST = {Modality.DENIED, Modality.PROPOSED, Modality.PLANNED};
    private static final int REACH = 14;
    private static final int REACH_AFTER = 22;
    private static final int RUMOUR = 16;

    private final int period;
    private final int finite;
    private final int rumour;
    private final int untrue;
    private final int denier;
    private final SaidUntrue whole;
    private final int joint;
    private final int infinitive;
    private final int[] before = new int[STRONGEST_FIRST.length];
    private final int[] after = new int[STRONGEST_FIRST.length];
    private final int none;
    private final PartedLead lead;
    private final Absence absence;
    private final Unasserted unasserted;

    ModalityChoice(Classes classes) {
        none = classes.number("modality.none");
        lead = new PartedLead(classes);
        absence = new Absence(classes);
        unasserted = new Unasserted(classes);
        period = classes.number("period");
        finite = classes.number("finite");
        joint = classes.number("name-joint");
        infinitive = classes.number("prep.to");
        rumour = classes.number("modality.rumour");
        untrue = classes.number("modality.false");
        denier = classes.number("modality.denier");
        whole = new SaidUntrue(classes);
        for (int i = 0; i < STRONGEST_FIRST.length; i++) {
            before[i] = classes.number("modality." + STRONGEST_FIRST[i].code());
            after[i] = classes.number("modality-after." + STRONGEST_FIRST[i].code());
        }
    }

    /** The modality of what stands from one token to another. */
    Modality of(Passage passage, int from, int to) {
        return of(passage, from, to, false);
    }

    /** The modality of an act by the words around it; its own verb is no sign of it: "rejected", "asked for". */
    Modality around(Passage passage, int from, int to) {
        return of(passage, from, to, true);
    }

    /** The modality a rule gives, or that of the words of a reduced clause: "a treaty to be signed in May will", but "signed in May, will". */
    Modality within(Passage passage, Scope scope, @Nullable String given) {
        if (given != null && !given.endsWith("?") && !given.equals("around") && !given.equals("tense")) {
            return Modality.valueOf(given.toUpperCase(Locale.ROOT));
        }
        Chart chart = passage.chart();
        for (int i = 0; i < STRONGEST_FIRST.length; i++) {
            for (int at = scope.from(); at < scope.to() && chart.has(before[i]); at++) {
                if (chart.is(at, before[i]) && !passage.isTime(at) && !chart.is(at, none)) {
                    return STRONGEST_FIRST[i];
                }
            }
        }
        return Modality.ACTUAL;
    }

    private Modality of(Passage passage, int from, int to, boolean around) {
        if (whole.isSo(passage.chart(), from)) {
            return Modality.DENIED;
        }
        boolean until = absence.isUntil(passage, from);
        for (int i = until ? 1 : 0; i < STRONGEST_FIRST.length; i++) {
            if (cue(passage, from, to, before[i], around) || cueAfter(passage, from, to, after[i])) {
                return STRONGEST_FIRST[i];
            }
        }
        Modality led = lead.of(passage, from);
        return led != null ? led : isFuture(passage.chart(), from) ? Modality.PLANNED : Modality.ACTUAL;
    }

    /** Whether the act is a verb that can only be in the future: "подпишет". */
    private static boolean isFuture(Chart chart, int at) {
        int forms = 0;
        for (int i = chart.first(at); i != 0; i = chart.next(i)) {
            forms |= chart.forms(i);
        }
        return (forms & Form.FUTURE) != 0 && (forms & (Form.PAST | Form.PRESENT | Form.PARTICIPLE | Form.BASE)) == 0;
    }

    /** Whether the sentence says nothing about whether an act is so; what is planned or proposed on a condition stays that. */
    boolean isUnsaid(Passage passage, int act, Modality said) {
        boolean told = said == Modality.ACTUAL || said == Modality.DENIED;
        return told && unasserted.isSo(passage, act) && !whole.isSo(passage.chart(), act)
                || unasserted.isAsked(passage.chart(), act);
    }

    /** Whether a figure is one of which the sentence says nothing: "if trade reaches 2 billion". */
    boolean isUnsaid(Passage passage, Draft draft) {
        int[] value = draft.evidence.get("value");
        return draft.kind == Kind.FIGURE && value != null && isUnsaid(passage, value[0], draft.modality);
    }

    /** Whether a noun is led by what says that there is none: "no agreement", "not a single joint declaration". */
    boolean isNone(Passage passage, int noun) {
        return absence.isLed(passage.chart(), noun);
    }

    /**
     * The modality a rule gives, or that of the clause where it gives none, only one for where the clause has none ({@code planned?}), or
     * asks for that around the act ({@code around}), for that of its tense where nothing else is said ({@code tense}), or for that of a word once spoken ({@code firm}): what was urged or offered beside it
     * makes no accusation a proposal.
     *
     * @param other a token that speaks for the whole where the act itself says nothing
     */
    Modality of(Passage passage, int from, int to, int other, @Nullable String given) {
        boolean rumour = isRumour(passage.chart(), from, to) || whole.isSo(passage.chart(), from);
        boolean nobody = absence.isOfAct(passage, from) && !absence.isUntil(passage, from);
        boolean settled = given != null && !given.endsWith("?") && !given.equals("around");
        if (rumour || absence.isOfNoun(passage, from, to) || !settled && nobody) {
            return Modality.DENIED;
        }
        if ("around".equals(given)) {
            return around(passage, from, to);
        }
        if ("firm".equals(given)) {
            Modality said = around(passage, from, to);
            return said == Modality.PROPOSED ? Modality.ACTUAL : said;
        }
        if ("tense".equals(given)) {
            Modality said = of(passage, from, to);
            return said == Modality.ACTUAL && isAhead(passage.chart(), from, to) ? Modality.PLANNED : said;
        }
        if (given != null && !given.endsWith("?")) {
            return Modality.valueOf(given.toUpperCase(Locale.ROOT));
        }
        Modality said = of(passage, from, to);
        Modality whole = said == Modality.ACTUAL && other != from ? of(passage, other, other + 1) : said;
        return whole == Modality.ACTUAL && given != null
                ? Modality.valueOf(given.substring(0, given.length() - 1).toUpperCase(Locale.ROOT))
                : whole;
    }

    /** Whether the act is told in a tense of what will be: "келеді", "өтпек". */
    private static boolean isAhead(Chart chart, int from, int to) {
        for (int i = chart.first(from); i != 0; i = chart.next(i)) {
            if (chart.end(i) == to && (chart.forms(i) & Form.FUTURE) != 0 && (chart.forms(i) & Form.PAST) == 0) {
                return true;
            }
        }
        return false;
    }

    /** "Reports that Chad has closed the border are false", "rejecting reports that": told as what others say, and denied. */
    private boolean isRumour(Chart chart, int from, int to) {
        boolean told = false;
        for (int at = Math.max(chart.from(), from - RUMOUR);
                at < from && chart.has(rumour) && (chart.has(untrue) || chart.has(denier));
                at++) {
            boolean begins = chart.is(at, rumour);
            if (begins && (chart.endingAt(at, denier, 3) != null || chart.endingAt(at - 1, denier, 3) != null)) {
                return true;
            }
            told |= begins;
        }
        return told && chart.isWithin(to, to + RUMOUR, untrue);
    }

    /** A cue; one that begins with the act itself ("agreed to open", of agreeing) says what the act is about. */
    private boolean cue(Passage passage, int from, int to, int before, boolean around) {
        Chart chart = passage.chart();
        int clause = passage.clause(from);
        for (int at = chart.next(from - REACH, before); at < to && at < chart.to(); at = chart.next(at + 1, before)) {
            boolean near = (passage.clause(at) == clause || at >= from) && !passage.isTime(at);
            Edge edge = near ? chart.at(at, before) : null;
            boolean isAct = edge != null && at == from && (around || edge.to() > to);
            if (edge != null && !isAct && !chart.is(at, none) && !isOfOtherVerb(chart, edge, from)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "refused to pay and accused", "called off the visit and signed": a cue that takes an infinitive, or is a past verb itself, says nothing of
     * a past verb joined to its own.
     */
    private boolean isOfOtherVerb(Chart chart, Edge cue, int act) {
        Edge verb = chart.at(act, finite);
        boolean past = verb != null && (verb.forms() & Form.PAST) != 0 && (verb.forms() & Form.BASE) == 0;
        boolean joined =
                act - 1 > cue.to() && (chart.is(act - 1, joint) || act - 2 > cue.to() && chart.is(act - 2, joint));
        return past && joined && (chart.is(cue.to() - 1, infinitive) || isPast(chart, cue.from()));
    }

    private boolean isPast(Chart chart, int at) {
        Edge verb = chart.at(at, finite);
        return verb != null && (verb.forms() & Form.PAST) != 0 && (verb.forms() & Form.BASE) == 0;
    }

    private boolean cueAfter(Passage passage, int from, int to, int after) {
        Chart chart = passage.chart();
        int clause = passage.clause(from);
        for (int at = from; at < Math.min(chart.to(), to + REACH_AFTER) && chart.has(after); at++) {
            if (passage.endsAtVerb(at) && at >= to) {
                return false;
            }
            if (passage.clause(at) == clause && chart.is(at, after) && !isOfNextVerb(chart, from, at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "met the president and is due to travel on", "summoned the envoy, and a visit was called off": a cue of a verb joined to the act's own
     * says nothing of that.
     */
    private boolean isOfNextVerb(Chart chart, int act, int cue) {
        Edge verb = chart.at(act, finite);
        boolean past = verb != null && (verb.forms() & Form.PAST) != 0;
        boolean finished = verb != null && (verb.forms() & (Form.PAST | Form.PRESENT | Form.BASE)) != 0;
        return past && chart.is(cue - 1, joint) || finished && isNextClause(chart, act, cue);
    }

    private boolean isNextClause(Chart chart, int act, int cue) {
        for (int at = act; at < cue; at++) {
            if (chart.tokens().is(at, ",") && chart.is(at + 1, joint)) {
                return true;
            }
        }
        return false;
    }
}
