package dyad.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A value as it is told: with a bound, or as a range. */
public interface Valued {
    /** The value, or the lower end of a range. */
    BigDecimal value();

    /** The upper end of a range, or null. */
    @Nullable
    BigDecimal upTo();

    /** How the value stands to the true one. */
    Bound bound();
}
