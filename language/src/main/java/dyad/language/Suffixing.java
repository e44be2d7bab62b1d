package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a language tells by suffixes at the end of a phrase and not by words before it: a pack's {@code morphology.yaml} says under {@code
 * suffixing} by which case names own what stands behind them ({@code owner}), how words end that are owned ({@code owned}), and by which
 * endings the case of a name that stands in no list is told ({@code names}), what a word ends in without its case ({@code cases}). Such a language has its verbs behind all they govern.
 */
public final class Suffixing {
    /**
     * A name without its suffix.
     *
     * @param name as one would look it up
     * @param form the case, one of {@link Form}
     */
    public record Bare(String name, int form) {}

    private record Ending(String letters, int form) {}

    /** How many letters a name has at the least: shorter ones are no name with a suffix. */
    private static final int SHORTEST = 4;

    private static final int END_OF_ASCII = 0x7f;
    private static final int END_OF_LATIN = 0x250;

    private final boolean used;
    private final int owner;
    private final List<String> owned;
    private final List<String> attributes;
    private final List<String> places;
    private final List<Ending> endings = new ArrayList<>();
    private final Map<String, String> cases = new LinkedHashMap<>();
    private final Map<String, String> latin = new LinkedHashMap<>();

    Suffixing(JsonNode data) {
        used = data.isObject();
        owner = data.has("owner") ? Form.of(data.get("owner").asText()) : 0;
        owned = Yaml.texts(data.get("owned"));
        attributes = Yaml.texts(data.get("attributes"));
        places = Yaml.texts(data.get("places"));
        Yaml.each(data.path("cases"), (ending, left) -> cases.put(ending, left.asText()));
        Yaml.each(data.path("latin"), (ending, left) -> latin.put(ending, left.asText()));
        Yaml.each(data.path("names"), (form, letters) -> Yaml.texts(letters)
                .forEach(one -> endings.add(new Ending(one, Form.of(form)))));
    }

    /** Whether the language is of this kind. */
    public boolean isUsed() {
        return used;
    }

    /** Whether a name in these forms owns what stands behind it by its case alone. */
    public boolean isOwner(int forms) {
        return (forms & owner) != 0 && (forms & Form.NOMINATIVE) == 0;
    }

    /** Whether a word ends as one does that belongs to the name before it; not one that only says what something is like. */
    public boolean isOwned(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return owned.stream().anyMatch(small::endsWith) && attributes.stream().noneMatch(small::endsWith);
    }

    /** Whether a word ends as one does that says where something is: "шекарасында". */
    public boolean isPlace(String word) {
        return places.stream().anyMatch(word::endsWith);
    }

    /** A phrase as one would look it up: its last word without the suffix of its case, but still owned ("комиссиясының" is "комиссиясы"). */
    public String nominative(String phrase) {
        boolean inLatin = phrase.chars().anyMatch(c -> c > END_OF_ASCII && c < END_OF_LATIN);
        for (Map.Entry<String, String> ending : (inLatin ? latin : cases).entrySet()) {
            int left = phrase.length() - ending.getKey().length();
            if (phrase.endsWith(ending.getKey()) && left - phrase.lastIndexOf(' ') > 2) {
                return phrase.substring(0, left) + ending.getValue();
            }
        }
        return phrase;
    }

    /** A name without the suffix of its case; as it is, in no case that a suffix tells, where it has none. */
    public Bare bare(String name) {
        for (Ending ending : endings) {
            int left = name.length() - ending.letters.length();
            if (left >= SHORTEST && name.endsWith(ending.letters)) {
                return new Bare(name.substring(0, left), ending.form);
            }
        }
        return new Bare(name, Form.NOMINATIVE);
    }
}
