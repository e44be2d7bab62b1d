package dyad.record.fact;

import dyad.model.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reference rates of currencies, averages of years and months. Where there is none, nothing is guessed: amounts in two currencies are
 * not comparable then.
 */
@FunctionalInterface
public interface Rates {
    /** No rates are known: nothing in different currencies is comparable. */
    Rates NONE = (currency, period) -> Optional.empty();

    /**
     * How much of a currency one euro was worth on average.
     *
     * @param currency ISO 4217, not the euro
     * @param period a year, a month, or another stretch of at most about a year
     */
    Optional<Rate> rate(String currency, Period period);

    /** What brings amounts of a period from one currency to another, where both have a rate. */
    default Optional<Conversion> between(String from, String to, Period period) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        Optional<Rate> source = rateOrEuro(from, period);
        Optional<Rate> target = rateOrEuro(to, period);
        return source.isEmpty() || target.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conversion(source.get(), target.get()));
    }

    private Optional<Rate> rateOrEuro(String currency, Period period) {
        return currency.equals("EUR")
                ? Optional.of(new Rate(currency, period, BigDecimal.ONE, ""))
                : rate(currency, period);
    }
}
