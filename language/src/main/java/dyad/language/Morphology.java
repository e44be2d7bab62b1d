package dyad.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms of words, made from a pack's paradigms when the pack is loaded. A paradigm names forms; a form is a list of endings, the first
 * that fits is used: cut so many letters, add so many. Entries may write irregular forms after slashes, in the order of the paradigm.
 */
final class Morphology {
    record Ending(List<String> ends, int cut, String add) {
        boolean fits(String word) {
            return ends.isEmpty() || ends.stream().anyMatch(word::endsWith);
        }
    }

    record Paradigm(List<Integer> forms, List<List<Ending>> endings) {}

    record Inflected(String written, int form) {}

    private final Map<String, Paradigm> paradigms = new LinkedHashMap<>();

    void add(String name, Paradigm paradigm) {
        paradigms.put(name, paradigm);
    }

    boolean has(String name) {
        return paradigms.containsKey(name);
    }

    /** All forms of an entry such as {@code "break off/broke off/broken off"}; what is written alike ("put", "signed") is one, in several forms. */
    List<Inflected> forms(String paradigmName, String entry) {
        Paradigm paradigm = paradigms.get(paradigmName);
        if (paradigm == null) {
            return List.of(new Inflected(entry, Form.WORD));
        }
        String[] given = entry.split("/");
        Map<String, Integer> forms = new LinkedHashMap<>();
        for (int i = 0; i < paradigm.forms.size(); i++) {
            String written = i < given.length && !given[i].isBlank()
                    ? given[i].strip()
                    : inflect(given[0].strip(), paradigm.endings.get(i), paradigmName.equals("verb"));
            forms.merge(written, paradigm.forms.get(i), (one, other) -> one | other);
        }
        List<Inflected> inflected = new ArrayList<>();
        forms.forEach((written, form) -> inflected.add(new Inflected(written, form)));
        return inflected;
    }

    /** Verbs inflect their first word ("break off"), nouns their last. */
    private static String inflect(String base, List<Ending> endings, boolean first) {
        int space = first ? base.indexOf(' ') : base.lastIndexOf(' ');
        String before = first || space < 0 ? "" : base.substring(0, space + 1);
        String word = space < 0 ? base : first ? base.substring(0, space) : base.substring(space + 1);
        String after = first && space >= 0 ? base.substring(space) : "";
        for (Ending ending : endings) {
            if (ending.fits(word)) {
                return before + word.substring(0, word.length() - ending.cut) + ending.add + after;
            }
        }
        return base;
    }
}
