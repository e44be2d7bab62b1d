package dyad.model;

import java.util.Locale;

/** The three kinds of statement: how much, who did what to whom, what lasts. */
public enum Kind {
    FIGURE,
    EVENT,
    TIE;

    /** The lower-case name used in data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
