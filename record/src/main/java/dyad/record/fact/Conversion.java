package dyad.record.fact;

import dyad.model.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The rates that bring an amount from one currency to another.
 *
 * @param from of the amount's currency
 * @param to of the currency wanted; of the same period as {@code from}
 */
public record Conversion(Rate from, Rate to) {
    private static final String EURO = "EUR";

    /** The amount in the other currency. */
    public BigDecimal of(BigDecimal amount) {
        return amount.multiply(to.perEuro()).divide(from.perEuro(), MathContext.DECIMAL64);
    }

    /** What the averages are of. */
    public Period period() {
        return rates().get(0).period();
    }

    /** The rates that are none of the euro to itself: one, or two between two other currencies. */
    public List<Rate> rates() {
        List<Rate> foreign = List.of(from, to).stream()
                .filter(rate -> !rate.currency().equals(EURO))
                .toList();
        return foreign.isEmpty() ? List.of(from) : foreign;
    }
}
