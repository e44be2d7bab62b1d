package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Tokens;
import org.jspecify.annotations.Nullable;

/** The verbs of a sentence: where one begins, and how far before it what belongs to it reaches (auxiliaries, adverbs, times, asides). */
final class VerbPhrase {
    private final int step;
    private final int period;
    private final int timePreposition;
    private final int finite;

    VerbPhrase(Classes classes) {
        step = classes.number("before-verb");
        period = classes.number("period");
        timePreposition = classes.number("time-preposition");
        finite = classes.number("finite");
    }

    /** Over what may stand between a subject and its verb. */
    int back(Chart chart, int from) {
        Tokens tokens = chart.tokens();
        int at = from;
        while (at >= chart.from()) {
            Edge time = chart.endingAt(at + 1, period, 6);
            Edge word = time != null ? time : chart.endingAt(at + 1, step, 4);
            if (word != null) {
                at = word.from() - 1;
                if (time != null && at > chart.from() && chart.is(at, timePreposition)) {
                    at--;
                }
            } else if (tokens.is(at, ")")) {
                at = opening(tokens, at, chart.from()) - 1;
            } else if (tokens.is(at, "\"")) {
                at--;
            } else {
                return at;
            }
        }
        return at;
    }

    private static int opening(Tokens tokens, int at, int from) {
        int open = at;
        while (open > from && !tokens.is(open, "(")) {
            open--;
        }
        return open;
    }

    /** Whether a verb in one of these forms begins at one of the tokens. */
    boolean holds(Chart chart, int from, int to, int forms, boolean strict) {
        for (int at = from; at < to; at++) {
            if (isVerb(chart, at, forms, strict)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb in one of these forms begins at a token; strictly, one that is no participle as well. */
    boolean isVerb(Chart chart, int at, int forms, boolean strict) {
        if (chart.is(at, finite)) {
            return true;
        }
        Edge verb = verb(chart, at, forms);
        return verb != null
                && chart.tokens().shape(at) == Tokens.Shape.LOWER
                && !(strict && (verb.forms() & (Form.PARTICIPLE | Form.PRESENT)) != 0);
    }

    /** What begins at a token in one of these forms, or null. */
    static @Nullable Edge verb(Chart chart, int at, int forms) {
        for (int i = chart.first(at); i != 0; i = chart.next(i)) {
            if ((chart.forms(i) & forms) != 0) {
                return chart.edge(i);
            }
        }
        return null;
    }
}
