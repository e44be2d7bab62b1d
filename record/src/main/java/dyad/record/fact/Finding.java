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
 * @param elsewhere who tells the same value of another period or another direction, where nobody tells it of this one
 * @param alsoRight who tells another value that a person found as right as the one that agrees
 * @param standing what the record stands by, where a draft agrees with some and that is another value; else null
 * @param conversion the rates by which money was compared, or null
 */
public record Finding(
        Statement said,
        Verdict verdict,
        @Nullable Difference difference,
        List<Testimony> agreeing,
        List<Testimony> differing,
        List<Testimony> elsewhere,
        List<Testimony> alsoRight,
        @Nullable Testimony standing,
        @Nullable Conversion conversion) {
    public Finding {
        agreeing = List.copyOf(agreeing);
        differing = List.copyOf(differing);
        elsewhere = List.copyOf(elsewhere);
        alsoRight = List.copyOf(alsoRight);
    }

    Finding(
            Statement said,
            Verdict verdict,
            @Nullable Difference difference,
            List<Testimony> agreeing,
            List<Testimony> differing) {
        this(said, verdict, difference, agreeing, differing, List.of(), List.of(), null, null);
    }

    static Finding absent(Statement said) {
        return new Finding(said, Verdict.NOT_IN_RECORD, null, List.of(), List.of());
    }

    Finding elsewhere(List<Testimony> told) {
        return new Finding(said, verdict, difference, agreeing, differing, told, alsoRight, standing, conversion);
    }

    Finding alsoRight(List<Testimony> told) {
        return new Finding(said, verdict, difference, agreeing, differing, elsewhere, told, standing, conversion);
    }

    Finding against(@Nullable Testimony stands) {
        return new Finding(said, verdict, difference, agreeing, differing, elsewhere, alsoRight, stands, conversion);
    }

    Finding by(@Nullable Conversion rates) {
        return new Finding(said, verdict, difference, agreeing, differing, elsewhere, alsoRight, standing, rates);
    }
}
