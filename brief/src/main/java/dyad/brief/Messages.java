package dyad.brief;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dyad.model.Figure;
import dyad.model.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a brief in one language, kept apart from the code that puts them together.
 *
 * <p>A slot is {@code {0}}, or {@code {0~gen}} where the language wants the value in another form: a period is then written by the
 * patterns of that form, and any other value gets the ending that the language's {@code ending.gen.…} keys give it.
 */
public final class Messages {
    /** The languages a brief can be written in, ISO 639-1. */
    public static final List<String> LANGUAGES = List.of("en", "it", "kk", "ru");

    private static final Map<String, Messages> LOADED = new HashMap<>();

    private final String language;
    private final Properties words;
    private final PluralRules plurals;
    private final PeriodWords periods;
    private final AmountWords amounts;
    private final StateNames states;

    private Messages(String language, Properties words) {
        this.language = language;
        this.words = words;
        this.plurals = PluralRules.forLocale(ULocale.forLanguageTag(language));
        this.periods = new PeriodWords(this);
        this.amounts = new AmountWords(this);
        this.states = new StateNames(this);
    }

    static Messages english() {
        return of("en");
    }

    /**
     * The words of a language.
     *
     * @param language one of {@link #LANGUAGES}
     * @throws IllegalArgumentException for any other
     */
    public static synchronized Messages of(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(
                    "no briefs in the language " + language + "; there are " + String.join(", ", LANGUAGES));
        }
        return LOADED.computeIfAbsent(language, Messages::load);
    }

    /** The words of briefs, and of the check of a draft and of the review where there is one in the language. */
    private static Messages load(String language) {
        Properties words = new Properties();
        for (String part : List.of("messages", "check", "review")) {
            try (InputStream from = Messages.class.getResourceAsStream(part + "_" + language + ".properties")) {
                if (from != null) {
                    read(words, from);
                }
            } catch (IOException e) {
                throw new IllegalStateException("the messages belong to the program", e);
            }
        }
        return new Messages(language, words);
    }

    // read directly: a ResourceBundle would look at the default locale, and a brief must not depend on it
    private static void read(Properties words, InputStream from) throws IOException {
        words.load(new InputStreamReader(from, StandardCharsets.UTF_8));
    }

    /**
     * These words and more of the same language, such as those of a page around a brief.
     *
     * @param more where both have a key, what stands here counts
     */
    public Messages with(Properties more) {
        Properties all = new Properties();
        all.putAll(words);
        all.putAll(more);
        return new Messages(language, all);
    }

    /** ISO 639-1. */
    public String language() {
        return language;
    }

    /** All keys, for a test that languages have the same. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** The words under a key, filled in; the key itself where there are none. */
    public String get(String key, Object... values) {
        String found = find(key, values);
        return found == null ? key : found;
    }

    /** The words under a key, or null where there are none. */
    public @Nullable String find(String key, Object... values) {
        String pattern = words.getProperty(key);
        return pattern == null ? null : new Filling(this, pattern, values).filled();
    }

    /** The words under a key for so many, by the plural rules of the language: {@code key.one}, {@code key.few}, {@code key.many}. */
    public String count(String key, int number) {
        String found = find(key + "." + plurals.select(number), number);
        return found == null ? get(key + ".many", number) : found;
    }

    /** A period in words: "first half of 2022". */
    public String period(Period period) {
        return periods.of(period, null);
    }

    /** A value in words: "over $15 billion". */
    public Amount amount(Figure figure) {
        return amounts.of(figure);
    }

    /** A value without its unit, for a picture: ">15 billion". */
    String number(Figure figure) {
        return amounts.number(figure);
    }

    /** A bare value of a unit: "15 billion". */
    String number(BigDecimal value, String unit) {
        return amounts.number(value, unit);
    }

    /** The name of a state or organisation; the code itself where it is not known. */
    public String state(String code) {
        return states.name(code);
    }

    /** Names of states as a list: "France, Italy and Spain". */
    public String states(List<String> codes) {
        return states.list(codes);
    }

    /** The words of a source between the marks of the language. */
    String quoted(String words) {
        return get("quote", words);
    }

    /** What a language is called, for a quote that is in another one. */
    public String languageName(String code) {
        return ULocale.getDisplayLanguage(code, language);
    }

    /** A value in a form of the language. */
    String in(@Nullable String form, Object value) {
        if (value instanceof Period period) {
            return periods.of(period, form);
        }
        String plain = String.valueOf(value);
        return form == null ? plain : plain + ending(form, plain);
    }

    /** The ending that a form gives to words, by how they end: the longest end that the language knows. */
    private String ending(String form, String plain) {
        for (int at = 0; at < plain.length(); at++) {
            String ending = words.getProperty(
                    "ending." + form + "." + plain.substring(at).replace(' ', '_'));
            if (ending != null) {
                return ending;
            }
        }
        return "";
    }
}
