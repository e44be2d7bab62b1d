package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The states of today by the names a pack gives them, for whoever types one: in any case, with or without accents, articles and marks.
 * The same names are read in texts.
 */
public final class NamedStates {
    private static final List<String> FIELDS = List.of("names", "official");

    private final Map<String, Set<String>> codes = new TreeMap<>();

    private NamedStates() {}

    /** The names of a language that has a pack, by its BCP 47 code. */
    public static NamedStates load(String language) {
        NamedStates named = new NamedStates();
        JsonNode states = Yaml.required(language + "/states.yaml");
        Yaml.each(states, (code, forms) -> FIELDS.forEach(field -> named.add(code, Yaml.texts(forms.get(field)))));
        // what a state was once called finds it where no state is called so today
        Set<String> today = new HashSet<>(named.codes.keySet());
        Yaml.each(states, (code, forms) -> forms.path("historical").forEach(name -> {
            String former = name.path("name").asText(name.asText());
            if (!today.contains(plain(former))) {
                named.add(code, List.of(former));
            }
        }));
        return named;
    }

    private void add(String code, List<String> names) {
        names.forEach(
                name -> codes.computeIfAbsent(plain(name), k -> new TreeSet<>()).add(code));
    }

    /** The ISO 3166-1 alpha-3 codes of the states with this name, sorted: none, one, or those that share it. */
    public List<String> find(String name) {
        return List.copyOf(codes.getOrDefault(plain(name), Set.of()));
    }

    /** All names in plain form that one state alone bears, with its code. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        codes.forEach((name, bearers) -> {
            if (bearers.size() == 1) {
                all.put(name, bearers.iterator().next());
            }
        });
        return all;
    }

    /** A name as it is compared: lower case, no accents, marks or article. */
    public static String plain(String typed) {
        String letters = Normalizer.normalize(typed, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String words = letters.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("&", " and ")
                .replaceAll("[-–_.\\s]+", " ")
                .strip();
        return words.startsWith("the ") ? words.substring(4) : words;
    }
}
