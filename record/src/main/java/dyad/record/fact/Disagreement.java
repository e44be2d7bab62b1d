package dyad.record.fact;

import dyad.record.Judgement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that differ, and how.
 *
 * @param one those who say the one, the oldest first
 * @param other those who say the other, first said later; for a copy, the texts that repeat the first
 * @param difference how they differ
 * @param judged what a person decided on the two, or null
 */
public record Disagreement(
        List<Testimony> one,
        List<Testimony> other,
        Difference difference,
        @Nullable Judgement judged) {
    public Disagreement {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }
}
