package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;

/** How the noun or verb of a figure stands in its clause, which decides what a state before or behind it can be. */
final class FigurePhrase {
    private final int finite;
    private final int be;

    FigurePhrase(Classes classes) {
        finite = classes.number("finite");
        be = classes.number("be");
    }

    /** Behind the noun within its phrase, or anywhere behind the verb in its clause. */
    boolean isBehind(Passage passage, Head head, Party party) {
        if (party.from() < head.to()) {
            return false;
        }
        for (int at = head.to(); !head.isVerb() && at < party.from(); at++) {
            if (passage.chart().is(at, finite) || passage.chart().tokens().is(at, ";")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb stands among some tokens, so that what is before it belongs to no noun behind it. */
    boolean hasVerb(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (chart.is(at, finite) && !chart.tokens().isCapital(at)) {
                return true;
            }
        }
        return false;
    }

    /** "were bought by": who stands before the verb is then not who does it. */
    boolean isPassive(Chart chart, Head head) {
        Edge edge = head.isVerb() ? chart.at(head.from(), head.indicator().verb()) : null;
        boolean participle = edge != null && (edge.forms() & (Form.PARTICIPLE | Form.PAST)) != 0;
        return participle && chart.isWithin(head.from() - 2, head.from(), be);
    }
}
