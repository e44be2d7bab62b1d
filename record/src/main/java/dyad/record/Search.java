package dyad.record;

import dyad.model.Dyad;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What documents are looked for: those which have all these words, in any form. A criterion that is null admits all.
 *
 * @param words as a person types them
 * @param dyad something is stated in them about this pair of states
 * @param asOf they had been published by the end of this day; documents of unknown date are left out
 * @param knownAt what the record held at this instant
 * @param limit no more than so many
 */
public record Search(
        String words,
        @Nullable Dyad dyad,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        int limit) {
    /** Among all documents. */
    public static Search of(String words, int limit) {
        return new Search(words, null, null, null, limit);
    }
}
