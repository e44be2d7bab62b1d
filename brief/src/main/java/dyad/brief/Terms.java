package dyad.brief;

import dyad.record.fact.Comparing;
import dyad.record.fact.Rates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a brief is made.
 *
 * @param comparing with the rates, and the decisions on two statements, that count
 * @param asOf only documents published by this day are used, or null for all
 * @param language one of {@link Brief#languages()}; sentences and names stay in the language of their source
 */
public record Terms(Comparing comparing, @Nullable LocalDate asOf, String language) {
    /** In English, of all documents, without rates, and where nobody decided anything on two statements. */
    public static final Terms PLAIN = new Terms(new Comparing(Rates.NONE), null, "en");

    /** Of documents published by a day. */
    public Terms asOf(@Nullable LocalDate day) {
        return new Terms(comparing, day, language);
    }
}
