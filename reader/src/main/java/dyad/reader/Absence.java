package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
import dyad.language.time.TimeMention;
import java.util.List;

/**
 * Decision 4: what the text says is not there. A noun is denied by what leads it ("no joint commission", "the lack of a treaty") or by the verb
 * behind it ("does not exist"); an act by its subject ("no minister has visited") or by the verb that leads it ("has yet to open").
 */
final class Absence {
    /** So many words may describe a noun behind what denies it. */
    private static final int DESCRIBED = 5;

    private static final int SUBJECT = 14;
    private static final int LONGEST = 6;

    private final int before;
    private final int behind;
    private final int subject;
    private final int lead;
    private final int none;
    private final int finite;
    private final int stop;
    private final int loose;
    private final int step;
    private final int past;
    private final int until;
    private final int first;
    private final VerbPhrase verbs;

    Absence(Classes classes) {
        before = classes.number("absent");
        behind = classes.number("absent-behind");
        subject = classes.number("absent-subject");
        lead = classes.number("absent-lead");
        none = classes.number("absent-none");
        finite = classes.number("finite");
        stop = classes.number("phrase-stop");
        loose = classes.number("phrase-loose");
        step = classes.number("before-verb");
        first = classes.number("absent-first");
        until = classes.number("absent-until");
        past = classes.number("verb");
        verbs = new VerbPhrase(classes);
    }

    /** Whether the noun that stands from one token to another is said not to be there. */
    boolean isOfNoun(Passage passage, int from, int to) {
        Chart chart = passage.chart();
        return isLed(chart, from) && !isDescribing(chart, to) || chart.has(behind) && isFollowed(passage, to);
    }

    /** Whether what a verb at a token says is said not to have been done, by nobody or not yet. */
    boolean isOfAct(Passage passage, int at) {
        Chart chart = passage.chart();
        return chart.has(lead) && isYetTo(chart, at) || chart.has(subject) && isByNobody(passage, at);
    }

    /** "no joint intergovernmental commission": only what describes the noun stands between. */
    boolean isLed(Chart chart, int noun) {
        if (!chart.has(before)) {
            return false;
        }
        for (int at = noun; at > chart.from() && noun - at <= DESCRIBED; at--) {
            Edge word = chart.endingAt(at, before, LONGEST);
            if (word != null) {
                return !chart.is(word.from(), none);
            }
            if (!isWord(chart, at - 1)) {
                return false;
            }
        }
        return false;
    }

    /** "no joint commission meeting": what is not there is the meeting. */
    private boolean isDescribing(Chart chart, int to) {
        return to < chart.to()
                && chart.tokens().shape(to) == Tokens.Shape.LOWER
                && !chart.is(to, step)
                && !chart.is(to, past)
                && isWord(chart, to);
    }

    private boolean isWord(Chart chart, int at) {
        return chart.tokens().shape(at) != Tokens.Shape.SIGN
                && !chart.is(at, finite)
                && !chart.is(at, stop)
                && !chart.is(at, loose);
    }

    private boolean isFollowed(Passage passage, int to) {
        Chart chart = passage.chart();
        int said = chart.next(to, behind);
        return said < Math.min(chart.to(), to + SUBJECT)
                && passage.clause(said) == passage.clause(to - 1)
                && chart.next(to, finite) >= said;
    }

    /** "has yet to open", "have yet to be signed". */
    private boolean isYetTo(Chart chart, int act) {
        int at = act;
        while (at > chart.from() && act - at < LONGEST && chart.endingAt(at, lead, LONGEST) == null) {
            if (!chart.is(at - 1, step)) {
                return false;
            }
            at--;
        }
        return chart.endingAt(at, lead, LONGEST) != null;
    }

    /** "No Kenyan minister has ever visited": the subject begins with what says that there is none. */
    private boolean isByNobody(Passage passage, int act) {
        Chart chart = passage.chart();
        int last = chart.is(act, finite) ? verbs.back(chart, act - 1) : chart.from() - 1;
        for (int at = last; at >= chart.from() && last - at < SUBJECT; at--) {
            boolean same = passage.clause(at) == passage.clause(act);
            if (!same || chart.is(at, finite) || chart.tokens().is(at, ";")) {
                return false;
            }
            if (chart.is(at, subject)) {
                return !chart.is(at, none) && opens(passage, at) && !isFirst(chart, act);
            }
        }
        return false;
    }

    /** "No president had been there before she came on Monday": she did. */
    private boolean isFirst(Chart chart, int act) {
        int at = chart.next(act, first);
        return at < Math.min(chart.to() - 1, act + SUBJECT) && chart.tokens().shape(at + 1) != Tokens.Shape.SIGN;
    }

    /** "did not open an embassy until 1990": done then. */
    boolean isUntil(Passage passage, int act) {
        Chart chart = passage.chart();
        for (TimeMention time : chart.has(until) ? passage.times() : List.<TimeMention>of()) {
            boolean led = chart.is(time.from(), until) || chart.is(time.from() - 1, until);
            if (led && time.from() > act && passage.clause(time.from()) == passage.clause(act)) {
                return true;
            }
        }
        return false;
    }

    /** A subject stands at the head of its clause, or behind a comma or what joins clauses: "but no minister", "said that no minister". */
    private boolean opens(Passage passage, int at) {
        Chart chart = passage.chart();
        return at == chart.from()
                || chart.tokens().shape(at - 1) == Tokens.Shape.SIGN
                || chart.is(at - 1, stop) && !chart.is(at - 1, finite)
                || passage.clause(at - 1) != passage.clause(at);
    }
}
