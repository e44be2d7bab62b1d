package dyad.record;

/**
 * Statements by the ten thousand, in the order in which they were stored. What is found by an id or a dyad is looked for in each
 * generation; in return storing costs the same however much there is.
 */
final class Generation {
    /** SQL for the statements {@code s} of all generations {@code g}; conditions on {@code s.id} may follow, and find them by an index. */
    static final String STATEMENTS = "generation g CROSS JOIN statement s WHERE (s.key >> 15) = g.number";

    private static final int BITS = 15;

    private Generation() {}

    /** That of the statement with this key. */
    static long of(long statement) {
        return statement >> BITS;
    }
}
