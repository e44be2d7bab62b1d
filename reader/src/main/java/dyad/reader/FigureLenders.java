package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import java.util.List;

/** Whether an amount is lent by somebody who is no state: a bank of many states gives on behalf of none of them. */
final class FigureLenders {
    private final int lender;

    FigureLenders(Classes classes) {
        lender = classes.number("lender");
    }

    /** A bank of many states gives nothing on behalf of one. */
    boolean isLender(Passage passage, List<String> states) {
        return passage.parties().stream()
                .anyMatch(p -> p.states().equals(states) && passage.chart().is(p.from(), lender));
    }

    /** "The World Bank financed a bridge with a loan of": none of the states named gives it. */
    boolean isLent(Passage passage, Head head) {
        Chart chart = passage.chart();
        if (!head.indicator().type().equals("aid") || !chart.has(lender)) {
            return false;
        }
        int clause = passage.clause(head.from());
        for (int at = chart.from(); at < head.from(); at++) {
            int token = at;
            boolean first = passage.parties().stream().noneMatch(p -> p.to() <= token && p.preposition() == null);
            if (chart.is(at, lender) && first && passage.clause(at) == clause) {
                return true;
            }
        }
        return false;
    }
}
