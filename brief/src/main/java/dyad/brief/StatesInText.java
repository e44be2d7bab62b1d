package dyad.brief;

import dyad.record.search.Stems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The states that a person names among other words, in any form, in English, Italian, Russian or Kazakh: {@code investments Italy
 * Kazakhstan}, {@code товарооборот Италии и Казахстана}.
 *
 * @param states codes, in the order in which they are named, each once
 * @param others the words that name no state, in their order
 */
public record StatesInText(List<String> states, String others) {
    private static final int LONGEST = 5;
    private static final int MOST_WORDS = 40;
    private static final int SHORT = 5;

    public StatesInText {
        states = List.copyOf(states);
    }

    /** What a person typed, taken apart; of very many words only the first are looked at. */
    public static StatesInText of(String typed) {
        List<String> words = words(typed);
        Stems stems = new Stems();
        LinkedHashSet<String> states = new LinkedHashSet<>();
        List<String> others = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longest(words, at, states, stems);
            if (length == 0) {
                others.add(words.get(at));
            }
            at += Math.max(1, length);
        }
        return new StatesInText(List.copyOf(states), String.join(" ", others).strip());
    }

    /** A hyphen stands within a name, Guinea-Bissau, or between two. */
    private static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : typed.strip().split("[\\s,;:/–—]+", MOST_WORDS)) {
            if (word.isEmpty()) {
                continue;
            }
            boolean two = word.indexOf('-') > 0 && StateFinder.find(word).isEmpty();
            words.addAll(two ? List.of(word.split("-+")) : List.of(word));
        }
        return words;
    }

    /** How many words the longest name has that begins here; 0 where none does. */
    private static int longest(List<String> words, int at, LinkedHashSet<String> states, Stems stems) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            Optional<String> state = state(String.join(" ", words.subList(at, at + length)), stems);
            if (state.isPresent()) {
                states.add(state.get());
                return length;
            }
        }
        return 0;
    }

    private static Optional<String> state(String name, Stems stems) {
        String letters = name.replace(".", "");
        // "it", "in" and "no" are words, IT, IN and NO are states
        boolean code = letters.length() <= 3 && letters.chars().allMatch(Character::isLetter);
        if (code && letters.chars().anyMatch(Character::isLowerCase)) {
            return Optional.empty();
        }
        Optional<String> plain = StateFinder.find(name);
        return plain.isPresent() ? plain : inAnyForm(name, stems);
    }

    /** In a short name what is left of it without its ending may be a word of its own: малый, and Мали. */
    private static Optional<String> inAnyForm(String name, Stems stems) {
        if (name.length() <= SHORT && Character.isLowerCase(name.codePointAt(0))) {
            return Optional.empty();
        }
        for (String language : Messages.LANGUAGES) {
            String code = Forms.NAMES.get(key(name, language, stems));
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static String key(String name, String language, Stems stems) {
        return language + " " + String.join(" ", stems.of(name, language));
    }

    /** Loaded when the first name is looked for that is not as dictionaries have it. */
    private static final class Forms {
        static final Map<String, String> NAMES = names();

        private static Map<String, String> names() {
            Stems stems = new Stems();
            Map<String, String> names = new TreeMap<>();
            for (String code : new TreeMap<>(StateNames.alpha3ByAlpha2()).values()) {
                for (String language : Messages.LANGUAGES) {
                    String name = Messages.of(language).state(code);
                    names.putIfAbsent(key(name, language, stems), code);
                }
            }
            return names;
        }
    }
}
