package dyad.web.answer;

import dyad.model.Period;
import dyad.record.Query;
import dyad.web.page.BadRequest;
import dyad.web.page.Moments;
import dyad.web.page.Visit;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two times of an answer.
 *
 * @param asOf the last day of publication that counts, or null where all does
 * @param knownAt what the record held at this instant counts, or null where all it holds does
 */
public record Times(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
    /** All that is known now. */
    public static final Times NOW = new Times(null, null);

    /**
     * As a program gives them.
     *
     * @param asOf a day, month or year, which means its last day; null or empty where all counts
     * @param knownAt an instant with its offset, or a day, month or year, which means its end in UTC; null or empty where all counts
     * @throws BadRequest if one is not understood
     */
    public static Times of(@Nullable String asOf, @Nullable String knownAt) {
        return new Times(day("asOf", asOf), instant(knownAt));
    }

    /**
     * As a visitor of a page gives them, in the same forms.
     *
     * @throws BadRequest if one is not understood, in the visitor's language
     */
    public static Times of(Visit visit) {
        return new Times(visit.lastDay("asOf"), visit.endOf("knownAt"));
    }

    /**
     * The last day of a date, or null where none is given.
     *
     * @throws BadRequest if it is none
     */
    public static @Nullable LocalDate day(String name, @Nullable String date) {
        if (date == null || date.isBlank()) {
            return null;
        }
        Period period = Moments.period(date);
        LocalDate last = period == null ? null : period.last();
        if (last == null) {
            throw new BadRequest(name + " is not a date: \"" + cut(date) + "\"; write 2022, 2022-08 or 2022-08-21");
        }
        return last;
    }

    /**
     * The first day of a date, or null where none is given.
     *
     * @throws BadRequest if it is none
     */
    static @Nullable LocalDate first(String name, @Nullable String date) {
        return day(name, date) == null
                ? null
                : Period.of(String.valueOf(date).strip()).first();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!Moments.isInstant(text)) {
            LocalDate day = day("knownAt", text);
            return day == null ? null : Moments.endOf(day);
        }
        Instant instant = Moments.instant(text);
        if (instant == null) {
            throw new BadRequest("knownAt is not an instant: \"" + cut(text)
                    + "\"; write 2026-11-29T10:00:00Z, or a date as 2026-11-29");
        }
        return instant;
    }

    /** A query as of these times. */
    public Query on(Query query) {
        return query.asOf(asOf).knownAt(knownAt);
    }

    /** The day, as it is written; null where all counts. */
    @Nullable
    String day() {
        return asOf == null ? null : asOf.toString();
    }

    /** The instant, as it is written; null where all counts. */
    @Nullable
    String instant() {
        return knownAt == null ? null : knownAt.toString();
    }

    /** What a program sent, short enough to be told back, and with nothing in it that turns the direction of what follows. */
    public static String cut(String text) {
        String plain = text.replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }
}
