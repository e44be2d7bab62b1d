package dyad.record.rate;

import dyad.model.Period;
import dyad.record.fact.Rate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Averages daily rates by month and by year, as central banks do: every day counts the same. */
final class Averages {
    /** A month has 18 to 23 days with rates; with fewer than these, some are missing. */
    private static final int LEAST_DAYS = 15;

    private static final int MONTHS = 12;
    private static final int DECIMALS = 8;

    private final String source;
    private final Map<String, TreeMap<YearMonth, Sum>> sums = new TreeMap<>();

    Averages(String source) {
        this.source = source;
    }

    void add(String currency, LocalDate day, BigDecimal perEuro) {
        sums.computeIfAbsent(currency, c -> new TreeMap<>())
                .computeIfAbsent(YearMonth.from(day), m -> new Sum())
                .add(perEuro);
    }

    /** Averages of whole months and whole years, by currency and period. */
    List<Rate> rates() {
        List<Rate> rates = new ArrayList<>();
        sums.forEach((currency, months) -> {
            Map<Integer, Sum> years = new TreeMap<>();
            months.forEach((month, sum) -> {
                if (sum.days >= LEAST_DAYS) {
                    rates.add(rate(currency, Period.month(month.getYear(), month.getMonthValue()), sum));
                    years.computeIfAbsent(month.getYear(), y -> new Sum()).add(sum);
                }
            });
            years.forEach((year, sum) -> {
                if (sum.months == MONTHS) {
                    rates.add(rate(currency, Period.year(year), sum));
                }
            });
        });
        return rates;
    }

    private Rate rate(String currency, Period period, Sum sum) {
        BigDecimal average = sum.total.divide(BigDecimal.valueOf(sum.days), MathContext.DECIMAL64);
        return new Rate(currency, period, average.setScale(DECIMALS, RoundingMode.HALF_UP), source);
    }

    /** For each currency, the months between its first and its last that have too few days to be averaged. */
    Map<String, List<YearMonth>> gaps() {
        Map<String, List<YearMonth>> gaps = new TreeMap<>();
        sums.forEach((currency, months) -> {
            List<YearMonth> missing = new ArrayList<>();
            YearMonth last = months.lastKey();
            for (YearMonth month = months.firstKey().plusMonths(1); month.isBefore(last); month = month.plusMonths(1)) {
                Sum sum = months.get(month);
                if (sum == null || sum.days < LEAST_DAYS) {
                    missing.add(month);
                }
            }
            if (!missing.isEmpty()) {
                gaps.put(currency, missing);
            }
        });
        return gaps;
    }

    /** A total of rates, of so many days in so many months. */
    private static final class Sum {
        private BigDecimal total = BigDecimal.ZERO;
        private int days;
        private int months;

        void add(BigDecimal rate) {
            total = total.add(rate);
            days++;
        }

        void add(Sum month) {
            total = total.add(month.total);
            days += month.days;
            months++;
        }
    }
}
