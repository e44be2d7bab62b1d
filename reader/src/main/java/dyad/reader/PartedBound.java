package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.model.Bound;

/**
 * The bound that a verb says of an amount further on: "ha superato nel 2023 i 4 miliardi". Beside the amount it is the amount's own; here a
 * time or an aside stands between. Languages that part them have the classes {@code parted-bound.over} and {@code parted-bound.under}.
 */
final class PartedBound {
    private static final int REACH = 12;

    private final int over;
    private final int under;
    private final int not;
    private final int period;
    private final int[] others;

    PartedBound(Classes classes, int[] amounts) {
        over = classes.number("parted-bound.over");
        under = classes.number("parted-bound.under");
        not = classes.number("parted-bound.not");
        period = classes.number("period");
        others = new int[] {amounts[0], amounts[1], classes.number("percent"), classes.number("verb")};
    }

    /** The bound of an amount that has none of its own: what the verb before it says, where no other verb or amount stands between. */
    Bound of(Chart chart, Edge value) {
        for (int at = value.from() - 2; at >= Math.max(chart.from(), value.from() - REACH); at--) {
            Edge verb = chart.at(at, over);
            Bound bound = verb == null ? Bound.UNDER : Bound.OVER;
            verb = verb == null ? chart.at(at, under) : verb;
            if (verb != null) {
                boolean parted = chart.isWithin(verb.to(), value.from(), period)
                        || chart.tokens().is(verb.to(), ",");
                return parted && !chart.is(at - 1, not) ? bound : Bound.EXACT;
            }
            if (chart.tokens().is(at, ";") || isOther(chart, at)) {
                return Bound.EXACT;
            }
        }
        return Bound.EXACT;
    }

    private boolean isOther(Chart chart, int at) {
        for (int type : others) {
            if (chart.is(at, type)) {
                return true;
            }
        }
        return false;
    }
}
