package dyad.model;

import org.jspecify.annotations.Nullable;

/**
 * What people decided on a statement.
 *
 * @param id the statement's id as it was read: a corrected one keeps it
 * @param acceptedBy who found that the text says so, or null
 * @param rejectedBy who found that the text does not say it, or null; then it counts nowhere
 * @param correctedBy who corrected what was read, or null
 */
public record Judged(
        String id,
        @Nullable String acceptedBy,
        @Nullable String rejectedBy,
        @Nullable String correctedBy) {}
