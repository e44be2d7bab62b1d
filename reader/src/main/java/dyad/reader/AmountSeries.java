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
 * a unit. A number belongs to it where nothing but a time stands behind it, and nothing but what links amounts before it.
 */
final class AmountSeries {
    /** So many times the other an amount of one row may be. */
    private static final BigDecimal LIKE = BigDecimal.valueOf(20);

    private static final int SPAN = 9;

    private final int number;
    private final int money;
    private final int amount;
    private final int period;
    private final int link;

    AmountSeries(Classes classes) {
        number = classes.number(QuantityReader.NUMBER);
        money = classes.number(QuantityReader.MONEY);
        amount = classes.number(QuantityReader.AMOUNT);
        period = classes.number("period");
        link = classes.number("amount-row");
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
        for (int type : new int[] {money, amount, number}) {
            Edge value = time == null ? null : chart.endingAt(time.from(), type, 6);
            if (value != null) {
                return value;
            }
        }
        return null;
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
