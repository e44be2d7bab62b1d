package dyad.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What people decided on a statement.
 *
 * @param id the statement's id as it was read: a corrected one keeps it
 * @param marks what holds, in the order in which it was decided
 */
public record Judged(String id, List<Mark> marks) {
    /** What a person can decide. */
    public enum Sort {
        /** The text says so. */
        ACCEPTED,
        /** The text does not say it; then it counts nowhere. */
        REJECTED,
        /** The text says it otherwise; the statement has the slots as they should be. */
        CORRECTED,
        /** It is of one thing with another statement. */
        SAME,
        /** It looks like another statement and is of another thing. */
        NOT_SAME,
        /** It differs from another statement, and both are right. */
        BOTH_RIGHT;

        /** As it is written: {@code not-same}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One decision.
     *
     * @param sort what was decided
     * @param who who decided
     * @param at when
     * @param why the reason, empty where none was given
     * @param other id of the other statement where the decision is on two, else null
     */
    public record Mark(
            Sort sort,
            String who,
            Instant at,
            String why,
            @Nullable String other) {}

    public Judged {
        marks = List.copyOf(marks);
    }

    /** Who found that the text says so, or null. */
    public @Nullable String acceptedBy() {
        return who(Sort.ACCEPTED);
    }

    /** Who found that the text does not say it, or null; then it counts nowhere. */
    public @Nullable String rejectedBy() {
        return who(Sort.REJECTED);
    }

    /** Who corrected what was read, or null; of several the last. */
    public @Nullable String correctedBy() {
        return who(Sort.CORRECTED);
    }

    private @Nullable String who(Sort sort) {
        String who = null;
        for (Mark mark : marks) {
            who = mark.sort() == sort ? mark.who() : who;
        }
        return who;
    }
}
