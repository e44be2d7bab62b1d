package dyad.web.slot;

import org.jspecify.annotations.Nullable;

/**
 * One slot of a statement.
 *
 * @param field the name it has in the statement format
 * @param label the same in words
 * @param value what it was taken for, in words
 * @param exact the whole number where the value in words is rounded or short, or null
 * @param evidence the words of the text, or null where none are marked
 */
public record Slot(
        String field,
        String label,
        String value,
        @Nullable String exact,
        @Nullable String evidence) {}
