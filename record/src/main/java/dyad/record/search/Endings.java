package dyad.record.search;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Yaml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the endings off words, by the data of a language in {@code packs/search}. */
final class Endings {
    private final List<String> endings;
    private final List<String> kept;
    private final Map<Character, Character> voiced;
    private final String vowels;
    private final int shortest;

    private Endings(JsonNode data) {
        endings = new ArrayList<>();
        data.required("endings").forEach(layer -> endings.addAll(texts(layer)));
        endings.sort(Comparator.comparing(String::length).reversed());
        kept = texts(data.required("keep"));
        voiced = new HashMap<>();
        data.path("voiced")
                .properties()
                .forEach(pair -> voiced.put(
                        pair.getKey().charAt(0), pair.getValue().asText().charAt(0)));
        vowels = data.required("vowels").asText();
        shortest = data.required("shortest").asInt();
    }

    static Endings load(String language) {
        return new Endings(Yaml.required("search/" + language + ".yaml"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** The word without its endings. */
    String of(String word) {
        String stem = word;
        String shorter = shorter(stem);
        while (shorter.length() < stem.length()) {
            stem = shorter;
            shorter = shorter(stem);
        }
        return unvoiced(stem);
    }

    private String shorter(String word) {
        String kept = kept(word);
        if (kept != null) {
            return kept;
        }
        for (String ending : endings) {
            if (fits(ending, word)) {
                return without(ending, word);
            }
        }
        return word;
    }

    /** What is to be kept of a word with an ending or without, or null where it is none of the words of which something is. */
    @Nullable
    String kept(String word) {
        if (isKept(word)) {
            return word;
        }
        for (String ending : endings) {
            if (fits(ending, word) && isKept(without(ending, word))) {
                return without(ending, word);
            }
        }
        return null;
    }

    private boolean isKept(String word) {
        return kept.stream().anyMatch(word::endsWith);
    }

    private boolean fits(String ending, String word) {
        int length = word.length() - ending.length();
        return length >= shortest && word.endsWith(ending) && hasVowel(word, length);
    }

    private static String without(String ending, String word) {
        return word.substring(0, word.length() - ending.length());
    }

    private boolean hasVowel(String word, int length) {
        return word.chars().limit(length).anyMatch(c -> vowels.indexOf(c) >= 0);
    }

    private String unvoiced(String stem) {
        int last = stem.length() - 1;
        Character sound = voiced.get(stem.charAt(last));
        return sound == null ? stem : stem.substring(0, last) + sound;
    }
}
