package dyad.record.life;

import dyad.model.Period;
import dyad.model.Statement;
import dyad.record.Judgement;
import dyad.record.fact.Difference;
import dyad.record.fact.Testimony;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sources tell of one thing and cannot all be so.
 *
 * @param kind in what they differ
 * @param difference for figures, how they differ: a contradiction where one of them is one, else by the rules of each side, or by a later
 *     revision; for all, that a person found both right; otherwise null
 * @param said what it is about: one of the figures, or the tie or event
 * @param sides what is told, and by whom; two or more
 * @param judged by what both are right, or null
 */
public record Conflict(
        Kind kind,
        @Nullable Difference difference,
        Statement said,
        List<Side> sides,
        @Nullable Judgement judged) {
    /** In what sources differ. */
    public enum Kind {
        /** Figures of one period. */
        VALUE,
        /** When it began, was signed or ended. */
        DATE,
        /** Whether it is so at all. */
        DENIAL,
        /** How many an act was done to: "expelled five diplomats". */
        COUNT
    }

    /**
     * One of several accounts.
     *
     * @param said what the first of them says
     * @param when for a date, the date told; otherwise null
     * @param count for a count, the words that tell it; otherwise null
     * @param told who tells it, the oldest first
     */
    public record Side(
            Statement said, @Nullable Period when, @Nullable String count, List<Testimony> told) {
        public Side {
            told = List.copyOf(told);
        }

        Side(Statement said, @Nullable Period when, List<Testimony> told) {
            this(said, when, null, told);
        }
    }

    public Conflict {
        sides = List.copyOf(sides);
    }
}
