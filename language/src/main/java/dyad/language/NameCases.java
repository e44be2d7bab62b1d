package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names as one would look them up, in a language in which every word of a name has a case: a pack's {@code morphology.yaml} tells under
 * {@code nameCases}, for each case, which ending of a person's name stands for which, and under {@code adjectiveCases} the same for what
 * stands before a noun, by the noun's last letter ({@code other} for any). The first ending that fits counts.
 */
public final class NameCases {
    private record Ending(String written, String base) {}

    private static final int SHORTEST = 2;

    private final Map<Integer, List<Ending>> people = new LinkedHashMap<>();
    private final Map<String, List<Ending>> adjectives = new LinkedHashMap<>();

    NameCases(JsonNode people, JsonNode adjectives) {
        Yaml.each(people, (form, endings) -> this.people.put(Form.of(form), endings(endings)));
        Yaml.each(adjectives, (last, endings) -> this.adjectives.put(last, endings(endings)));
    }

    private static List<Ending> endings(JsonNode data) {
        List<Ending> all = new ArrayList<>();
        Yaml.each(data, (written, base) -> all.add(new Ending(written, base.asText())));
        return all;
    }

    /** A person's name, written in a form that may be one of these, as it stands in the nominative. */
    public String person(String name, int forms) {
        if ((forms & Form.NOMINATIVE) != 0) {
            return name;
        }
        for (Map.Entry<Integer, List<Ending>> one : people.entrySet()) {
            if ((forms & one.getKey()) != 0) {
                return words(name, one.getValue());
            }
        }
        return name;
    }

    /** What stands before a noun, as it stands before the noun's nominative: "совместную" is "совместная" before "декларация". */
    public String before(String noun, String words) {
        for (Map.Entry<String, List<Ending>> one : adjectives.entrySet()) {
            if (noun.endsWith(one.getKey()) || one.getKey().equals("other")) {
                return words(words, one.getValue());
            }
        }
        return words;
    }

    /** Whether a word ends as one does that stands before a noun in some case or other. */
    boolean isBefore(String word) {
        return adjectives.values().stream()
                .flatMap(List::stream)
                .anyMatch(e -> word.endsWith(e.written) || !e.base.isEmpty() && word.endsWith(e.base));
    }

    /** Whether the language has such endings. */
    public boolean isUsed() {
        return !people.isEmpty();
    }

    private static String words(String words, List<Ending> endings) {
        StringBuilder all = new StringBuilder();
        for (String word : words.split(" ")) {
            all.append(all.isEmpty() ? "" : " ").append(word(word, endings));
        }
        return all.toString();
    }

    private static String word(String word, List<Ending> endings) {
        for (Ending ending : endings) {
            int left = word.length() - ending.written.length();
            if ((left >= SHORTEST || left == 0) && word.endsWith(ending.written)) {
                return word.substring(0, left) + ending.base;
            }
        }
        return word;
    }
}
