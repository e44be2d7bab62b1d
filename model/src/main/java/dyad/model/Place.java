package dyad.model;

import org.jspecify.annotations.Nullable;

/**
 * A place as the text names it.
 *
 * @param name the name in the text's language
 * @param state code of the state it lies in, or null where that is not known
 */
public record Place(String name, @Nullable String state) {}
