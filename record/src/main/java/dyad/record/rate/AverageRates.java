package dyad.record.rate;

import dyad.model.Period;
import dyad.record.fact.Rate;
import dyad.record.fact.Rates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up averages by period: of a year the year's, of a day its month's, of half a year or nine months that of all their months.
 * For several years there is none: money of 1995 and of 2020 has no rate in common.
 */
public final class AverageRates implements Rates {
    /** A fiscal year may have a week more. */
    private static final int MOST_MONTHS = 13;

    private final Map<String, Rate> byKey = new HashMap<>();

    /** With these averages of years and months. */
    public AverageRates(Collection<Rate> averages) {
        averages.forEach(rate -> byKey.put(key(rate.currency(), rate.period()), rate));
    }

    private static String key(String currency, Period period) {
        return currency + " " + period.edtf();
    }

    @Override
    public Optional<Rate> rate(String currency, Period period) {
        Rate own = byKey.get(key(currency, period));
        return own != null || period.isYear() ? Optional.ofNullable(own) : ofMonths(currency, period);
    }

    private Optional<Rate> ofMonths(String currency, Period period) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        if (first == null || last == null) {
            return Optional.empty();
        }
        YearMonth from = YearMonth.from(first);
        YearMonth to = YearMonth.from(last);
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        if (months < 1 || months > MOST_MONTHS) {
            return Optional.empty();
        }
        List<Rate> rates = rates(currency, from, to);
        return rates.size() < months ? Optional.empty() : Optional.of(mean(rates, name(period, from, to)));
    }

    private List<Rate> rates(String currency, YearMonth from, YearMonth to) {
        List<Rate> rates = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            Rate rate = byKey.get(key(currency, period(month)));
            if (rate != null) {
                rates.add(rate);
            }
        }
        return rates;
    }

    private static Period period(YearMonth month) {
        return Period.month(month.getYear(), month.getMonthValue());
    }

    /** What the average is of: the period itself where it consists of these months. */
    private static Period name(Period period, YearMonth from, YearMonth to) {
        boolean whole =
                from.atDay(1).equals(period.first()) && to.atEndOfMonth().equals(period.last());
        if (whole) {
            return period;
        }
        return from.equals(to) ? period(from) : Period.between(period(from), period(to));
    }

    private static Rate mean(List<Rate> rates, Period period) {
        if (rates.size() == 1) {
            return rates.get(0);
        }
        BigDecimal sum = rates.stream().map(Rate::perEuro).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(rates.size()), MathContext.DECIMAL64);
        return new Rate(rates.get(0).currency(), period, mean, rates.get(0).source());
    }
}
