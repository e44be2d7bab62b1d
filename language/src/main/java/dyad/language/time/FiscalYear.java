package dyad.language.time;

/**
 * When a state's fiscal year runs.
 *
 * @param first the month it begins in
 * @param namedByEnd whether "fiscal 2023" is the one that ends in 2023, not the one that begins in it
 */
record FiscalYear(int first, boolean namedByEnd) {
    /** The calendar year in which the fiscal year called by this number begins. */
    int startOf(int named) {
        return namedByEnd && first > 1 ? named - 1 : named;
    }
}
