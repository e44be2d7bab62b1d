package dyad.record;

import java.util.Locale;

/** What a person decides on a statement. */
public enum Decision {
    /** It says what the text says. */
    ACCEPT,
    /** The text does not say it. */
    REJECT,
    /** The text says it otherwise; the judgement carries the slots as they should be. */
    CORRECT,
    /** It and the other statement are about one and the same thing. */
    SAME,
    /** It and the other statement look alike and are not about the same thing. */
    NOT_SAME,
    /** It and the other statement differ and are both right: they are defined differently. */
    BOTH_RIGHT,
    /** An earlier judgement does not hold any more. */
    UNDO;

    /** Whether it sets two statements beside each other. */
    public boolean isOfTwo() {
        return this == SAME || this == NOT_SAME || this == BOTH_RIGHT;
    }

    /** As it is written: {@code not-same}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The decision written so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Decision of(String code) {
        for (Decision decision : values()) {
            if (decision.code().equals(code)) {
                return decision;
            }
        }
        throw new IllegalArgumentException("not a decision: " + code);
    }
}
