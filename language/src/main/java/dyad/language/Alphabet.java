package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Another alphabet in which a language is written, and what stands for its letters in the one that its pack is written in: Kazakh in Latin letters is read
 * as if it were in Cyrillic ones.
 *
 * @param marks letters by which it is known
 * @param letters what stands for one or several letters together, in small letters
 * @param longest how many letters go together at most
 * @param doubtful letters (or several together) that may stand for others too, each with what else: tried where a word is not known
 */
record Alphabet(String marks, Map<String, String> letters, int longest, Map<String, List<String>> doubtful) {
    private static final int END_OF_LATIN = 0x250;
    /** So many letters of a text tell in which alphabet it is. */
    private static final int SAMPLE = 4000;
    /** At least one letter in so many must be Latin: names of companies do not make a text one in Latin letters. */
    private static final int PART = 4;
    /** So many letters of a word may be meant otherwise than they stand. */
    private static final int CHANGES = 3;
    /** Nothing longer is a word of which several readings are worth a try. */
    private static final int LONGEST_WORD = 40;
    /** So many readings of a word are tried. */
    private static final int READINGS = 300;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    static Alphabet of(JsonNode data) {
        Map<String, String> letters = new HashMap<>();
        Yaml.each(data.get("letters"), (piece, other) -> letters.put(piece, other.asText()));
        int longest = letters.keySet().stream().mapToInt(String::length).max().orElse(0);
        Map<String, List<String>> doubtful = new LinkedHashMap<>();
        Yaml.each(
                data.path("doubtful"),
                (letter, other) -> doubtful.put(letter, other.isArray() ? Yaml.texts(other) : List.of(other.asText())));
        return new Alphabet(data.path("marks").asText(), Map.copyOf(letters), longest, doubtful);
    }

    /**
     * The alphabet that a text is in: a good part of its letters is Latin, and of the alphabets whose marks it has it is the one in which most
     * of its words are known; null where it is in none of them.
     */
    static @Nullable Alphabet of(String text, List<Alphabet> alphabets, Predicate<String> known) {
        if (alphabets.isEmpty()) {
            return null;
        }
        String sample = Normalizer.normalize(text.substring(0, Math.min(text.length(), SAMPLE)), Normalizer.Form.NFC);
        long letters = sample.chars().filter(Character::isLetter).count();
        long latin = sample.chars()
                .filter(c -> c < END_OF_LATIN && Character.isLetter(c))
                .count();
        if (PART * latin <= letters) {
            return null;
        }
        List<String> words = List.of(NO_LETTER.split(sample.replace('İ', 'i').toLowerCase(Locale.ROOT)));
        Alphabet best = null;
        long most = 0;
        for (Alphabet alphabet : alphabets) {
            long marks = sample.chars()
                    .filter(c -> alphabet.marks.indexOf(Character.toLowerCase(c)) >= 0)
                    .count();
            // words that are known weigh more than marks, which alphabets have in common
            long weight = marks == 0 ? 0 : marks + SAMPLE * alphabet.known(words, known);
            if (weight > most) {
                best = alphabet;
                most = weight;
            }
        }
        return best;
    }

    private long known(List<String> words, Predicate<String> known) {
        return words.stream()
                .filter(w -> !w.isEmpty() && isLatin(w) && known.test(letter(w)))
                .count();
    }

    /**
     * A word in small letters as the pack writes it; what has no counterpart stays.
     *
     * @param known whether the pack knows a word
     */
    String read(String word, Predicate<String> known) {
        String read = letter(word);
        if (known.test(read) || read.length() > LONGEST_WORD) {
            return read;
        }
        Set<String> tried = new LinkedHashSet<>(List.of(read));
        List<String> last = List.of(read);
        for (int change = 0; change < CHANGES; change++) {
            List<String> next = new ArrayList<>();
            for (String one : last) {
                for (String other : others(one)) {
                    if (tried.size() <= READINGS && tried.add(other)) {
                        if (known.test(other)) {
                            return other;
                        }
                        next.add(other);
                    }
                }
            }
            last = next;
        }
        return read;
    }

    /** The word with each of its doubtful letters meant otherwise in one place, or in all. */
    private List<String> others(String word) {
        List<String> others = new ArrayList<>();
        doubtful.forEach((letter, meant) -> {
            for (String other : meant) {
                for (int at = word.indexOf(letter); at >= 0; at = word.indexOf(letter, at + 1)) {
                    others.add(word.substring(0, at) + other + word.substring(at + letter.length()));
                }
                others.add(word.replace(letter, other));
            }
        });
        return others;
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
