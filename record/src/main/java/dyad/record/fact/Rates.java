package dyad.record.fact;

import dyad.model.Period;
import java.math.BigDecimal;
import java.util.Optional;

/** Reference rates of currencies, by year and month. */
@FunctionalInterface
public interface Rates {
    /** No rates are known: nothing in different currencies is comparable. */
    Rates NONE = (currency, period) -> Optional.empty();

    /**
     * How much of a currency one euro was worth on average.
     *
     * @param currency ISO 4217
     * @param period a year, a month, or any other stretch, for which the rate of its year is taken
     */
    Optional<BigDecimal> perEuro(String currency, Period period);

    /** An amount in another currency, where both have a rate for the period. */
    default Optional<BigDecimal> convert(BigDecimal amount, String from, String to, Period period) {
        Optional<BigDecimal> source = perEuro(from, period);
        Optional<BigDecimal> target = perEuro(to, period);
        return source.isEmpty() || target.isEmpty()
                ? Optional.empty()
                : Optional.of(amount.multiply(target.get()).divide(source.get(), java.math.MathContext.DECIMAL64));
    }
}
