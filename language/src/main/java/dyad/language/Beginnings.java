package dyad.language;

/** The tokens of a sentence at which something begins that was asked for. */
public final class Beginnings {
    private final long[] tokens;
    private final int from;
    private final int to;

    Beginnings(long[] tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    /** The first such token at or behind a token of the sentence; the end of the sentence where there is none. */
    public int next(int token) {
        int word = token - from >> 6;
        long left = word < tokens.length ? tokens[word] & -1L << token - from : 0;
        while (left == 0 && ++word < tokens.length) {
            left = tokens[word];
        }
        return left == 0 ? to : from + (word << 6) + Long.numberOfTrailingZeros(left);
    }

    /** Whether something begins at a token of the sentence. */
    public boolean is(int token) {
        return (tokens[token - from >> 6] & 1L << token - from) != 0;
    }
}
