package dyad.language;

/**
 * A place a text may name.
 *
 * @param name the name
 * @param state code of the state it lies in
 * @param sure whether the name has no other meaning and no twin elsewhere
 */
public record PlaceName(String name, String state, boolean sure) {}
