package dyad.language;

import java.util.Arrays;

/**
 * Words in normal form as small numbers, from 1; 0 is any word that was never added. In open addressing, a word's hash and number in one
 * place, so that one look tells of most words that they are not there.
 */
public final class WordNumbers {
    private static final long HASH = 0xFFFFFFFF00000000L;

    /** The hash in the higher half, the number in the lower; 0 where free. */
    private long[] slots = new long[1 << 12];

    private String[] words = new String[1 << 11];
    private char[][] letters = new char[1 << 11][];
    private int size;

    /** The number of a word, new if the word is. */
    public int add(String word) {
        int known = of(word);
        if (known != 0) {
            return known;
        }
        if (3 * ++size > slots.length) {
            widen();
        }
        if (size >= words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
            letters = Arrays.copyOf(letters, words.length);
        }
        words[size] = word;
        letters[size] = word.toCharArray();
        put((long) word.hashCode() << 32 | size);
        return size;
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** The number of a word, or 0. */
    public int of(String word) {
        long hash = (long) word.hashCode() << 32;
        int mask = slots.length - 1;
        for (int at = start(hash, mask); slots[at] != 0; at = at + 1 & mask) {
            if ((slots[at] & HASH) == hash && word.equals(words[(int) slots[at]])) {
                return (int) slots[at];
            }
        }
        return 0;
    }

    /** The word of a number from 1 on. */
    String word(int number) {
        return words[number];
    }

    /**
     * The number of the word that stands in a text from {@code start} to {@code end}, all letters of ASCII, whatever its capitals; 0 where it
     * has none.
     *
     * @param code hash code of the word in small letters
     */
    int of(char[] text, int start, int end, int code) {
        long hash = (long) code << 32;
        int mask = slots.length - 1;
        for (int at = start(hash, mask); slots[at] != 0; at = at + 1 & mask) {
            if ((slots[at] & HASH) == hash && isSame(letters[(int) slots[at]], text, start, end)) {
                return (int) slots[at];
            }
        }
        return 0;
    }

    private static boolean isSame(char[] word, char[] text, int start, int end) {
        boolean same = word.length == end - start;
        for (int i = 0; same && i < word.length; i++) {
            same = word[i] == (text[start + i] | 0x20);
        }
        return same;
    }

    private static int start(long hash, int mask) {
        int spread = (int) (hash >>> 32) * 0x9E3779B9;
        return (spread ^ spread >>> 15) & mask;
    }

    private void put(long slot) {
        int mask = slots.length - 1;
        int at = start(slot & HASH, mask);
        while (slots[at] != 0) {
            at = at + 1 & mask;
        }
        slots[at] = slot;
    }

    private void widen() {
        long[] former = slots;
        slots = new long[4 * former.length];
        for (long slot : former) {
            if (slot != 0) {
                put(slot);
            }
        }
    }
}
