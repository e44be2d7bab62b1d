package dyad.language.time;

import dyad.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
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
}
