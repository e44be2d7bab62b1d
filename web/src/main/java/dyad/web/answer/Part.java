package dyad.web.answer;

import dyad.web.page.BadRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long answer is wanted. The cursor that leads to the next part holds the instant of the first, so that all parts are of
 * one record, whatever is added meanwhile.
 *
 * @param from how many items come before
 * @param limit no more than so many
 * @param knownAt the instant of the first part, or null for the first part itself
 * @param asked when this part was asked for
 */
public record Part(int from, int limit, @Nullable Instant knownAt, Instant asked) {
    /**
     * As a program gives it.
     *
     * @param cursor what the part before gave as {@code next}; null or empty for the first part
     * @param limit null where the program leaves it open
     * @param otherwise the limit then
     * @param most no part is longer
     * @throws BadRequest if the cursor is none, or the limit is not from 1 to the most
     */
    public static Part of(@Nullable String cursor, @Nullable Integer limit, int otherwise, int most) {
        int size = limit == null ? otherwise : limit;
        if (size < 1 || size > most) {
            throw new BadRequest("limit is a number from 1 to " + most + ", not " + size);
        }
        Instant asked = Instant.now();
        if (cursor == null || cursor.isBlank()) {
            return new Part(0, size, null, asked);
        }
        try {
            int at = cursor.indexOf('@');
            int from = Integer.parseInt(cursor.substring(0, at));
            if (from < 0) {
                throw new IndexOutOfBoundsException(from);
            }
            return new Part(from, size, Instant.parse(cursor.substring(at + 1)), asked);
        } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeException e) {
            throw new BadRequest(
                    "\"" + Times.cut(cursor) + "\" is no cursor; give what an answer has as \"next\", or leave it out");
        }
    }

    /** All items. */
    static Part whole() {
        return new Part(0, Integer.MAX_VALUE, null, Instant.EPOCH);
    }

    /** The same part with fewer items. */
    public Part atMost(int fewer) {
        return new Part(from, Math.min(limit, fewer), knownAt, asked);
    }

    /** The times at which the record is asked: where a further part gives none, those of the first part. */
    public Times times(Times given) {
        return given.knownAt() == null ? new Times(given.asOf(), knownAt) : given;
    }

    /**
     * What is in a part of something that need not be gone through to its end.
     *
     * @param items those of the part
     * @param next the cursor of the part that follows, or null where this is the last
     */
    record Some<T>(List<T> items, @Nullable String next) {}

    /** This part of what comes one by one. */
    <T> Some<T> of(Stream<T> all) {
        List<T> some = all.skip(from).limit(limit + 1L).toList();
        return some.size() > limit ? new Some<>(some.subList(0, limit), next()) : new Some<>(some, null);
    }

    /** The items of this part. */
    <T> List<T> of(List<T> all) {
        int start = Math.min(from, all.size());
        return List.copyOf(all.subList(start, end(all.size())));
    }

    private int end(int size) {
        return (int) Math.min(size, (long) from + limit);
    }

    /** The cursor of the part that follows, or null where this is the last. */
    @Nullable
    String next(int size) {
        return size - from > limit ? next() : null;
    }

    /** The cursor of the part that follows. */
    String next() {
        return from + limit + "@" + (knownAt == null ? asked : knownAt);
    }
}
