package dyad.reader;

import org.jspecify.annotations.Nullable;

/** What a text that tells statistics says once for all that follows: whose they are, what its lists list, what is counted where. */
final class Statistics {
    private @Nullable String ledger;
    private @Nullable String listed;
    private CountLists.@Nullable Counting counting;

    /** The state whose statistics the text tells, or null. */
    @Nullable
    String ledger() {
        return ledger;
    }

    void ledger(String state) {
        ledger = state;
    }

    /** The indicator by which the states of the last list were listed, or null. */
    @Nullable
    String listed() {
        return listed;
    }

    void listed(String type) {
        listed = type;
    }

    /** What the last list of numbers counted and where, or null. */
    CountLists.@Nullable Counting counting() {
        return counting;
    }

    void counting(CountLists.Counting last) {
        counting = last;
    }
}
