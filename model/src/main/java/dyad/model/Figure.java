package dyad.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much.
 *
 * @param said what every statement carries
 * @param measure level or change
 * @param value plain decimal in {@code unit}; negative for a fall or a deficit
 * @param upTo upper end of a range, or null
 * @param unit ISO 4217 for money ({@code XXX} where the text gives no currency), {@code count}, {@code %}, {@code t}, {@code m3}, ...
 * @param bound how the value stands to the true one
 * @param period what it covers, or null where the text gives none and none follows
 * @param against for a change, the period compared with, or null
 */
public record Figure(
        Said said,
        Measure measure,
        BigDecimal value,
        @Nullable BigDecimal upTo,
        String unit,
        Bound bound,
        @Nullable Period period,
        @Nullable Period against)
        implements Statement, Valued {
    public Figure {
        value = plain(value);
        upTo = upTo == null ? null : plain(upTo);
    }

    /** 15, 15.0 and 1.5E+1 are the same value: one form, so that equal figures are equal and have one id. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether it is an amount of money. */
    public boolean isMoney() {
        return isMoney(unit);
    }

    /** Whether a unit is a currency: ISO 4217 codes are three capitals; XXX is a currency that the text does not give. */
    public static boolean isMoney(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    @Override
    public Figure judged(Judged decided) {
        return new Figure(said.judged(decided), measure, value, upTo, unit, bound, period, against);
    }

    @Override
    public Kind kind() {
        return Kind.FIGURE;
    }

    @Override
    public @Nullable String name() {
        return null;
    }
}
