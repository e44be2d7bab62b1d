package dyad.record.same;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Yaml;
import dyad.record.search.Stems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Brings the forms of a word together, so that a name is the same in the singular and the plural, and in every case. */
final class Forms {
    private static final int SHORTEST = 2;
    private static final int MOST_REMEMBERED = 50_000;

    private final UnaryOperator<String> rules;
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    private Forms(UnaryOperator<String> rules) {
        this.rules = rules;
    }

    /** By the first ending of a list that fits, which is taken off or replaced. */
    static Forms byEndings(JsonNode endings) {
        Map<String, String> instead = new LinkedHashMap<>();
        Yaml.each(endings, (ending, other) -> instead.put(ending, other.asText()));
        return new Forms(word -> {
            for (Map.Entry<String, String> ending : instead.entrySet()) {
                String end = ending.getKey();
                if (word.endsWith(end) && word.length() > end.length() + SHORTEST) {
                    return word.substring(0, word.length() - end.length()) + ending.getValue();
                }
            }
            return word;
        });
    }

    /** By the stems that a language is searched by. */
    static Forms byStems(String language) {
        Stems stems = new Stems();
        return new Forms(word -> {
            Set<String> found;
            synchronized (stems) {
                found = stems.of(word.replace('ё', 'е'), language);
            }
            return found.size() == 1 ? found.iterator().next() : word;
        });
    }

    /** The form by which a word in small letters goes. */
    String base(String word) {
        String known = remembered.get(word);
        if (known != null) {
            return known;
        }
        String base = rules.apply(word);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(word, base);
        }
        return base;
    }
}
