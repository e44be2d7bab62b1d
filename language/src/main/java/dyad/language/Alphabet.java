package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Another alphabet in which a language is written, and what stands for its letters in the one that its pack is written in: Kazakh in Latin letters is read
 * as if it were in Cyrillic ones.
 *
 * @param marks letters by which it is known
 * @param letters what stands for one or several letters together, in small letters
 * @param longest how many letters go together at most
 * @param doubtful letters that may stand for others too, each with what else: tried where a word is not known
 */
record Alphabet(String marks, Map<String, String> letters, int longest, Map<String, String> doubtful) {
    private static final int END_OF_LATIN = 0x250;
    /** So many letters of a text tell in which alphabet it is. */
    private static final int SAMPLE = 4000;
    /** At least one letter in so many must be Latin: names of companies do not make a text one in Latin letters. */
    private static final int PART = 4;

    static Alphabet of(JsonNode data) {
        Map<String, String> letters = new HashMap<>();
        Yaml.each(data.get("letters"), (piece, other) -> letters.put(piece, other.asText()));
        int longest = letters.keySet().stream().mapToInt(String::length).max().orElse(0);
        Map<String, String> doubtful = new LinkedHashMap<>();
        Yaml.each(data.path("doubtful"), (letter, other) -> doubtful.put(letter, other.asText()));
        return new Alphabet(data.path("marks").asText(), Map.copyOf(letters), longest, doubtful);
    }

    /** The alphabet that a text is in: a good part of its letters is Latin, and of the marks most are of this one; null where it is in none of them. */
    static @Nullable Alphabet of(String text, List<Alphabet> alphabets) {
        if (alphabets.isEmpty()) {
            return null;
        }
        String sample = Normalizer.normalize(text.substring(0, Math.min(text.length(), SAMPLE)), Normalizer.Form.NFC);
        long letters = sample.chars().filter(Character::isLetter).count();
        long latin = sample.chars()
                .filter(c -> c < END_OF_LATIN && Character.isLetter(c))
                .count();
        Alphabet best = null;
        long most = 0;
        for (Alphabet alphabet : alphabets) {
            long marks = sample.chars()
                    .filter(c -> alphabet.marks.indexOf(Character.toLowerCase(c)) >= 0)
                    .count();
            if (PART * latin > letters && marks > most) {
                best = alphabet;
                most = marks;
            }
        }
        return best;
    }

    /**
     * A word in small letters as the pack writes it; what has no counterpart stays.
     *
     * @param known whether the pack knows a word
     */
    String read(String word, Predicate<String> known) {
        String read = letter(word);
        if (known.test(read)) {
            return read;
        }
        for (Map.Entry<String, String> one : doubtful.entrySet()) {
            String other = otherwise(read, one.getKey(), one.getValue(), known);
            if (other != null) {
                return other;
            }
        }
        return read;
    }

    /** The known word that has another letter in one place, or in all. */
    private static @Nullable String otherwise(String word, String letter, String other, Predicate<String> known) {
        for (int at = word.indexOf(letter); at >= 0; at = word.indexOf(letter, at + 1)) {
            String one = word.substring(0, at) + other + word.substring(at + letter.length());
            if (known.test(one)) {
                return one;
            }
        }
        String all = word.replace(letter, other);
        return known.test(all) ? all : null;
    }

    /** Whether a word is in Latin letters. */
    static boolean isLatin(String word) {
        return word.charAt(0) < END_OF_LATIN;
    }

    private String letter(String word) {
        StringBuilder read = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            int length = Math.min(longest, word.length() - at);
            while (length > 0 && !letters.containsKey(word.substring(at, at + length))) {
                length--;
            }
            String piece = word.substring(at, at + Math.max(1, length));
            read.append(letters.getOrDefault(piece, piece));
            at += piece.length();
        }
        return read.toString();
    }
}
