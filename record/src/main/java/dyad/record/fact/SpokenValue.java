package dyad.record.fact;

import dyad.model.Bound;
import dyad.model.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Where a true value lies if one speaks as people do. Who says "more than 250" of 1,000 is right and misleads: a source's bound is
 * the nearest round number, so a quarter beyond it is what it vouches for. A draft's own bound is taken at its word.
 *
 * @param low the least, or null where nothing is said
 * @param high the most, or null where nothing is said
 */
record SpokenValue(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    /** "More than 300" vouches for up to 375. */
    private static final BigDecimal ABOVE = new BigDecimal("1.25");

    /** Who says "at least 265" does not say "more than 300": one bound vouches for another that goes hardly further. */
    private static final BigDecimal FURTHER = new BigDecimal("1.10");

    /** "Almost 20" vouches for 18 or more. */
    private static final BigDecimal BELOW = new BigDecimal("0.90");

    /** "Up to 20" for 16 or more. */
    private static final BigDecimal WITHIN = new BigDecimal("0.80");

    /** "About 20" and "less than 20" say something of 19 and of 10, nothing of 5. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    private static final BigDecimal HALF = new BigDecimal("0.50");

    /** What a source vouches for to a draft. */
    static SpokenValue ofSource(Figure figure, Figure draft) {
        BigDecimal value = figure.value();
        BigDecimal above = Values.side(draft.bound()) > 0 ? FURTHER : ABOVE;
        return switch (figure.bound()) {
            case OVER, AT_LEAST -> sorted(value, top(figure).multiply(above));
            case UNDER -> sorted(value.multiply(BELOW), top(figure));
            case AT_MOST -> sorted(value.multiply(WITHIN), top(figure));
            default -> near(figure);
        };
    }

    /** What a draft claims. */
    static SpokenValue ofDraft(Figure figure) {
        BigDecimal value = figure.value();
        boolean falls = value.signum() < 0;
        return switch (figure.bound()) {
            case OVER, AT_LEAST -> falls ? new SpokenValue(null, value) : new SpokenValue(value, null);
            case UNDER, AT_MOST -> sorted(value.multiply(HALF), top(figure));
            default -> near(figure);
        };
    }

    private static SpokenValue near(Figure figure) {
        if (figure.bound() == Bound.EXACT) {
            return sorted(figure.value(), top(figure));
        }
        BigDecimal low = figure.value().multiply(BigDecimal.ONE.subtract(ABOUT));
        return sorted(low, top(figure).multiply(BigDecimal.ONE.add(ABOUT), MathContext.DECIMAL64));
    }

    private static BigDecimal top(Figure figure) {
        BigDecimal upTo = figure.upTo();
        return upTo == null ? figure.value() : upTo;
    }

    /** A fall by more than 10 is one below -10. */
    private static SpokenValue sorted(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) <= 0 ? new SpokenValue(one, other) : new SpokenValue(other, one);
    }

    /** Whether a value can lie in both. */
    boolean meets(SpokenValue other) {
        return !isBelow(high, other.low) && !isBelow(other.high, low);
    }

    private static boolean isBelow(@Nullable BigDecimal high, @Nullable BigDecimal low) {
        return high != null && low != null && high.compareTo(low) < 0;
    }
}
