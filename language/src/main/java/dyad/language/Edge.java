package dyad.language;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens that is known to be something: a word of a class, a state, an amount, a title.
 *
 * @param type number of the class, see {@link Classes}
 * @param from first token
 * @param to one past the last token
 * @param forms grammatical forms, bits of {@link Form}
 * @param detail normal value: a {@link StateName}, a quantity, a time mention, ...
 */
public record Edge(
        int type, int from, int to, int forms, @Nullable Object detail) {
    /** Number of tokens. */
    public int length() {
        return to - from;
    }

    /** The normal value as a type. */
    public <T> T as(Class<T> type) {
        return type.cast(java.util.Objects.requireNonNull(detail));
    }
}
