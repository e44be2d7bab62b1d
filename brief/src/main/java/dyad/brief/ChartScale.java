package dyad.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of round values that has room for all values and for zero.
 *
 * @param ticks the round values, ascending; two or more
 */
record ChartScale(List<BigDecimal> ticks) {
    private static final List<BigDecimal> STEPS =
            List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));
    private static final int MOST_STEPS = 4;

    static ChartScale of(List<BigDecimal> values) {
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal range = high.subtract(low).signum() == 0 ? BigDecimal.valueOf(MOST_STEPS) : high.subtract(low);
        BigDecimal step = step(range, range.precision() - range.scale() - 2);
        BigDecimal tick = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>(List.of(tick));
        while (tick.compareTo(high) < 0 || ticks.size() < 2) {
            tick = tick.add(step);
            ticks.add(tick);
        }
        return new ChartScale(List.copyOf(ticks));
    }

    /** The smallest round step with which few steps are enough; {@code power} is that of a step which is too small. */
    private static BigDecimal step(BigDecimal range, int power) {
        for (int digits = power; ; digits++) {
            for (BigDecimal each : STEPS) {
                BigDecimal step = each.scaleByPowerOfTen(digits);
                if (range.compareTo(step.multiply(BigDecimal.valueOf(MOST_STEPS))) <= 0) {
                    return step;
                }
            }
        }
    }

    /** How far up the scale a value stands, 0 to 1. */
    double share(BigDecimal value) {
        BigDecimal low = ticks.get(0);
        BigDecimal range = ticks.get(ticks.size() - 1).subtract(low);
        return value.subtract(low).divide(range, 6, RoundingMode.HALF_UP).doubleValue();
    }
}
