package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name that inflects, as data writes it: a list of names that never change, or a map from a paradigm to such a list.
 *
 * @param paradigm how it inflects
 * @param entry as in the lexicon, irregular forms after slashes
 */
record Inflecting(String paradigm, String entry) {
    /** The names under a key of a pack; empty where there are none. */
    static List<Inflecting> of(@Nullable JsonNode names) {
        List<Inflecting> all = new ArrayList<>();
        if (names != null && names.isObject()) {
            Yaml.each(names, (paradigm, list) -> Yaml.texts(list).forEach(n -> all.add(new Inflecting(paradigm, n))));
        } else {
            Yaml.texts(names).forEach(n -> all.add(new Inflecting(Morphology.WORD, n)));
        }
        return all;
    }

    /** As one would look it up. */
    String base() {
        int slash = entry.indexOf('/');
        return slash < 0 || paradigm.equals(Morphology.WORD)
                ? entry
                : entry.substring(0, slash).strip();
    }

    /** What is written, with all forms it may be. */
    Map<String, Integer> forms(Morphology morphology) {
        if (!morphology.has(paradigm)) {
            throw new IllegalStateException(entry + ": no paradigm " + paradigm);
        }
        Map<String, Integer> forms = new LinkedHashMap<>();
        morphology.forms(paradigm, entry).forEach(f -> forms.merge(f.written(), f.form(), (a, b) -> a | b));
        return forms;
    }
}
