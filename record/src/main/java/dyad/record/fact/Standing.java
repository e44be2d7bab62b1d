package dyad.record.fact;

import java.util.Locale;

/**
 * The figure the record stands by for a period, with the reason.
 *
 * @param told the figure
 * @param reason why this one
 * @param sources how many independent sources say the same
 */
public record Standing(Told told, Reason reason, int sources) {
    /** Why one figure is preferred to the others. */
    public enum Reason {
        /** Nobody else tells one. */
        ONLY,
        /** All tell the same. */
        AGREED,
        /** A person decided so. */
        JUDGED,
        /** More independent sources than for any other. */
        MOST_SOURCES,
        /** It gives the number, where others round it or give a bound. */
        MOST_EXACT,
        /** The newest of those that are left. */
        NEWEST;

        /** The name used in data, such as {@code most-sources}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
