package dyad.language;

import java.util.Locale;

/** The types of mention: a closed world that is named and normalised before any rule sees it. */
public enum MentionType {
    STATE,
    ORGANISATION,
    PERIOD,
    AMOUNT,
    NUMBER,
    PERCENT,
    OFFICE,
    PERSON,
    PLACE,
    INDICATOR,
    TIE,
    ACT;

    /** The lower-case name used in data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
