package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Tokens.Shape;
import dyad.language.name.Title;
import dyad.reader.rule.Match;
import dyad.reader.rule.Match.Capture;
import org.jspecify.annotations.Nullable;

/**
 * A participle behind what it tells of: "the treaty, signed in Canberra in May by both premiers, is expected to be ratified". It has its own
 * time and is not what the sentence's verb is: signed, not expected to be signed.
 */
final class Reduced {
    /** So far before the participle an auxiliary makes it the verb of the sentence: "was not yet signed". */
    private static final int AUXILIARY = 5;

    private final int finite;
    private final int be;
    private final int have;
    private final int joint;
    private final int period;
    private final int[] places;
    private final int lead;
    private final int stop;

    private final boolean predicate;

    /**
     * Over a pack's classes.
     *
     * @param predicate whether participles are verbs of sentences by themselves: "соглашение подписано"
     */
    Reduced(Classes classes, boolean predicate) {
        this.predicate = predicate;
        finite = classes.number("finite");
        be = classes.number("be");
        have = classes.number("have");
        joint = classes.number("name-joint");
        period = classes.number("period");
        places = new int[] {classes.number("place"), classes.number(PartyReader.PARTY), classes.number("capital")};
        lead = classes.number("agreement-between");
        stop = classes.number("phrase-stop");
    }

    /**
     * The tokens that may speak of an act.
     *
     * @param from first token
     * @param to one past the last
     * @param own whether the act is no verb of the sentence, so that nothing outside says whether it is so
     */
    record Scope(int from, int to, boolean own) {}

    /** The reduced clause that the act of a match stands in, or the rest of its own where it is joined to another act; null elsewhere. */
    @Nullable
    Scope of(Chart chart, Match match) {
        Capture act = match.slot("act");
        Capture title = titleBefore(match, act);
        if (act == null || title == null || act.edge() == null) {
            return null;
        }
        boolean own = isReduced(chart, title, act);
        return own || isJoined(chart, title, act) ? new Scope(act.from(), end(chart, act.to()), own) : null;
    }

    private static @Nullable Capture titleBefore(Match match, @Nullable Capture act) {
        Capture last = null;
        for (Capture capture : match.captures()) {
            Edge edge = capture.edge();
            boolean before = act != null && capture.to() <= act.from();
            if (before && edge != null && edge.detail() instanceof Title) {
                last = capture;
            }
        }
        return last;
    }

    private boolean isReduced(Chart chart, Capture title, Capture act) {
        Edge edge = act.edge();
        if (predicate || edge == null || (edge.forms() & Form.PARTICIPLE) == 0) {
            return false;
        }
        for (int at = Math.max(title.to(), act.from() - AUXILIARY); at < act.from(); at++) {
            if (isAuxiliary(chart, at)) {
                return false;
            }
        }
        return true;
    }

    /** "was", "will", "has"; a past verb that stands between ("signed in May and ratified") is none. */
    private boolean isAuxiliary(Chart chart, int at) {
        Edge verb = chart.at(at, finite);
        return chart.is(at, be) || chart.is(at, have) || verb != null && (verb.forms() & Form.PAST) == 0;
    }

    /** "was signed in 2014 and ratified in 2016": what stands before the joint is of the first act. */
    private boolean isJoined(Chart chart, Capture title, Capture act) {
        boolean joins = chart.is(act.from() - 1, joint) || chart.is(act.from() - 2, joint);
        for (int at = title.to(); joins && at < act.from() - 1; at++) {
            Edge verb = chart.at(at, finite);
            if (verb != null && (verb.forms() & Form.PAST) != 0) {
                return true;
            }
        }
        return false;
    }

    private int end(Chart chart, int from) {
        int at = from;
        while (at < chart.to()) {
            Edge time = chart.at(at, period);
            if (time != null && time.to() > at) {
                at = time.to();
                continue;
            }
            boolean comma = chart.tokens().is(at, ",") && !goesOn(chart, at + 1);
            boolean sign = chart.tokens().shape(at) == Shape.SIGN
                    && (chart.tokens().is(at, ";")
                            || chart.tokens().is(at, ":")
                            || chart.tokens().is(at, ")"));
            if (comma || sign || chart.is(at, finite)) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** "in Canberra, Australia, on 9 December", "by the ministers, in Rome": a place, a time or a preposition behind the comma. */
    private boolean goesOn(Chart chart, int at) {
        for (int type : places) {
            Edge edge = chart.at(at, type);
            if (edge != null && (chart.tokens().is(edge.to(), ",") || edge.to() == chart.to())) {
                return true;
            }
        }
        boolean time = chart.at(at, period) != null;
        boolean preposition = chart.is(at, lead) || chart.is(at, stop) && !chart.is(at, finite) && !chart.is(at, joint);
        return time || preposition && chart.at(at + 1, period) != null;
    }
}
