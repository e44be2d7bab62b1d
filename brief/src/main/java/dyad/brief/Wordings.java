package dyad.brief;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Languages;
import dyad.language.Yaml;
import dyad.model.Bound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a language writes values and dates within a sentence: the data of {@code packs/wordings}. */
final class Wordings {
    private static final Map<String, Wordings> LOADED = new HashMap<>();

    /**
     * A word that bounds a value.
     *
     * @param governs the case in which the value stands with it; empty where it leaves the case as it is
     * @param after whether it stands behind the value
     * @param coloured whether it says more than the bound: "well over"
     */
    record Bounding(String word, String governs, boolean after, boolean coloured) {}

    /** A currency: its sign, where it has one, and the forms of its name. */
    record Money(@Nullable String sign, List<String> forms) {}

    /** One of the styles of writing a scale: the forms of a word, or an abbreviation. */
    record Scale(int digits, int style, List<String> forms) {}

    private final String language;
    private final JsonNode data;
    private final List<Bounding> bounds = new ArrayList<>();
    private final Map<Bound, Bounding> written = new HashMap<>();
    private final Map<String, Money> currencies = new TreeMap<>();
    private final List<Scale> scales = new ArrayList<>();
    private final List<List<String>> nouns = new ArrayList<>();
    private final Suffixes suffixes;

    private Wordings(String language, JsonNode data) {
        this.language = language;
        this.data = data;
        data.at("/bounds/words").forEach(this::addBounds);
        bounds.sort(Comparator.comparingInt((Bounding bound) -> bound.word().length())
                .reversed());
        Yaml.each(data.at("/bounds/write"), (code, word) -> written.put(Bound.of(code), bound(word.asText())));
        Yaml.each(data.get("scales"), (digits, styles) -> addScales(Integer.parseInt(digits), styles));
        Yaml.each(data.get("currencies"), (code, money) -> currencies.put(code, money(money)));
        data.path("nouns").forEach(forms -> nouns.add(Yaml.texts(forms)));
        currencies.values().forEach(money -> nouns.add(money.forms()));
        nouns.sort(Comparator.comparingInt((List<String> forms) -> forms.get(0).length())
                .reversed());
        this.suffixes = new Suffixes(data, words());
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        nouns.forEach(words::addAll);
        scales.forEach(scale -> words.addAll(scale.forms()));
        return words;
    }

    /** Those of a language by its BCP 47 tag; nothing where it has none. */
    static synchronized Optional<Wordings> of(String tag) {
        String language = Languages.primary(tag);
        return language != null && Messages.LANGUAGES.contains(language)
                ? Optional.of(LOADED.computeIfAbsent(
                        language, code -> new Wordings(code, Yaml.required("wordings/" + code + ".yaml"))))
                : Optional.empty();
    }

    private static Money money(JsonNode money) {
        JsonNode sign = money.get("sign");
        return new Money(sign == null ? null : sign.asText(), Yaml.texts(money.get("forms")));
    }

    private void addBounds(JsonNode group) {
        for (String word : Yaml.texts(group.get("words"))) {
            bounds.add(new Bounding(
                    word,
                    group.path("case").asText(""),
                    group.path("after").asBoolean(),
                    group.path("coloured").asBoolean()));
        }
    }

    private Bounding bound(String word) {
        return bounds.stream()
                .filter(bound -> bound.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no bound " + word + " in wordings of " + language));
    }

    private void addScales(int digits, JsonNode styles) {
        for (int style = 0; style < styles.size(); style++) {
            scales.add(new Scale(digits, style, Yaml.texts(styles.get(style))));
        }
    }

    String language() {
        return language;
    }

    Messages messages() {
        return Messages.of(language);
    }

    Suffixes suffixes() {
        return suffixes;
    }

    /** All words of bounds, the longest first. */
    List<Bounding> bounds() {
        return bounds;
    }

    /** How a bound is written where the draft has another. */
    @Nullable
    Bounding written(Bound bound) {
        return written.get(bound);
    }

    /** The styles of writing scales. */
    List<Scale> scales() {
        return scales;
    }

    /** Forms of words for what values are of, the longest first. */
    List<List<String>> nouns() {
        return nouns;
    }

    /** A currency by its ISO 4217 code, where the language has words for it. */
    @Nullable
    Money currency(String code) {
        return currencies.get(code);
    }

    /** A text of the data by its path; empty where there is none. */
    String text(String path) {
        return data.at(path).asText("");
    }

    /** A whole number of the data by its path. */
    int number(String path) {
        return data.at(path).asInt();
    }

    /** A list of the data by its path; empty where there is none. */
    List<String> list(String path) {
        return Yaml.texts(data.at(path));
    }

    boolean lists(String path, String word) {
        return list(path).contains(plain(word));
    }

    /** The rows of ways to write dates. */
    List<List<String>> dates() {
        List<List<String>> rows = new ArrayList<>();
        data.path("dates").forEach(row -> rows.add(Yaml.texts(row)));
        return rows;
    }

    /** Verbs of a plan, and the same when it has been carried out. */
    Map<String, String> held() {
        return verbs("held");
    }

    /** Verbs that tell a plan by their own form, and the same when it has been carried out. */
    Map<String, String> heldAlone() {
        return verbs("heldAlone");
    }

    private Map<String, String> verbs(String field) {
        Map<String, String> verbs = new TreeMap<>();
        Yaml.each(data.get(field), (verb, done) -> verbs.put(verb, done.asText()));
        return verbs;
    }

    /** The cases in which a value may stand. */
    Set<String> cases() {
        Set<String> cases = new TreeSet<>();
        data.path("cases").fieldNames().forEachRemaining(cases::add);
        return cases;
    }

    /** The class of form that a number of a plural category wants in a case. */
    String form(String inCase, String category) {
        JsonNode classes = data.path("cases").path(inCase);
        return classes.path(classes.has(category) ? category : "other").asText();
    }

    /** The form of a class; of fewer forms the second stands for those that are not written. */
    String form(List<String> forms, String formClass) {
        int index = data.path("forms").path(formClass).asInt();
        return forms.get(index < forms.size() ? index : Math.min(1, forms.size() - 1));
    }

    /** Whether it is a blank of any width. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }

    /** In small letters, without marks that are often left out, a space for every blank. */
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('’', '\'')
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .strip();
    }
}
