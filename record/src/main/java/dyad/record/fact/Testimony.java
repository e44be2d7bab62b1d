package dyad.record.fact;

import dyad.model.Document;
import dyad.model.Figure;
import dyad.model.Period;
import dyad.model.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A statement of any kind with the document that makes it.
 *
 * @param said what is stated
 * @param document where
 * @param reporter the state whose office or press it is, or null where that is not known
 * @param origin what stands for the text it was copied from; texts of one origin are one source
 * @param scope what a figure of trade covers where that is not all of it, as {@link Scope} tells; else null
 */
public record Testimony(
        Statement said,
        Document document,
        @Nullable String reporter,
        String origin,
        @Nullable String scope) {
    /** With the scope that its own words tell. */
    public Testimony(Statement said, Document document, @Nullable String reporter, String origin) {
        this(said, document, reporter, origin, Scope.of(said));
    }

    /** Newest first, undated last; equal days in the order of the documents' ids, so that the order of reading does not matter. */
    public static final Comparator<Testimony> NEWEST_FIRST =
            by(Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

    /** Earliest first, undated before all; otherwise as {@link #NEWEST_FIRST}. */
    public static final Comparator<Testimony> OLDEST_FIRST =
            by(Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private static Comparator<Testimony> by(Comparator<LocalDate> days) {
        Comparator<Testimony> order = Comparator.comparing(Testimony::day, days)
                .thenComparing(t -> t.document().id())
                .thenComparing(t -> t.document().text())
                .thenComparingInt(t -> t.said().said().span().start())
                .thenComparing(t -> t.said().id());
        // one figure that differs from many is compared with itself more often than with others, and its id takes a
        // hash
        return (one, other) -> one == other ? 0 : order.compare(one, other);
    }

    /** The last day on which the document may have been published, or null where nothing is known. */
    public @Nullable LocalDate day() {
        return document.day();
    }

    /**
     * The figure that is stated.
     *
     * @throws ClassCastException if it is an event or a tie
     */
    public Figure figure() {
        return (Figure) said;
    }

    /** What a figure covers; for one without a period the day it was told, which dates it no better than that. */
    public @Nullable Period time() {
        Period period = figure().period();
        return period == null ? document.published() : period;
    }

    /** Of where it stands, which tells nearly all apart; the hash of all that is said takes longer than what it is asked for. */
    @Override
    public int hashCode() {
        return 31 * document.id().hashCode() + said.said().span().hashCode();
    }
}
