package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * "2.1 billion dollars in 2021, 2.9 in 2022 and 3.4 in 2023": a row of amounts each with its own time, of which only the first has a scale and
 * a unit. A number belongs to it where nothing but a time stands behind it, and nothing but what links amounts before it. Where the times stand
 * before their amounts ("в 2021 году 2,9, в 2022 году 3,1, а в 2023 году 3,4 млрд долларов"), it is the first or the last that has them.
 */
final class AmountSeries {
    /** So many times the other an amount of one row may be. */
    private static final BigDecimal LIKE = BigDecimal.valueOf(20);

    private static final int SPAN = 9;

    private final int number;
    private final int[] types;
    private final int period;
    private final int link;
    private final int led;

    AmountSeries(Classes classes) {
        number = classes.number(QuantityReader.NUMBER);
        types = new int[] {classes.number(QuantityReader.MONEY), classes.number(QuantityReader.AMOUNT), number};
        period = classes.number("period");
        link = classes.number("amount-row");
        led = classes.number("amount-row-led");
    }

    /** The amount of a row in which each has its time before it that gives a bare number its scale and unit, or null. */
    @Nullable
    Edge led(Chart chart, Edge bare) {
        if (!chart.has(led) || bare.to() != bare.from() + 1 || !isEnded(chart, bare)) {
            return null;
        }
        Edge whole = whole(chart, bare, true);
        return whole != null ? whole : whole(chart, bare, false);
    }

    /** Nothing stands behind the number that it could count. */
    private boolean isEnded(Chart chart, Edge bare) {
        int next = bare.to();
        boolean sign = next >= chart.to()
                || chart.is(next, led)
                || chart.tokens().is(next, ".")
                || chart.tokens().is(next, ";");
        return sign && chart.tokens().shape(bare.from()) == Tokens.Shape.NUMBER;
    }

    /** The whole amount before in the row ("3 млрд долларов, в 2022 году - |3.4"), or the one that ends it ("|2.9, в 2022 году 3.1 млрд"). */
    private @Nullable Edge whole(Chart chart, Edge bare, boolean before) {
        Edge last = bare;
        for (int steps = 0; steps < SPAN; steps++) {
            int at = before ? linkBefore(chart, last.from()) : linkBehind(chart, last.to());
            Edge next = at < 0 ? null : value(chart, at, before);
            if (next == null || next.type() != number) {
                return next != null && isLike(chart, bare, next) ? next : null;
            }
            last = next;
        }
        return null;
    }

    /** Where the link and the time begin that lead to an amount, or -1: "3.1|, а в 2023 году - [3.4]". */
    private int linkBefore(Chart chart, int from) {
        int end = chart.tokens().is(from - 1, "-") ? from - 1 : from;
        Edge time = chart.endingAt(end, period, 6);
        int start = time == null ? -1 : time.from();
        int at = start;
        while (at > chart.from() && at >= start - 2 && chart.is(at - 1, led)) {
            at--;
        }
        return time != null && at < start ? at : -1;
    }

    /** Where the amount begins to which a link and a time lead, or -1. */
    private int linkBehind(Chart chart, int to) {
        int at = to;
        while (at < to + 2 && chart.is(at, led)) {
            at++;
        }
        Edge time = at == to ? null : chart.at(at, period);
        if (time == null) {
            return -1;
        }
        return chart.tokens().is(time.to(), "-") ? time.to() + 1 : time.to();
    }

    /** The amount that ends, or begins, at a token. */
    private @Nullable Edge value(Chart chart, int at, boolean ending) {
        for (int type : types) {
            Edge value = ending ? chart.endingAt(at, type, 6) : chart.at(at, type);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The amount that gives a bare number its scale and unit, or null. */
    @Nullable
    Edge before(Chart chart, Edge bare) {
        Edge last = bare;
        boolean plain = bare.to() == bare.from() + 1 && chart.has(link);
        for (int steps = 0; plain && steps < SPAN && isTimed(chart, last); steps++) {
            Edge earlier = previous(chart, last.from());
            if (earlier == null || earlier.type() != number) {
                return earlier != null && isLike(chart, bare, earlier) ? earlier : null;
            }
            last = earlier;
        }
        return null;
    }

    private boolean isTimed(Chart chart, Edge value) {
        return chart.is(value.to(), period) && chart.tokens().shape(value.from()) == Tokens.Shape.NUMBER;
    }

    /** The amount of the row before a token: "[2.1 billion dollars] in 2021, |2.9". */
    private @Nullable Edge previous(Chart chart, int at) {
        Edge joint = chart.endingAt(at, link, 3);
        int end = joint == null ? at : joint.from();
        end = joint != null && chart.tokens().is(end - 1, ",") ? end - 1 : end;
        Edge time = joint == null ? null : chart.endingAt(end, period, 6);
        return time == null ? null : value(chart, time.from(), true);
    }

    /** Whether the digits of two numbers are of one size, so that the scale of one can be the other's. */
    private static boolean isLike(Chart chart, Edge bare, Edge whole) {
        BigDecimal one = bare.as(Quantity.class).value();
        BigDecimal other = ElidedAmounts.bare(chart, whole);
        return other != null
                && one.signum() > 0
                && one.multiply(LIKE).compareTo(other) >= 0
                && other.multiply(LIKE).compareTo(one) >= 0;
    }
}
