package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is known of one language: a folder {@code packs/<language>} of data. Immutable once loaded. */
public final class Pack {
    private final String language;
    private final Classes classes = new Classes();
    private final Writing writing;
    private final Lexicon lexicon;
    private final Map<String, String> capitals;
    private final QuantityReader quantities;
    private final Sentences sentences;
    private final CaseRoles roles;
    private final NameStems nameStems;
    private final NameCases nameCases;
    private final BaseForms baseForms;
    private final Suffixing suffixing;
    private final @Nullable String home;
    private final Map<String, JsonNode> rules = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final int currencySign = classes.number("currency-sign");
    private final int[] names = {
        classes.number("state"),
        classes.number("adjective"),
        classes.number("organisation"),
        classes.number("combining")
    };
    private final Set<Integer> acts = new LinkedHashSet<>();
    private final Set<Integer> bearers = new LinkedHashSet<>();

    private Pack(String language) {
        this.language = language;
        this.writing = Writing.of(Yaml.required(language + "/writing.yaml"));
        this.lexicon = new Lexicon(writing);
        JsonNode content = Yaml.required(language + "/pack.yaml");
        this.home = content.path("home").asText(null);
        JsonNode inflection = Yaml.required(language + "/morphology.yaml");
        Morphology morphology = new Morphology(inflection);
        this.roles = new CaseRoles(inflection.path("roles"));
        this.nameStems = new NameStems(inflection.path("nameEndings"));
        this.nameCases = new NameCases(inflection.path("nameCases"), inflection.path("adjectiveCases"));
        this.baseForms = new BaseForms(nameCases, inflection.path("attributes"));
        this.suffixing = new Suffixing(inflection.path("suffixing"));
        NameLoader names = new NameLoader(lexicon, classes, morphology, baseForms);
        names.states(Yaml.required(language + "/states.yaml"));
        names.organisations(Yaml.required(language + "/organisations.yaml"));
        names.places(Yaml.optional(language + "/places.yaml"));
        this.capitals = names.capitals();
        this.quantities = QuantityReader.load(language, classes, lexicon);
        for (String file : Yaml.texts(content.get("lexicon"))) {
            words(file, Yaml.required(language + "/lexicon/" + file + ".yaml"), morphology);
        }
        for (String family : Yaml.texts(content.get("rules"))) {
            JsonNode file = Yaml.required(language + "/rules/" + family + ".yaml");
            words("rules/" + family, file.path("words"), morphology);
            acts(file.path("words"), morphology);
            rules.put(family, file.path("rules"));
            parts(family, file.path("parts"));
        }
        this.sentences = new Sentences(writing);
    }

    /**
     * Loads a language's pack.
     *
     * @throws IllegalStateException if a file is missing or not as it should be
     */
    public static Pack load(String language) {
        return new Pack(language);
    }

    private void parts(String family, JsonNode named) {
        Yaml.each(named, (name, pattern) -> {
            if (parts.put(name, pattern.asText()) != null) {
                throw new IllegalStateException("part " + name + " stands in " + family + " and before it");
            }
        });
    }

    private void words(String file, JsonNode words, Morphology morphology) {
        Yaml.each(words, (name, paradigms) -> {
            int type = classes.number(name);
            String other = origins.put(name, file);
            if (other != null) {
                throw new IllegalStateException(
                        "class " + name + " stands in " + other + " and in " + file + " of " + language);
            }
            Yaml.each(paradigms, (paradigm, entries) -> {
                if (!morphology.has(paradigm)) {
                    throw new IllegalStateException(
                            file + " of " + language + ", " + name + ": no paradigm " + paradigm);
                }
                entry(type, paradigm, entries, morphology);
            });
        });
    }

    /** Verbs that rules name are acts. */
    private void acts(JsonNode words, Morphology morphology) {
        Yaml.each(
                words,
                (name, paradigms) -> Yaml.each(paradigms, (paradigm, entries) -> {
                    if (morphology.isVerb(paradigm)) {
                        acts.add(classes.number(name));
                    }
                }));
    }

