package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;

/** "{@code … деген дұрыс емес}": a whole sentence is told as what others say and denied behind it, where verbs stand last. */
final class DenialBehind {
    private static final int REACH = 40;
    private static final int NEAR = 6;

    private final int said;
    private final int untrue;

    DenialBehind(Classes classes) {
        said = classes.number("denied-lead");
        untrue = classes.number("modality.false");
    }

    /** Whether what ends at a token is said to be so by others and denied behind. */
    boolean of(Chart chart, int from) {
        for (int at = from; at < Math.min(chart.to(), from + REACH) && chart.has(said) && chart.has(untrue); at++) {
            if (chart.tokens().is(at, ";")) {
                return false;
            }
            Edge word = chart.at(at, said);
            if (word != null && chart.isWithin(word.to(), Math.min(chart.to(), word.to() + NEAR), untrue)) {
                return true;
            }
        }
        return false;
    }
}
