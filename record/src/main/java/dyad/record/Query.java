package dyad.record;

import dyad.model.Dyad;
import dyad.model.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are wanted; a criterion that is null admits all.
 *
 * @param dyad the pair of states they are about
 * @param kind figure, event or tie
 * @param type an indicator, event type or tie type
 * @param since what they speak of reaches to this day or beyond: a figure's or event's period, a tie's end or else its beginning; where
 *     a statement tells no time, the date of its document counts
 */
public record Query(
        @Nullable Dyad dyad,
        @Nullable Kind kind,
        @Nullable String type,
        @Nullable LocalDate since) {
    /** All statements. */
    public static Query all() {
        return new Query(null, null, null, null);
    }

    /** The statements about one pair of states. */
    public static Query of(Dyad dyad) {
        return new Query(dyad, null, null, null);
    }
}
