package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Tokens;
import org.jspecify.annotations.Nullable;

/** Who runs or builds something: the proper name behind "by", past words such as "the Italian airline company". */
final class Makers {
    private static final int REACH = 6;

    private final int by;
    private final int adjective;
    private final int state;
    private final int party;

    Makers(Classes classes) {
        by = classes.number("prep.by");
        adjective = classes.number("adjective");
        state = classes.number("state");
        party = classes.number(PartyReader.PARTY);
    }

    /** The name behind the first "by" after a token in its clause, or null. */
    @Nullable
    String behind(Passage passage, int from) {
        Chart chart = passage.chart();
        for (int at = from; at < Math.min(chart.to(), from + REACH); at++) {
            if (passage.clause(at) != passage.clause(Math.max(chart.from(), from - 1))) {
                return null;
            }
            if (chart.is(at, by)) {
                return name(chart, at + 1);
            }
        }
        return null;
    }

    private @Nullable String name(Chart chart, int from) {
        Tokens tokens = chart.tokens();
        int start = from;
        while (start < Math.min(chart.to(), from + REACH) && !isName(chart, start)) {
            if (tokens.shape(start) == Tokens.Shape.SIGN && !tokens.is(start, "-") && !tokens.is(start, "'s")) {
                return null;
            }
            start++;
        }
        int end = start;
        while (end < chart.to() && (isName(chart, end) || end > start && tokens.is(end, "&"))) {
            end++;
        }
        return end == start || end - start > 6 ? null : tokens.name(start, end);
    }

    private boolean isName(Chart chart, int at) {
        return at < chart.to()
                && chart.tokens().isCapital(at)
                && !chart.is(at, adjective)
                && !chart.is(at, state)
                && !chart.is(at, party);
    }
}
