package dyad.web.document;

import org.jspecify.annotations.Nullable;

/**
 * One slot of a statement.
 *
 * @param field the name it has in the statement format
 * @param label the same in words
 * @param value what it was taken for, in words
 * @param code what the statement format has, or null where that is the same
 * @param evidence the words of the text, or null where none are marked
 */
public record Slot(
        String field,
        String label,
        String value,
        @Nullable String code,
        @Nullable String evidence) {}