    /** Entries are a list of words, or a map from word to a value that becomes the edge's normal value. */
    private void entry(int type, String paradigm, JsonNode entries, Morphology morphology) {
        Map<String, Object> values = new HashMap<>();
        if (entries.isObject()) {
            Yaml.each(entries, (word, value) -> values.put(word, value.asText()));
            if (values.values().stream().anyMatch(value -> value.toString().matches("[A-Z]{3}"))) {
                bearers.add(type);
            }
        }
        List<String> list = entries.isObject() ? new ArrayList<>(values.keySet()) : Yaml.texts(entries);
        for (String word : list) {
            for (Morphology.Inflected form : morphology.forms(paradigm, word)) {
                lexicon.add(form.written(), type, form.form(), values.getOrDefault(word, base(word)));
                baseForms.note(paradigm, base(word), form.written(), form.form());
                if (morphology.isVerb(paradigm)) {
                    verbForm(form);
                }
            }
        }
    }

    /** Past and future forms end a noun phrase, past and present ones make a clause; other forms look like nouns too often. */
    private void verbForm(Morphology.Inflected form) {
        if ((form.form() & (Form.PAST | Form.PARTICIPLE | Form.FUTURE)) != 0) {
            lexicon.add(form.written(), classes.number("verb"), form.form(), null);
        }
        if ((form.form() & (Form.PAST | Form.PRESENT)) != 0) {
            lexicon.add(form.written(), classes.number("finite"), form.form(), null);
        }
    }

    private static String base(String word) {
        int slash = word.indexOf('/');
        return slash < 0 ? word : word.substring(0, slash);
    }

    /** The class of a word that patterns name as it stands: the word alone. */
    public int wordClass(String word) {
        String name = "=" + word;
        boolean known = classes.has(name);
        int type = classes.number(name);
        if (!known) {
            lexicon.addToken(word, type);
        }
        return type;
    }

    /** The rules of each family, as data, in the order they are tried. */
    public Map<String, JsonNode> rules() {
        return rules;
    }

    /** Classes of verbs that rules read acts from. */
    public Set<Integer> acts() {
        return acts;
    }

    /** Classes of words that stand for a state, whose code is their value: an airline, "the Pope". */
    public Set<Integer> bearers() {
        return bearers;
    }

    /** Pieces of patterns that rules of any family may use by name. */
    public Map<String, String> parts() {
        return parts;
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    /** Numbers of the classes of words and mentions. */
    public Classes classes() {
        return classes;
    }

    /** First-named capital of each state, by code. */
    public Map<String, String> capitals() {
        return capitals;
    }

    /** What part of the words of a text the pack knows, from 0 to 1. */
    public double known(Tokens tokens) {
        return lexicon.known(tokens);
    }

    /** Which roles the cases of names have. */
    public CaseRoles roles() {
        return roles;
    }

    /** How names stand in the nominative. */
    public NameCases nameCases() {
        return nameCases;
    }

    /** Words and names of the data as one would look them up. */
    public BaseForms baseForms() {
        return baseForms;
    }

    /** What stays of names in all their cases. */
    public NameStems nameStems() {
        return nameStems;
    }

    /** The code of the state whose language it is, where it is that of one alone; else null. */
    public @Nullable String home() {
        return home;
    }

    /** What suffixes tell. */
    public Suffixing suffixing() {
        return suffixing;
    }

    /** Where sentences end. */
    public Sentences sentences() {
        return sentences;
    }

    /** Numbers and amounts. */
    public QuantityReader quantities() {
        return quantities;
    }

    /** The tokens of a text, looked up among the words of the pack. */
    public Tokens tokens(String text) {
        return lexicon.tokens(text);
    }

    /** A chart of the words and names in a stretch of tokens. */
    public Chart chart(Tokens tokens, int from, int to) {
        Chart chart = new Chart(tokens, from, to, classes.size(), lexicon);
        dropNamesInSigns(chart);
        return chart;
    }

    /** The longest word or name of a class that begins at a token and ends before {@code end}, or null. */
    public @Nullable Edge word(Tokens tokens, int at, int end, int type) {
        return lexicon.longest(tokens, at, end, type);
    }

    /** "US$" speaks of dollars, not of a state. */
    private void dropNamesInSigns(Chart chart) {
        for (Edge sign : chart.all(currencySign)) {
            for (int i = 0; sign.length() > 1 && i < names.length; i++) {
                chart.removeWithin(sign.from(), sign.to(), names[i]);
            }
        }
    }
}
