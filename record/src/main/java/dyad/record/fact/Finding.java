package dyad.record.fact;

import dyad.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the record says to one statement of a draft.
 *
 * @param said the draft's statement
 * @param verdict what comes of it
 * @param difference how a figure stands to the first source that decided; null for what is no figure, or where no source did
 * @param agreeing who says the same, the newest first; where it is outdated, who said so earlier
 * @param differing who says otherwise: first what the record stands by, or where it is outdated, the newest
 */
public record Finding(
        Statement said,
        Verdict verdict,
        @Nullable Difference difference,
        List<Testimony> agreeing,
        List<Testimony> differing) {
    public Finding {
        agreeing = List.copyOf(agreeing);
        differing = List.copyOf(differing);
    }

    static Finding absent(Statement said) {
        return new Finding(said, Verdict.NOT_IN_RECORD, null, List.of(), List.of());
    }
}
