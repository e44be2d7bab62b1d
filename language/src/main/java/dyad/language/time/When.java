package dyad.language.time;

import dyad.model.Period;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a word or a phrase stands for while a pattern is being read.
 *
 * @param number the number or year it gives, or null
 * @param code the text it gives (a unit, a rate, a duration), or null
 * @param period the stretch of time, or null where it is not known
 * @param other the other stretch it may mean, or null
 * @param placed whether the text itself says which year
 * @param month month of a day or month, 0 for none
 * @param day day of the month, 0 for none
 */
record When(
        @Nullable Integer number,
        @Nullable String code,
        @Nullable Period period,
        @Nullable Period other,
        boolean placed,
        int month,
        int day) {
    /** Nothing that is known. */
    static final When UNKNOWN = new When(null, null, null, null, true, 0, 0);

    private static final When[] SMALL =
            IntStream.range(0, 128).mapToObj(When::of).toArray(When[]::new);

    static When number(int number) {
        return number >= 0 && number < SMALL.length ? SMALL[number] : of(number);
    }

    private static When of(int number) {
        return new When(number, null, null, null, true, 0, 0);
    }

    static When code(String code) {
        return new When(null, code, null, null, true, 0, 0);
    }

    /** A period the text places. */
    static When placed(@Nullable Period period) {
        return new When(null, null, period, null, true, 0, 0);
    }

    /** A period chosen by the reference date, and the other it may mean. */
    static When chosen(@Nullable Period period, @Nullable Period other) {
        return new When(null, null, period, other, false, 0, 0);
    }

    /** A year, known or not. */
    static When year(@Nullable Integer year) {
        return new When(year, null, year == null ? null : Period.year(year), null, true, 0, 0);
    }

    /** The same, known to be this month and day of whatever year. */
    When on(int ofMonth, int ofDay) {
        return new When(number, code, period, other, placed, ofMonth, ofDay);
    }

    /** The same with another code. */
    When coded(String other) {
        return new When(number, other, period, this.other, placed, month, day);
    }

    /** The same with another period that it may mean. */
    When or(@Nullable Period otherwise) {
        return new When(number, code, period, otherwise, placed, month, day);
    }
}
