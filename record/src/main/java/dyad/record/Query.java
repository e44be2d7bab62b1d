package dyad.record;

import dyad.model.Dyad;
import dyad.model.Kind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are wanted; a criterion that is null admits all. A record has two times: what had been published by a day, and what
 * the record held at an instant.
 *
 * <pre>{@code
 * Query.of(Dyad.of("KAZ", "ITA")).of(Kind.FIGURE).asOf(LocalDate.of(2022, 12, 31))
 * }</pre>
 *
 * @param dyad the pair of states they are about
 * @param kind figure, event or tie
 * @param type an indicator, event type or tie type
 * @param since what they speak of reaches to this day or beyond: a figure's or event's period, a tie's end or else its beginning; where
 *     a statement tells no time, the date of its document counts
 * @param asOf their document had been published by the end of this day; documents of unknown date are left out
 * @param knownAt what the record held at this instant: each document as it had been read by then
 */
public record Query(
        @Nullable Dyad dyad,
        @Nullable Kind kind,
        @Nullable String type,
        @Nullable LocalDate since,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt) {
    /** Without regard to the two times. */
    public Query(@Nullable Dyad dyad, @Nullable Kind kind, @Nullable String type, @Nullable LocalDate since) {
        this(dyad, kind, type, since, null, null);
    }

    /** All statements. */
    public static Query all() {
        return new Query(null, null, null, null);
    }

    /** The statements about one pair of states. */
    public static Query of(Dyad dyad) {
        return new Query(dyad, null, null, null);
    }

    /** Only those of one kind. */
    public Query of(@Nullable Kind wanted) {
        return new Query(dyad, wanted, type, since, asOf, knownAt);
    }

    /** Only those whose document had been published by this day. */
    public Query asOf(@Nullable LocalDate day) {
        return new Query(dyad, kind, type, since, day, knownAt);
    }

    /** As the record stood at this instant. */
    public Query knownAt(@Nullable Instant instant) {
        return new Query(dyad, kind, type, since, asOf, instant);
    }
}
