package dyad.record.same;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Yaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a language by which acts are counted: what stands between a number and what it counts, and which numbers count nothing by themselves. */
final class CountedWords {
    /** A word of what is counted, or a compound: "Turkish-made", "F-16". */
    private static final Pattern COUNTED_WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?");

    /** What may stand between such words: "of the embassy's staff". */
    private static final Pattern BETWEEN_COUNTED = Pattern.compile("[\\s\u2019']*");

    /** "Two senior members of the Russian embassy's staff". */
    private static final int MOST_BEFORE_COUNTED = 6;

    private static final int LONGEST_COUNTED = 3;

    /** What inhabitants of a state are counted as. */
    private static final String PERSON = "person";

    private final Vocabulary vocabulary;
    private final Map<List<String>, String> counted = new HashMap<>();
    private final Set<String> beforeCounted = new HashSet<>();
    private final Set<String> inhabitants = new HashSet<>();
    private final List<List<String>> shared = new ArrayList<>();
    private final Set<String> rough = new HashSet<>();
    private final Set<String> partOf = new HashSet<>();
    private final List<List<String>> notBounds = new ArrayList<>();

    /**
     * @param same the language's {@code same.yaml}
     * @param states its names of states
     */
    CountedWords(Vocabulary vocabulary, JsonNode same, JsonNode states) {
        this.vocabulary = vocabulary;
        Yaml.each(
                same.get("counted"),
                (thing, words) -> vocabulary.phrases(words).forEach(phrase -> counted.put(phrase, thing)));
        shared.addAll(vocabulary.phrases(same.path("shared")));
        rough.addAll(Yaml.texts(same.get("rough")));
        Yaml.texts(same.get("notBounds")).forEach(verb -> notBounds.add(Vocabulary.plain(verb)));
        partOf.addAll(Yaml.texts(same.get("partOf")));
        Yaml.texts(same.get("beforeCounted")).forEach(word -> beforeCounted.addAll(vocabulary.singulars(word)));
        Yaml.each(states, (code, names) -> inhabitants(names));
    }

    /** "Malawians", "малавиец": those that are no adjectives as well, which may go before any noun. */
    private void inhabitants(JsonNode names) {
        Set<String> adjectives = new HashSet<>();
        Vocabulary.written(names.get("adjectives")).forEach(each -> adjectives.addAll(Vocabulary.plain(each)));
        Vocabulary.written(names.get("inhabitants")).stream()
                .flatMap(each -> Vocabulary.plain(each).stream())
                .filter(word -> !adjectives.contains(word))
                .forEach(word -> {
                    inhabitants.add(word);
                    inhabitants.add(vocabulary.base(word));
                });
        adjectives.forEach(each -> inhabitants.remove(vocabulary.base(each)));
    }

    /**
     * What a number before a text counts.
     *
     * @param thing what it is called in the data
     * @param end where the word for it ends, in UTF-16 units of the text
     */
    record Counted(String thing, int end) {}

    /**
     * What the first words of a text are for; only names of states, compounds ("Greek-flagged") and some other words may stand before it. Null where
     * they are for nothing known.
     */
    @Nullable
    Counted counted(String text) {
        List<String> phrase = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int people = 0;
        Matcher words = COUNTED_WORD.matcher(text);
        while (phrase.size() < MOST_BEFORE_COUNTED + LONGEST_COUNTED && words.find()) {
            String between = text.substring(ends.isEmpty() ? 0 : ends.get(ends.size() - 1), words.start());
            if (!BETWEEN_COUNTED.matcher(between).matches()) {
                break;
            }
            String word = words.group().toLowerCase(Locale.ROOT);
            phrase.add(vocabulary.base(word));
            ends.add(words.end());
            boolean mayBe =
                    people == 0 && phrase.subList(0, phrase.size() - 1).stream().allMatch(this::mayStandBefore);
            people = mayBe && (inhabitants.contains(word) || inhabitants.contains(vocabulary.base(word)))
                    ? words.end()
                    : people;
        }
        Counted found = people == 0 ? null : new Counted(PERSON, people);
        boolean named = false;
        for (int at = 0; at < phrase.size(); at++) {
            int end = countedEnd(phrase, at);
            if (end > at) {
                found = new Counted(counted.getOrDefault(phrase.subList(at, end), ""), ends.get(end - 1));
                named = true;
            }
            // "embassy staff" are staff
            boolean goesOn = end > at
                    ? end == at + 1 && beforeCounted.contains(phrase.get(at))
                    : !named && mayStandBefore(phrase.get(at));
            if (!goesOn) {
                return found;
            }
        }
        return found;
    }

    private boolean mayStandBefore(String word) {
        return word.indexOf('-') > 0 || beforeCounted.contains(word) || vocabulary.isOfAnyState(word);
    }

    private int countedEnd(List<String> phrase, int at) {
        int end = Math.min(phrase.size(), at + LONGEST_COUNTED);
        while (end > at && !counted.containsKey(phrase.subList(at, end))) {
            end--;
        }
        return end;
    }

    /** Whether a text tells numbers that are parts or sums of others: "175 each", "350 in all". */
    boolean tellsShares(String text) {
        List<String> words = vocabulary.singulars(text);
        return shared.stream().anyMatch(phrase -> Vocabulary.holds(words, phrase));
    }

    /** Whether a number behind a text is a rough one, "до 200", or one of which others are a part, "two of the twelve". */
    boolean isNoCount(String text) {
        List<String> words = Vocabulary.plain(text);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        return rough.contains(last) || partOf.contains(last);
    }

    /**
     * Whether what looks like the bound of a number belongs to the verb before it: "handed over 32 prisoners".
     *
     * @param before the words before the bound
     * @param bounded the bound and the number
     */
    boolean isBoundOfVerb(String before, String bounded) {
        List<String> words = new ArrayList<>(Vocabulary.plain(before));
        words.addAll(Vocabulary.plain(bounded).subList(0, 1));
        return notBounds.stream()
                .anyMatch(verb -> words.size() >= verb.size()
                        && words.subList(words.size() - verb.size(), words.size())
                                .equals(verb));
    }

    /** Whether a number before a text stands by itself: "nine from Denmark and 15 from Norway". */
    boolean isBare(String text) {
        Matcher word = COUNTED_WORD.matcher(text);
        if (!word.find()
                || !BETWEEN_COUNTED.matcher(text.substring(0, word.start())).matches()) {
            return true;
        }
        String base = vocabulary.base(word.group().toLowerCase(Locale.ROOT));
        return vocabulary.isJoining(base) || beforeCounted.contains(base) || vocabulary.isOfAnyState(base);
    }
}
