package dyad.language.time;

import dyad.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The date a text was published, as exactly as it is known, and whose fiscal year it counts in. */
record Reference(
        @Nullable Integer year,
        @Nullable YearMonth month,
        @Nullable LocalDate day,
        @Nullable FiscalYear fiscal) {
    /** The reference a document's date gives. */
    static Reference of(@Nullable Period date, @Nullable FiscalYear fiscal) {
        if (date == null || date.first() == null || date.isInterval()) {
            return new Reference(null, null, null, fiscal);
        }
        LocalDate first = date.first();
        boolean month = date.isDay() || date.edtf().length() == 7 && date.edtf().charAt(5) < '2';
        return new Reference(
                first.getYear(), month ? YearMonth.from(first) : null, date.isDay() ? first : null, fiscal);
    }

    /** Whether a period begins after the reference; false where that cannot be known. */
    boolean isFuture(@Nullable Period period) {
        LocalDate first = period == null ? null : period.first();
        if (first == null || year == null) {
            return false;
        }
        return first.isAfter(day != null ? day : month != null ? month.atEndOfMonth() : LocalDate.of(year, 12, 31));
    }

    /** How many days a period is away: from its start where it is to come, from its end where it is past, 0 in between. */
    long distance(Period period) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        LocalDate now = day != null ? day : month != null ? month.atDay(15) : null;
        if (now == null || first == null || last == null) {
            return 0;
        }
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(now, first), ChronoUnit.DAYS.between(last, now)));
    }
}
