package dyad.record.fact;

import java.util.Locale;

/** How two figures on the same thing stand to each other. */
public enum Difference {
    /** They say the same. */
    NONE,
    /** They are not about the same thing, or in units that nothing converts. */
    NOT_COMPARABLE,
    /** The same text, copied: one source, not two. */
    COPY,
    /** The same text in another language: one source, not two. */
    TRANSLATION,
    /** Targets and forecasts against what was reached. */
    TARGET_AGAINST_ACTUAL,
    /** What had gathered by a day, or over many years, against what came in one year. */
    STOCK_AGAINST_FLOW,
    /** Half a year against a year, or as of another day. */
    OTHER_PERIOD,
    /** In another currency; where there is a rate, the amounts agree by it. */
    OTHER_CURRENCY,
    /** Bounds that leave room for each other: "more than 15" and 16. */
    BOUND_COMPATIBLE,
    /** One is the other with fewer digits. */
    EXACT_AGAINST_ROUNDED,
    /** Mirror statistics: each side counts by its own rules. */
    OTHER_REPORTER,
    /** The same reporter put it otherwise later. */
    LATER_REVISION,
    /** A person decided that both are right: they are defined differently. */
    BOTH_RIGHT,
    /** Both cannot be so. */
    CONTRADICTION;

    /** Whether the two are told of one thing and one time, and cannot both be so as they stand. */
    public boolean isDispute() {
        return this == CONTRADICTION || this == LATER_REVISION || this == OTHER_REPORTER;
    }

    /** Whether the two come from one text. */
    public boolean isOfOneText() {
        return this == COPY || this == TRANSLATION;
    }

    /** The name used in data, such as {@code other-period}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
