package dyad.language.time;

import dyad.model.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time in a text, with the prepositions that lead into it.
 *
 * @param kind how it stands to what is said
 * @param from first token
 * @param to one past the last token
 * @param period what it covers, or null where that depends on another period (SAME, BEFORE) or on nothing known
 * @param years for BEFORE: how many years back, 0 where it is not years; for SAME: the year meant, or 0 where it is the year before; else 0
 * @param rate for RATE: per-day, per-week, per-month or per-year; else null
 * @param length an ISO 8601 duration where the text gives one: {@code P3Y}, {@code PT72H}; else null
 * @param yearGiven whether the text itself places the period; false where only the reference date chose the year (or the week of a
 *     weekday), so that a reader who knows the tense may prefer the alternative
 * @param alternative the same expression on the other side of the reference date, or another reading of it; null where there is none
 */
public record TimeMention(
        Kind kind,
        int from,
        int to,
        @Nullable Period period,
        int years,
        @Nullable String rate,
        @Nullable String length,
        boolean yearGiven,
        @Nullable Period alternative) {

    /** An expression whose place in time the text itself gives. */
    public TimeMention(Kind kind, int from, int to, @Nullable Period period, int years, @Nullable String rate) {
        this(kind, from, to, period, years, rate, null, true, null);
    }

    /** How an expression of time stands to what is said. */
    public enum Kind {
        /** A point or closed stretch: "in 2022", "the first half of 2022", "on Tuesday", "from 25 to 28 February", "over the last 30 years". */
        DURING,
        /** From then on: "since 2005", "starting from March", "as of June" said before June: the period is the start. */
        SINCE,
        /** Not later than: "by 2030", "before 2026", "until March", "through 2030", "within three years": the period is the end. */
        BY,
        /** A stock's date: "as of 1 January 2024", "at the end of April". */
        AS_OF,
        /** "the same period of 2023", "the same months last year". */
        SAME,
        /** "the year before", "a year earlier", "year on year", "the previous year's", "the preceding year". */
        BEFORE,
        /** A length without a place in time: "72 hours", "ten-year", "for 50 years", "within a week". */
        LENGTH,
        /** How often: "a week", "weekly", "per day", "annually". */
        RATE
    }

    /** The text form of what it covers, or of its kind where it covers nothing of its own. */
    public String value() {
        return period == null ? kind.name().toLowerCase(Locale.ROOT) : period.edtf();
    }

    /** Its kind and what it stands for, as in {@code during 2022-40}, {@code rate per-week}, {@code length P3Y}, {@code before 1}. */
    public String describe() {
        String of = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (period != null) {
            return of + ' ' + period;
        }
        String what = rate != null ? rate : years != 0 ? String.valueOf(years) : length != null ? length : "";
        return what.isEmpty() ? of : of + ' ' + what;
    }
}
