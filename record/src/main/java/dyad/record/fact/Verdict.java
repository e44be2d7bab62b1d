package dyad.record.fact;

import java.util.Locale;

/** What the record says to a draft; the further down, the more its author has to do. */
public enum Verdict {
    /** Nothing can be read from the sentence that the record could know. */
    NOT_CHECKABLE,
    /** Sources say so; whether it is so is another question. */
    AGREES,
    /** No source in the record speaks of it. */
    NOT_IN_RECORD,
    /** It was said so, but something newer is known. */
    OUTDATED,
    /** Sources say otherwise, and none says so. */
    CONTRADICTS;

    /** The name used in data, such as {@code not-in-record}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a draft with such a sentence should not go out as it is. */
    public boolean needsWork() {
        return this == OUTDATED || this == CONTRADICTS;
    }
}
