package dyad.record;

/**
 * How much a record holds.
 *
 * @param entries how many entries
 * @param hash the hash of the last, which covers them all
 */
public record Held(long entries, String hash) {}
