package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Tokens;

/**
 * What a sentence speaks of without saying that it is so: a condition ("if Chad opens an embassy", "had Chad opened"), a question that is
 * answered by yes or no, what is left open ("it is unclear whether", "did not say that", "could not be confirmed").
 */
final class Unasserted {
    private static final int REACH = 20;
    private static final int BEHIND = 22;
    /** So many words may stand from a negation to the clause that hangs on its verb. */
    private static final int LED = 5;

    private final int condition;
    private final int inverted;
    private final int open;
    private final int negation;
    private final int that;
    private final int question;
    private final int unconfirmed;
    private final int none;
    private final int finite;

    Unasserted(Classes classes) {
        condition = classes.number("unsaid-if");
        inverted = classes.number("unsaid-inverted");
        open = classes.number("unsaid-open");
        negation = classes.number("unsaid-not");
        that = classes.number("unsaid-that");
        question = classes.number("unsaid-question");
        unconfirmed = classes.number("unsaid-unconfirmed");
        none = classes.number("modality.none");
        finite = classes.number("finite");
    }

    /** Whether what the act at a token says is left unsaid. */
    boolean isSo(Passage passage, int act) {
        Chart chart = passage.chart();
        return chart.has(condition) && isConditioned(passage, act)
                || chart.has(open) && isOpen(passage, act)
                || chart.has(negation) && chart.has(that) && isNotSaid(chart, act)
                || chart.has(inverted) && isInverted(passage, act)
                || chart.has(unconfirmed) && chart.isWithin(act, act + BEHIND, unconfirmed);
    }

    /** "if", "unless" at the head of the clause of the act. */
    private boolean isConditioned(Passage passage, int act) {
        Chart chart = passage.chart();
        for (int at = act - 1; at >= Math.max(chart.from(), act - REACH); at--) {
            if (passage.clause(at) != passage.clause(act)) {
                return false;
            }
            if (chart.is(at, condition)) {
                return !isClosed(chart, at, act);
            }
        }
        return false;
    }

    /** Behind a comma, and a verb before it, the main clause begins: "If Chad agrees, Niger will sign". */
    private boolean isClosed(Chart chart, int from, int act) {
        boolean verb = false;
        for (int at = from; at < act; at++) {
            if (chart.tokens().is(at, ",") && verb) {
                return true;
            }
            verb |= chart.is(at, finite);
        }
        return false;
    }

    private boolean isOpen(Passage passage, int act) {
        Chart chart = passage.chart();
        int said = -1;
        for (int at = chart.next(act - REACH, open); at < act; at = chart.next(at + 1, open)) {
            said = at;
        }
        return said >= chart.from()
                && !isClosed(chart, said, act)
                && !chart.tokens().is(act - 1, ";");
    }

    /** "never regretted that it opened", "did not say that it had recalled": the verb that is denied is another. */
    private boolean isNotSaid(Chart chart, int act) {
        for (int at = act - 1; at > Math.max(chart.from(), act - REACH); at--) {
            if (chart.tokens().is(at, ",") || chart.tokens().is(at, ";")) {
                return false;
            }
            if (chart.is(at, that)) {
                int not = chart.next(Math.max(chart.from(), at - LED), negation);
                return not < at && !chart.is(not, none);
            }
        }
        return false;
    }

    /** "Will Chad open an embassy?" */
    boolean isAsked(Chart chart, int act) {
        boolean asked = false;
        for (int at = chart.has(question) ? act : chart.to(); at < chart.to(); at++) {
            asked |= chart.tokens().is(at, "?");
        }
        int head = chart.from();
        while (head < act && chart.tokens().shape(head) == Tokens.Shape.SIGN) {
            head++;
        }
        return asked && chart.is(head, question);
    }

    /** "Had Chad opened an embassy, trade would have grown", "Should the two conclude a treaty". */
    private boolean isInverted(Passage passage, int act) {
        Chart chart = passage.chart();
        return chart.is(chart.from(), inverted)
                && chart.tokens().isCapital(chart.from())
                && passage.clause(act) == passage.clause(chart.from())
                && !isClosed(chart, chart.from() + 1, act);
    }
}
