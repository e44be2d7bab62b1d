package dyad.cli;

import dyad.record.review.WrittenSlots;
import java.util.List;

/** Slots of a statement as they are typed. */
final class Slots {
    private Slots() {}

    /**
     * The JSON object of a correction.
     *
     * @throws UsageException if a word is no slot, or a number none
     */
    static String correction(List<String> words) {
        try {
            return WrittenSlots.correction(words);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
