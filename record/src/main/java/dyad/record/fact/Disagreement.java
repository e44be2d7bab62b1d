package dyad.record.fact;

import java.util.List;

/**
 * Figures that differ, and how.
 *
 * @param one those who say the one, the oldest first
 * @param other those who say the other, first said later; for a copy, the texts that repeat the first
 * @param difference how they differ
 */
public record Disagreement(List<Testimony> one, List<Testimony> other, Difference difference) {
    public Disagreement {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }
}
