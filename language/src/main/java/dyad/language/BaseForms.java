package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words and names of the data as one would look them up, in a language in which every word has a case: "Риме" is "Рим", "заместителя министра"
 * is "заместитель министра". Known is only what the paradigms of the data give; what may be the form of two words stays as the text has it,
 * and so does what may be in the plural, unless what stands before it agrees with the singular. Paradigms of what stands before nouns are listed in {@code morphology.yaml} under {@code attributes}.
 */
public final class BaseForms {
    private static final String UNSURE = "";
    private static final int LONGEST = 6;

    private final NameCases cases;
    private final Set<String> attributes;
    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    BaseForms(NameCases cases, JsonNode attributes) {
        this.cases = cases;
        this.attributes = new HashSet<>(Yaml.texts(attributes));
    }

    /** Notes a form of a word, unless the language has no cases or its paradigm is one of what stands before nouns. */
    void note(String paradigm, String base, String written, int forms) {
        if (!cases.isUsed() || (forms & Form.CASES) == 0 || attributes.contains(paradigm)) {
            return;
        }
        String key = key(written);
        if ((forms & Form.PLURAL) != 0) {
            several.add(key);
        } else {
            String meant = (forms & Form.NOMINATIVE) != 0 ? written : base;
            bases.merge(key, meant, (a, b) -> key(a).equals(key(b)) ? a : UNSURE);
        }
    }

    /** As it is looked up: texts write "партнёрство" and "партнерство". */
    private static String key(String written) {
        return Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("\u0435\u0308", "\u0435");
    }

    /** Whether the language has cases that the data tells. */
    public boolean isUsed() {
        return cases.isUsed();
    }

    /** A phrase with its head, the first noun that is known, in the nominative; as it is where no head is known or its form is not sure. */
    public String of(String phrase) {
        String[] words = cases.isUsed() ? phrase.split(" ") : new String[0];
        for (int head = 0; head < words.length; head++) {
            for (int end = Math.min(words.length, head + LONGEST); end > head; end--) {
                String written = String.join(" ", List.of(words).subList(head, end));
                if (bases.containsKey(key(written)) || several.contains(key(written))) {
                    return whole(phrase, words, head, end, written);
                }
            }
            if (!cases.isBefore(words[head])) {
                return phrase;
            }
        }
        return phrase;
    }

    private String whole(String phrase, String[] words, int head, int end, String written) {
        String base = bases.getOrDefault(key(written), UNSURE);
        if (base.equals(UNSURE) || key(base).equals(key(written))) {
            return phrase;
        }
        String noun = inflected(written, base);
        StringBuilder all = new StringBuilder();
        for (String word : List.of(words).subList(0, head)) {
            String other = cases.before(noun, word);
            if (other.equals(word) && several.contains(key(written))) {
                return phrase;
            }
            all.append(other).append(' ');
        }
        if (head == 0 && several.contains(key(written))) {
            return phrase;
        }
        all.append(spelt(written, base));
        List.of(words).subList(end, words.length).forEach(word -> all.append(' ')
                .append(word));
        return all.toString();
    }

    /** The last word that the form changes: the one with which what stands before agrees. */
    private static String inflected(String written, String base) {
        String[] was = key(written).split(" ");
        String[] is = key(base).split(" ");
        String last = is[is.length - 1];
        for (int i = 0; i < is.length && was.length == is.length; i++) {
            last = is[i].equals(was[i]) ? last : is[i];
        }
        return last;
    }

    /** The base form, word by word, spelt as the text does as far as the two are the same, with its capitals. */
    private static String spelt(String written, String base) {
        String[] was = written.split(" ");
        String[] is = base.split(" ");
        if (was.length != is.length) {
            return word(written, base);
        }
        for (int i = 0; i < is.length; i++) {
            is[i] = word(was[i], is[i]);
        }
        return String.join(" ", is);
    }

    private static String word(String written, String base) {
        int same = 0;
        while (same < Math.min(written.length(), base.length())
                && key(written.substring(same, same + 1)).equals(key(base.substring(same, same + 1)))) {
            same++;
        }
        return written.substring(0, same) + base.substring(same);
    }
}
