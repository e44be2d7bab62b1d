package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;

/**
 * Whether a whole sentence is said not to be so: "It is not true that ..." speaks of all that follows, up to what is set against it ("but
 * ...", "; ..."); where the language says so behind, of all that stands before.
 */
final class SaidUntrue {
    private final int before;
    private final int behind;
    private final int contrast;

    SaidUntrue(Classes classes) {
        before = classes.number("modality.not-true-that");
        behind = classes.number("modality.not-true-behind");
        contrast = classes.number("modality.contrast");
    }

    /** Whether what stands at a token is. */
    boolean isSo(Chart chart, int at) {
        return chart.has(before) && isBehind(chart, at) || chart.has(behind) && isBefore(chart, at);
    }

    private boolean isBehind(Chart chart, int token) {
        int said = -1;
        for (int at = chart.next(chart.from(), before); at < token; at = chart.next(at + 1, before)) {
            said = at;
        }
        return said >= 0 && !isContrasted(chart, said + 1, token);
    }

    private boolean isBefore(Chart chart, int token) {
        int said = chart.next(token, behind);
        return said < chart.to() && !isContrasted(chart, token, said);
    }

    private boolean isContrasted(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (chart.is(at, contrast) || chart.tokens().is(at, ";")) {
                return true;
            }
        }
        return false;
    }
}
