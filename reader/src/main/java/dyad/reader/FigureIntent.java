package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.model.Modality;

/** What the noun of a figure is led by where that tells a plan and no result: "plans exports of", "eyes trade worth", "the expected imports". */
final class FigureIntent {
    private static final int REACH = 7;
    private static final int LIKENESS = 3;

    private final int planned;
    private final int proposed;
    private final int intended;
    private final int finite;
    private final int measure;
    private final int article;
    private final int infinitive;
    private final int none;
    private final int once;
    private final int habit;
    private final int goal;
    private final boolean verbLast;

    FigureIntent(Classes classes, boolean verbLast) {
        this.verbLast = verbLast;
        planned = classes.number("figure-intent.planned");
        proposed = classes.number("figure-intent.proposed");
        intended = classes.number("figure-intended");
        finite = classes.number("finite");
        measure = classes.number("measure");
        article = classes.number("article");
        infinitive = classes.number("prep.to");
        none = classes.number("modality.none");
        once = classes.number("figure-once");
        habit = classes.number("figure-habit");
        goal = classes.number("figure-goal");
    }

    /** What the words say that lead an indicator and an amount, or {@code ACTUAL}. */
    Modality of(Passage passage, Head head, Edge value) {
        Chart chart = passage.chart();
        if (isLike(chart, head) || isEquated(chart, head) || isOnce(passage, head, value)) {
            return Modality.PLANNED;
        }
        if (head.isVerb() || !verbLast && isTold(chart, head.to(), value.from())) {
            return Modality.ACTUAL;
        }
        return led(passage, Math.min(head.from(), value.from()), chart.from());
    }

    /** "the planned exports", "le esportazioni previste". */
    private boolean isLike(Chart chart, Head head) {
        for (int at = Math.max(chart.from(), head.from() - LIKENESS); at <= head.to() && chart.has(intended); at++) {
            Edge word = chart.at(at, intended);
            if (word != null && (isJust(chart, word, head) || at == head.to())) {
                return chart.endingAt(word.to(), none, 3) == null;
            }
        }
        return false;
    }

    private boolean isJust(Chart chart, Edge word, Head head) {
        return word.to() <= head.from()
                && !chart.isWithin(word.to(), head.from(), finite)
                && !chart.tokens().text(word.to(), head.from()).contains(",");
    }

    /** "Цель Казахстана и Узбекистана — товарооборот": a dash stands for "is" behind a goal. */
    private boolean isEquated(Chart chart, Head head) {
        int dash = head.from() - 1;
        while (dash > head.from() - LIKENESS
                && dash > chart.from()
                && !chart.tokens().is(dash, "-")) {
            dash--;
        }
        boolean parted = chart.tokens().is(dash, "-") && !chart.tokens().touches(dash);
        return parted && chart.isWithin(chart.from(), dash, goal) && !chart.isWithin(chart.from(), dash, finite);
    }

    /** "100 млн доллар инвестиция салады": the present of a verb of one act, unless it is told as a habit. */
    private boolean isOnce(Passage passage, Head head, Edge value) {
        Chart chart = passage.chart();
        int from = Math.max(head.from(), value.to());
        for (int at = from; at < Math.min(chart.to(), from + REACH) && chart.has(once); at++) {
            Edge verb = chart.at(at, once);
            int forms = verb == null ? 0 : verb.forms();
            if ((forms & Form.FUTURE) != 0 && (forms & (Form.PARTICIPLE | Form.PAST)) == 0) {
                return !chart.isWithin(chart.from(), chart.to(), habit);
            }
        }
        return false;
    }

    /** "plans exports", "and plans 18 billion": a verb from a token on that leads to the noun, with no other verb and no comma between. */
    Modality led(Passage passage, int noun, int from) {
        Chart chart = passage.chart();
        for (int at = noun - 1; at >= Math.max(from, noun - REACH); at--) {
            if (passage.clause(at) != passage.clause(noun) || chart.tokens().is(at, ",")) {
                return Modality.ACTUAL;
            }
            if (isVerb(chart, at, planned)) {
                return Modality.PLANNED;
            }
            if (isVerb(chart, at, proposed)) {
                return Modality.PROPOSED;
            }
            if (chart.is(at, finite) && !passage.isTime(at)) {
                return Modality.ACTUAL;
            }
        }
        return Modality.ACTUAL;
    }

    /** "plans exports", but not "under the plans exports". */
    private boolean isVerb(Chart chart, int at, int type) {
        return chart.is(at, type) && !chart.is(at - 1, article);
    }

    /** A verb of the amount between: "wants exports, which came to"; "expects exports to reach" tells none. */
    private boolean isTold(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (chart.is(at, measure) && chart.is(at, finite) && !chart.is(at - 1, infinitive)) {
                return true;
            }
        }
        return false;
    }
}
