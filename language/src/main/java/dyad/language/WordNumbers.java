package dyad.language;

import java.util.Arrays;

/**
 * Words in normal form as small numbers, from 1; 0 is any word that was never added. In open addressing, a word's hash and number in one
 * place, so that one look tells of most words that they are not there.
 */
public final class WordNumbers {
    /** A number has so many bits, and its slot the rest for the higher part of the word's hash. */
    private static final int NUMBER_BITS = 20;

    private static final int NUMBER = (1 << NUMBER_BITS) - 1;

    /** Hash and number; 0 where free. */
    private int[] slots = new int[1 << 12];

    private int[] hashes = new int[1 << 11];

    private String[] words = new String[1 << 11];
    private char[][] letters = new char[1 << 11][];
    private int size;

    /** The number of a word, new if the word is. */
    public int add(String word) {
        int known = of(word);
        if (known != 0) {
            return known;
        }
        if (2 * ++size > slots.length) {
            widen();
        }
        if (size >= words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
            letters = Arrays.copyOf(letters, words.length);
            hashes = Arrays.copyOf(hashes, words.length);
        }
        words[size] = word;
        letters[size] = word.toCharArray();
        hashes[size] = word.hashCode();
        put(size);
        return size;
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** The number of a word, or 0. */
    public int of(String word) {
        int hash = spread(word.hashCode());
        int mask = slots.length - 1;
        for (int at = hash & mask; slots[at] != 0; at = at + 1 & mask) {
            if (mayBe(slots[at], hash) && word.equals(words[slots[at] & NUMBER])) {
                return slots[at] & NUMBER;
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
        int hash = spread(code);
        int mask = slots.length - 1;
        for (int at = hash & mask; slots[at] != 0; at = at + 1 & mask) {
            if (mayBe(slots[at], hash) && isSame(letters[slots[at] & NUMBER], text, start, end)) {
                return slots[at] & NUMBER;
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

    private static int spread(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ spread >>> 15;
    }

    private static boolean mayBe(int slot, int hash) {
        return (slot ^ hash) >>> NUMBER_BITS == 0;
    }

    private void put(int number) {
        int hash = spread(hashes[number]);
        int mask = slots.length - 1;
        int at = hash & mask;
        while (slots[at] != 0) {
            at = at + 1 & mask;
        }
        slots[at] = hash & ~NUMBER | number;
    }

    private void widen() {
        if (size > NUMBER) {
            throw new IllegalStateException("more than " + NUMBER + " words");
        }
        slots = new int[4 * slots.length];
        for (int number = 1; number < size; number++) {
            put(number);
        }
    }
}
