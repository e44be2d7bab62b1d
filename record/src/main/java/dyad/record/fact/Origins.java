package dyad.record.fact;

import dyad.model.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which texts come from one: wire copies share most of their runs of words. A text's <em>shape</em> is a fixed number of least
 * hashes of its runs of five words (min-hashing: A. Broder, "On the resemblance and containment of documents", 1997), so that two
 * texts are compared in constant time, whatever their length; the part of equal hashes estimates the part of runs they share. Texts in
 * different languages share no words; whether one translates the other their numbers tell.
 */
public final class Origins {
    private static final int RUN = 5;
    private static final int HASHES = 64;
    /** What the hash of a run is multiplied by for each number of a shape: odd, so that different runs stay different. */
    private static final int[] FACTORS = factors();

    /** A copy shares at least half of its runs: agencies cut the end, and put their own head before. */
    private static final double COPY = 0.5;
    /** Texts shorter than this many runs are copies only where they are equal. */
    private static final int SHORTEST = 12;

    private final Translations translations;
    private final List<int[]> shapes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Long, List<Integer>> bands = new HashMap<>();

    /** With what is known of publishers: an agency translates its own texts, and names another whose text it translates. */
    public Origins(Publishers publishers) {
        translations = new Translations(publishers);
    }

    /**
     * The origin of a document: its own id, or the id of the first document seen that it is a copy or a translation of. Documents should
     * come in the order of their publication.
     */
    public String of(Document document) {
        int[] shape = shape(document.text());
        String copied = copied(shape);
        Translations.Numbered numbered = Translations.numbered(document);
        String origin = copied == null ? translations.origin(numbered) : copied;
        String name = origin == null ? document.id() : origin;
        int number = shapes.size();
        shapes.add(shape);
        names.add(name);
        for (long band : bands(shape)) {
            bands.computeIfAbsent(band, k -> new ArrayList<>()).add(number);
        }
        translations.add(numbered, name);
        return name;
    }

    private @org.jspecify.annotations.Nullable String copied(int[] shape) {
        for (long band : bands(shape)) {
            for (int number : bands.getOrDefault(band, List.of())) {
                if (alike(shape, shapes.get(number)) >= COPY) {
                    return names.get(number);
                }
            }
        }
        return null;
    }

    /** Two hashes each: of texts that share half, one of 32 such pairs is equal with all but certainty (1 - 0.75^32). */
    private static long[] bands(int[] shape) {
        long[] bands = new long[HASHES / 2];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = mix(shape[2 * i] * 31 + shape[2 * i + 1] + i * 0x9E3779B97F4A7C15L);
        }
        return bands;
    }

    static double alike(int[] one, int[] other) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    private static int[] factors() {
        int[] factors = new int[HASHES];
        for (int i = 0; i < HASHES; i++) {
            factors[i] = (int) mix(i + 1L) | 1;
        }
        return factors;
    }

    static int[] shape(String text) {
        int[] words = words(text);
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        int run = words.length - RUN < SHORTEST ? Math.max(1, words.length) : RUN;
        for (int at = 0; at + run <= words.length; at++) {
            long hash = 0;
            for (int i = at; i < at + run; i++) {
                hash = mix(hash * 31 + words[i]);
            }
            least(least, (int) hash);
        }
        return least;
    }

    /** One product a number, of 32 bits and in a loop of its own: so the processor does several at once. */
    private static void least(int[] least, int hash) {
        for (int i = 0; i < HASHES; i++) {
            least[i] = Math.min(least[i], hash * FACTORS[i]);
        }
    }

    /** A number for each word, in order, whatever the case of its letters. */
    private static int[] words(String text) {
        int[] words = new int[text.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        boolean within = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            c = Character.toLowerCase(c);
            if (isOfWord(c)) {
                hash = 31 * hash + c;
                within = true;
            } else if (within) {
                words[count++] = hash;
                hash = 0;
                within = false;
            }
        }
        if (within) {
            words[count++] = hash;
        }
        return Arrays.copyOf(words, count);
    }

    private static boolean isOfWord(int c) {
        // most letters are of the Latin alphabet, and this is asked of each
        return c >= 'a' && c <= 'z' || Character.isLetter(c) || isNumber(Character.getType(c));
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long seed) {
        long z = (seed ^ seed >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
