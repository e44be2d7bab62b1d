package dyad.record.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Brings the forms of a word together for searching: investments and investment, Казахстаном and Казахстан, Қазақстанның and Қазақстан.
 * Stems are worked out here and not by the database, so that every record finds the same. For one thread.
 */
public final class Stems {
    private static final int MOST_REMEMBERED = 100_000;

    // a language's words are stemmed by its own rules, whoever looks for them
    private final Map<String, Stemmer> languages = Map.of(
            "en", new Stemmer(snowball(new EnglishStemmer()), false),
            "it", new Stemmer(snowball(new ItalianStemmer()), false),
            "ru", new Stemmer(russian(), true),
            "kk", new Stemmer(word -> Kazakh.ENDINGS.of(word), true));

    /** Loaded when there is a word of it. */
    private static final class Kazakh {
        static final Endings ENDINGS = Endings.load("kk");
    }

    /** Loaded when there is a word of it. */
    private static final class Russian {
        static final Endings NAMES = Endings.load("ru");
    }

    // Snowball takes the second half of Казахстана for an ending
    private static Rules russian() {
        Rules others = snowball(new RussianStemmer());
        return word -> {
            String name = Russian.NAMES.kept(word);
            return name == null ? others.stem(word) : name;
        };
    }

    /** Takes the ending off a word in small letters. */
    interface Rules {
        String stem(String word);
    }

    /** The rules of a language, with what they gave lately: few words make up most of a text. */
    private record Stemmer(Rules rules, boolean cyrillic, Map<String, String> remembered) {
        Stemmer(Rules rules, boolean cyrillic) {
            this(rules, cyrillic, new HashMap<>());
        }

        String of(String word) {
            if (word.charAt(0) < 0x80 ? cyrillic : Words.isCyrillic(word) != cyrillic) {
                return word;
            }
            String stem = remembered.get(word);
            if (stem == null) {
                if (remembered.size() > MOST_REMEMBERED) {
                    remembered.clear();
                }
                stem = rules.stem(word);
                remembered.put(word, stem);
            }
            return stem;
        }
    }

    private static Rules snowball(SnowballStemmer stemmer) {
        return word -> {
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        };
    }

    /**
     * The different stems of a text, in the order in which they first stand.
     *
     * @param language BCP 47 tag; words of a language without rules stay as they are
     */
    public Set<String> of(String text, @Nullable String language) {
        Stemmer stemmer = stemmer(language);
        Set<String> stems = new LinkedHashSet<>();
        Words.of(text, word -> stems.add(stemmer == null ? word : stemmer.of(word)));
        return stems;
    }

    private @Nullable Stemmer stemmer(@Nullable String language) {
        return language == null ? null : languages.get(language.length() < 2 ? language : language.substring(0, 2));
    }

    /**
     * What a text must have to be found: of each word one of its stems, as any language has it.
     *
     * @param words as a person types them
     */
    public List<Set<String>> wanted(String words) {
        Set<Set<String>> wanted = new LinkedHashSet<>();
        Words.of(words, word -> {
            Set<String> stems = new TreeSet<>(Set.of(word));
            languages.values().forEach(stemmer -> stems.add(stemmer.of(word)));
            wanted.add(stems);
        });
        return List.copyOf(wanted);
    }
}
