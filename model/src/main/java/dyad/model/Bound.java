package dyad.model;

import java.util.Locale;

/** How a value stands to the true one, as the source words it. */
public enum Bound {
    EXACT,
    OVER,
    AT_LEAST,
    UNDER,
    AT_MOST,
    ABOUT;

    /** The name used in data, such as {@code at-least}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The bound with this name in data.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Bound of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
