package dyad.language.time;

import dyad.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time in a text.
 *
 * @param kind how it stands to what is said
 * @param from first token
 * @param to one past the last token
 * @param period what it covers, or null where that depends on another period (SAME, BEFORE) or on nothing known
 * @param years for BEFORE: how many years back; for SAME: the year meant, or 0 where it is the year before; else 0
 * @param rate for RATE: per-day, per-week, per-month or per-year; else null
 */
public record TimeMention(
        Kind kind,
        int from,
        int to,
        @Nullable Period period,
        int years,
        @Nullable String rate) {
    /** How an expression of time stands to what is said. */
    public enum Kind {
        /** A point or closed stretch: "in 2022", "the first half of 2022", "on Tuesday", "from 25 to 28 February", "over the last 30 years". */
        DURING,
        /** From then on: "since 2005", "as of June", "starting from March": the period is the start. */
        SINCE,
        /** Not later than: "by 2030", "before 2026", "until March", "through 2030": the period is the end. */
        BY,
        /** A stock's date: "as of 1 January 2024", "at the end of April". */
        AS_OF,
        /** "the same period of 2023", "the same months last year". */
        SAME,
        /** "the year before", "a year earlier", "year on year", "the previous year's", "the preceding year". */
        BEFORE,
        /** A length without a place in time: "72 hours", "ten-year", "for 50 years", "within three years". */
        LENGTH,
        /** How often: "a week", "weekly", "per day", "annually". */
        RATE
    }

    /** The text form of what it covers, or of its kind where it covers nothing of its own. */
    public String value() {
        return period == null ? kind.name().toLowerCase(java.util.Locale.ROOT) : period.edtf();
    }
}
