package dyad.brief;

import dyad.record.fact.Testimony;
import dyad.record.fact.Verdict;
import java.util.List;

/**
 * What there is to tell of one statement of a draft, in words.
 *
 * @param verdict what the record says to it
 * @param shown the verdict in words
 * @param said what the draft states
 * @param advice why, what to write, and by which rates money was compared
 * @param told who says otherwise, or says another value that is right as well
 * @param more who said so earlier, and where the same value is told of something else
 * @param agreeing who says the same
 */
public record CheckNote(
        Verdict verdict,
        String shown,
        String said,
        List<String> advice,
        List<Told> told,
        List<String> more,
        List<Told> agreeing) {
    /**
     * What a source says.
     *
     * @param label what it is to the draft, and who says it when
     * @param testimony the statement and its document
     * @param sentence the sentence it was read from, in one line
     */
    public record Told(String label, Testimony testimony, String sentence) {}

    public CheckNote {
        advice = List.copyOf(advice);
        told = List.copyOf(told);
        more = List.copyOf(more);
        agreeing = List.copyOf(agreeing);
    }
}
