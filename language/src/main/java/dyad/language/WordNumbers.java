package dyad.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words in normal form as small numbers, from 1; 0 is any word that was never added. In open addressing, so that one look finds most. */
final class WordNumbers {
    private @Nullable String[] words = new String[1 << 12];
    private int[] hashes = new int[1 << 12];
    private int[] numbers = new int[1 << 12];
    private String[] byNumber = new String[1 << 12];
    private int size;

    /** The number of a word, new if the word is. */
    int add(String word) {
        int known = of(word);
        if (known != 0) {
            return known;
        }
        if (3 * ++size > words.length) {
            widen();
        }
        if (size == byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, 2 * size);
        }
        byNumber[size] = word;
        put(word, word.hashCode(), size);
        return size;
    }

    /** The word of a number from 1 on. */
    String word(int number) {
        return byNumber[number];
    }

    /** The number of the word that stands in a text from {@code start} to {@code end}, all ASCII, whatever its capitals; 0 where it has none. */
    int of(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        int mask = hashes.length - 1;
        for (int slot = slot(hash, mask); numbers[slot] != 0; slot = slot + 1 & mask) {
            if (hashes[slot] == hash && isLower(byNumber[numbers[slot]], text, start, end)) {
                return numbers[slot];
            }
        }
        return 0;
    }

    private static boolean isLower(String word, String text, int start, int end) {
        boolean same = word.length() == end - start;
        for (int i = start; same && i < end; i++) {
            same = word.charAt(i - start) == lower(text.charAt(i));
        }
        return same;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    /** The number of a word, or 0. */
    int of(String word) {
        int hash = word.hashCode();
        int mask = hashes.length - 1;
        for (int slot = slot(hash, mask); numbers[slot] != 0; slot = slot + 1 & mask) {
            if (hashes[slot] == hash && word.equals(words[slot])) {
                return numbers[slot];
            }
        }
        return 0;
    }

    private static int slot(int hash, int mask) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ spread >>> 15) & mask;
    }

    private void put(@Nullable String word, int hash, int number) {
        int mask = hashes.length - 1;
        int slot = slot(hash, mask);
        while (numbers[slot] != 0) {
            slot = slot + 1 & mask;
        }
        words[slot] = word;
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    private void widen() {
        @Nullable String[] formerWords = words;
        int[] formerHashes = hashes;
        int[] former = numbers;
        words = new String[4 * former.length];
        hashes = new int[4 * former.length];
        numbers = new int[4 * former.length];
        for (int i = 0; i < former.length; i++) {
            if (former[i] != 0) {
                put(formerWords[i], formerHashes[i], former[i]);
            }
        }
    }
}
