package dyad.model;

import java.util.Locale;

/** Whether a figure is a level or a change against another period. */
public enum Measure {
    LEVEL,
    CHANGE;

    /** The lower-case name used in data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
