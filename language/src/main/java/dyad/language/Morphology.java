package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms of words, made from a pack's paradigms when the pack is loaded. A paradigm names forms; a form is a list of endings, the first
 * that fits is used: cut so many letters, add so many. Entries may write irregular forms after slashes, in the order of the paradigm.
 * Of several words the last inflects, or the first where the paradigm says so; a paradigm of several names, one a word ({@code
 * "adjective noun"}), inflects each by its own.
 */
final class Morphology {
    /** The paradigm of words that never change. */
    static final String WORD = "word";

    /**
     * How a form is made.
     *
     * @param ends the word ends in one of these; any where there are none
     * @param vowels its last vowel is one of these; any where there are none: suffixes in harmony with it
     * @param cut letters to take away
     * @param add letters to add
     */
    record Ending(List<String> ends, String vowels, int cut, String add) {
        boolean fits(String word, String allVowels) {
            return (ends.isEmpty() || ends.stream().anyMatch(word::endsWith))
                    && (vowels.isEmpty() || vowels.indexOf(lastVowel(word, allVowels)) >= 0);
        }

        private static char lastVowel(String word, String all) {
            for (int i = word.length() - 1; i >= 0; i--) {
                char c = Character.toLowerCase(word.charAt(i));
                if (all.indexOf(c) >= 0) {
                    return c;
                }
            }
            return ' ';
        }
    }

    record Paradigm(List<Integer> forms, List<List<Ending>> endings, boolean first, boolean stem) {}

    record Inflected(String written, int form) {}

    private final Map<String, Paradigm> paradigms = new LinkedHashMap<>();
    private final String vowels;
    private final boolean adjectivesBehind;

    /**
     * The paradigms of a pack's {@code morphology.yaml}. Under {@code vowels} all vowels; under {@code first} the paradigms that inflect the
     * first word of several; under {@code stems} those whose entries are stems and no form of their own; {@code adjectives: behind} where adjectives stand behind their nouns.
     */
    Morphology(JsonNode data) {
        adjectivesBehind = data.path("adjectives").asText("").equals("behind");
        vowels = data.path("vowels").asText("");
        List<String> first = Yaml.texts(data.get("first"));
        List<String> stems = Yaml.texts(data.get("stems"));
        Yaml.each(
                data.get("paradigms"),
                (name, forms) -> paradigms.put(name, paradigm(forms, first.contains(name), stems.contains(name))));
    }

    private static Paradigm paradigm(JsonNode forms, boolean first, boolean stem) {
        List<Integer> masks = new ArrayList<>();
        List<List<Ending>> endings = new ArrayList<>();
        Yaml.each(forms, (form, rules) -> {
            masks.add(Form.of(form));
            List<Ending> list = new ArrayList<>();
            rules.forEach(r -> list.add(new Ending(
                    Yaml.texts(r.get("ends")),
                    r.path("vowel").asText(""),
                    r.path("cut").asInt(0),
                    r.path("add").asText(""))));
            endings.add(list);
        });
        return new Paradigm(masks, endings, first, stem);
    }

    /** Whether adjectives stand behind their nouns: "il governo italiano". */
    boolean adjectivesBehind() {
        return adjectivesBehind;
    }

    boolean has(String name) {
        for (String one : name.split(" ")) {
            if (!one.equals(WORD) && !paradigms.containsKey(one)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a paradigm is one of verbs: it has a tense or a participle. */
    boolean isVerb(String name) {
        Paradigm paradigm = paradigms.get(name);
        return paradigm != null
                && paradigm.forms.stream()
                        .anyMatch(f -> (f & (Form.PAST | Form.PRESENT | Form.PARTICIPLE | Form.FUTURE)) != 0);
    }

    /**
     * All forms of an entry such as {@code "break off/broke off/broken off"}; of a verb what is written alike ("put", "signed") is one, in
     * several forms.
     */
    List<Inflected> forms(String name, String entry) {
        if (name.indexOf(' ') >= 0) {
            return together(name.split(" "), entry.split(" "));
        }
        Paradigm paradigm = paradigms.get(name);
        if (paradigm == null) {
            return List.of(new Inflected(entry, Form.WORD));
        }
        String[] given = entry.split("/");
        List<Inflected> forms = new ArrayList<>();
        for (int i = 0; i < paradigm.forms.size(); i++) {
            int at = paradigm.stem ? i + 1 : i;
            String written = at < given.length && !given[at].isBlank()
                    ? given[at].strip()
                    : inflect(given[0].strip(), paradigm.endings.get(i), paradigm.first);
            forms.add(new Inflected(written, paradigm.forms.get(i)));
        }
        return isVerb(name) ? alike(forms) : forms;
    }

    private static List<Inflected> alike(List<Inflected> forms) {
        Map<String, Integer> written = new LinkedHashMap<>();
        forms.forEach(one -> written.merge(one.written, one.form, (first, second) -> first | second));
        List<Inflected> joined = new ArrayList<>();
        written.forEach((word, form) -> joined.add(new Inflected(word, form)));
        return joined;
    }

    /** Each word by its own paradigm, in the forms that the first paradigm with forms has. */
    private List<Inflected> together(String[] names, String[] words) {
        if (names.length != words.length) {
            throw new IllegalArgumentException("the paradigms \"" + String.join(" ", names) + "\" are " + names.length
                    + ", the words \"" + String.join(" ", words) + "\" are " + words.length);
        }
        List<Inflected> forms = new ArrayList<>();
        for (int form : formsOf(names)) {
            StringBuilder written = new StringBuilder();
            for (int i = 0; i < words.length; i++) {
                written.append(i == 0 ? "" : " ").append(inflected(names[i], words[i], form));
            }
            forms.add(new Inflected(written.toString(), form));
        }
        return forms;
    }

    private List<Integer> formsOf(String[] names) {
        for (String name : names) {
            Paradigm paradigm = paradigms.get(name);
            if (paradigm != null) {
                return paradigm.forms;
            }
        }
        return List.of(Form.WORD);
    }

    private String inflected(String name, String word, int form) {
        for (Inflected one : forms(name, word)) {
            if ((one.form & form) == form || one.form == Form.WORD) {
                return one.written;
            }
        }
        throw new IllegalArgumentException("the paradigm " + name + " lacks a form that goes with \"" + word + "\"");
    }

    private String inflect(String base, List<Ending> endings, boolean first) {
        int space = first ? base.indexOf(' ') : base.lastIndexOf(' ');
        String before = first || space < 0 ? "" : base.substring(0, space + 1);
        String word = space < 0 ? base : first ? base.substring(0, space) : base.substring(space + 1);
        String after = first && space >= 0 ? base.substring(space) : "";
        for (Ending ending : endings) {
            if (ending.fits(word, vowels)) {
                return before + word.substring(0, word.length() - ending.cut) + ending.add + after;
            }
        }
        return base;
    }
}
