package dyad.record.fact;

import dyad.model.Period;
import java.math.BigDecimal;

/**
 * What one euro was worth on average.
 *
 * @param currency ISO 4217
 * @param period what the average is of: a year, a month, or several whole months
 * @param perEuro so much of the currency was one euro; greater than 0
 * @param source who publishes it, as answers name it: {@code ECB}
 */
public record Rate(String currency, Period period, BigDecimal perEuro, String source) {
    public Rate {
        if (perEuro.signum() <= 0) {
            throw new IllegalArgumentException("a rate is greater than 0, not " + perEuro);
        }
    }
}
