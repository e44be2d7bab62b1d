package dyad.language.time;

import java.util.BitSet;

/** What a token may be, asked very often: a fixed set of symbols, or anything where {@link Vocabulary#UNKNOWN} is one of them. */
final class Symbols {
    private final long[] bits;
    private final boolean anything;

    Symbols(BitSet symbols) {
        bits = symbols.toLongArray();
        anything = symbols.get(Vocabulary.UNKNOWN);
    }

    boolean allow(int symbol) {
        int word = symbol >> 6;
        return anything || word < bits.length && (bits[word] & 1L << symbol) != 0;
    }
}
