package dyad.language;

import java.util.Arrays;

/**
 * For each class that is present in a sentence, the tokens that begin something of it, a bit for each. Classes are in the order of their
 * numbers, so that counting the bits before one tells its column; a class that is not there costs one look.
 */
final class Columns {
    /** Room for classes that readers find later: periods, amounts, persons, titles. */
    private static final int LATER = 16;

    private final int words;
    private final long[] present;
    private final int[] before;
    private long[] bits;
    private int size;

    /**
     * Columns without any token.
     *
     * @param present the classes, taken as its own
     */
    Columns(int tokens, long[] present) {
        this.words = (tokens + 63) / 64;
        this.present = present;
        this.before = new int[present.length];
        for (int row = 0; row < present.length; row++) {
            before[row] = size;
            size += Long.bitCount(present[row]);
        }
        bits = new long[(size + LATER) * words];
    }

    /** The classes present, as the words of a bit set; one whose tokens were all removed stays. */
    long[] present() {
        return present;
    }

    /** How many longs a column has. */
    int words() {
        return words;
    }

    boolean has(int type) {
        return (present[type >> 6] & 1L << type) != 0;
    }

    /** Where the column of a class that is present begins. */
    private int column(int type) {
        int row = type >> 6;
        return words * (before[row] + Long.bitCount(present[row] & (1L << type) - 1));
    }

    boolean is(int token, int type) {
        return has(type) && (bits[column(type) + (token >> 6)] & 1L << token) != 0;
    }

    void set(int token, int type) {
        if (!has(type)) {
            insert(type);
        }
        bits[column(type) + (token >> 6)] |= 1L << token;
    }

    void clear(int token, int type) {
        bits[column(type) + (token >> 6)] &= ~(1L << token);
    }

    private void insert(int type) {
        if ((size + 1) * words > bits.length) {
            bits = Arrays.copyOf(bits, 2 * bits.length + words);
        }
        int at = column(type);
        System.arraycopy(bits, at, bits, at + words, size * words - at);
        Arrays.fill(bits, at, at + words, 0);
        present[type >> 6] |= 1L << type;
        for (int row = (type >> 6) + 1; row < before.length; row++) {
            before[row]++;
        }
        size++;
    }

    /** The first token at or behind one that begins something of a class, or -1. */
    int next(int token, int type) {
        if (!has(type)) {
            return -1;
        }
        int column = column(type);
        int word = token >> 6;
        long left = word < words ? bits[column + word] & -1L << token : 0;
        while (left == 0 && ++word < words) {
            left = bits[column + word];
        }
        return left == 0 ? -1 : (word << 6) + Long.numberOfTrailingZeros(left);
    }

    /** Adds the tokens that begin something of a class to a bit set of tokens. */
    void addTo(long[] tokens, int type) {
        if (has(type)) {
            int column = column(type);
            for (int word = 0; word < words; word++) {
                tokens[word] |= bits[column + word];
            }
        }
    }
}
