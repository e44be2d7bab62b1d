package dyad.model;

import java.util.Locale;

/** Whether what is stated is so, intended, called for, or said not to be so. */
public enum Modality {
    ACTUAL,
    PLANNED,
    PROPOSED,
    DENIED;

    /** The lower-case name used in data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
