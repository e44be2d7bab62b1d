package dyad.brief;

/**
 * A value as a brief shows it.
 *
 * @param shown short, as in "over $15.2 billion"
 * @param exact in full, as in "over USD 15,234,000,000"; the same as {@code shown} where that is already exact
 */
public record Amount(String shown, String exact) {}
