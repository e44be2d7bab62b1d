package dyad.language.quantity;

import dyad.model.Bound;
import dyad.model.Valued;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The normal value of an amount, number or per cent.
 *
 * @param value in {@code unit}
 * @param upTo upper end of a range, or null
 * @param unit ISO 4217, {@code count}, {@code %}, {@code t}, {@code m3}, ...
 * @param bound as worded
 * @param coreFrom first token of the number and unit, without the words of the bound
 */
public record Quantity(BigDecimal value, @Nullable BigDecimal upTo, String unit, Bound bound, int coreFrom)
        implements Valued {
    /** The same with another bound. */
    public Quantity with(Bound other) {
        return new Quantity(value, upTo, unit, other, coreFrom);
    }
}
