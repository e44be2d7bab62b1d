package dyad.model;

/**
 * An unordered pair of states.
 *
 * @param first the alphabetically first code
 * @param second the other code
 */
public record Dyad(String first, String second) {
    public Dyad {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("codes in order and different: " + first + ", " + second);
        }
    }

    /**
     * The dyad of two codes in any order.
     *
     * @throws IllegalArgumentException if they are the same
     */
    public static Dyad of(String one, String other) {
        return one.compareTo(other) < 0 ? new Dyad(one, other) : new Dyad(other, one);
    }

    /** Whether a statement with these parties is about this dyad. */
    public boolean isIn(Parties parties) {
        return parties.isDirected()
                ? parties.from().contains(first) && parties.to().contains(second)
                        || parties.from().contains(second) && parties.to().contains(first)
                : parties.between().contains(first) && parties.between().contains(second);
    }

    @Override
    public String toString() {
        return first + "-" + second;
    }
}
