package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which language a text is written, by the small words and the letters of each language ({@code packs/detection.yaml}); also of
 * languages that nobody here reads, so that their texts are not taken for another. Where too little speaks for any, nothing is told.
 */
public final class Detector {
    /** So many words of a paragraph are looked at; the rest of it would say the same. */
    private static final int SAMPLE = 120;
    /** What a language must have to be told, and by how much more than the next. */
    private static final int ENOUGH = 2;

    private static final double AHEAD = 1.2;
    private static final double BY_FAR = 2;
    /** So many letters tell how a text is written. */
    private static final int LOOK = 400;
    /** A paragraph in another language than the text's must say so clearly. */
    private static final int CLEARLY = 8;

    private static final double FAR_AHEAD = 2.5;

    private static final int[] NONE = {};

    private final List<String> languages = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<UnicodeScript> scripts = new ArrayList<>();
    private final WordNumbers words = new WordNumbers();
    /** By the number of a word, and by letter: the languages it speaks for. */
    private final List<int[]> byWord = new ArrayList<>(List.of(NONE));

    private int[][] byLetter = {};

    private Detector() {
        Yaml.each(Yaml.required("detection.yaml"), this::add);
    }

    /** The detector of the data that comes with Dyad. */
    public static Detector load() {
        return new Detector();
    }

    private void add(String language, JsonNode data) {
        int number = languages.size();
        languages.add(language);
        names.put(language, data.path("name").asText(language));
        String own = data.path("letters").asText("") + String.join("", Yaml.texts(data.get("words")));
        scripts.add(own.isEmpty() ? UnicodeScript.UNKNOWN : UnicodeScript.of(own.codePointAt(0)));
        for (String text : Yaml.texts(data.get("words"))) {
            int word = words.add(Tokenizer.normal(text));
            if (word == byWord.size()) {
                byWord.add(NONE);
            }
            byWord.set(word, union(byWord.get(word), number));
        }
        for (char letter : data.path("letters").asText("").toCharArray()) {
            if (letter >= byLetter.length) {
                int known = byLetter.length;
                byLetter = Arrays.copyOf(byLetter, letter + 1);
                Arrays.fill(byLetter, known, byLetter.length, NONE);
            }
            byLetter[letter] = union(byLetter[letter], number);
        }
    }

    private static int[] union(int[] some, int more) {
        for (int one : some) {
            if (one == more) {
                return some;
            }
        }
        int[] union = Arrays.copyOf(some, some.length + 1);
        union[some.length] = more;
        return union;
    }

    /** The English name of a language known by its tag, or the tag. */
    public String name(String language) {
        return names.getOrDefault(language, language);
    }

    /** Of some languages those that are mostly written as most of a text is: Russian and Kazakh, not Italian, for one in Cyrillic letters. */
    public List<String> written(String text, List<String> among) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .limit(LOOK)
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        UnicodeScript script = letters.entrySet().stream()
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.UNKNOWN);
        return among.stream()
                .filter(l -> !languages.contains(l) || scripts.get(languages.indexOf(l)) == script)
                .toList();
    }

    /** What speaks for which language in a text; the text is looked at once. */
    public Signs signs(String text) {
        char[] letters = text.toCharArray();
        List<int[]> paragraphs = paragraphs(text);
        int[][] scores = new int[paragraphs.size()][languages.size()];
        for (int i = 0; i < scores.length; i++) {
            score(letters, paragraphs.get(i)[0], paragraphs.get(i)[1], scores[i]);
        }
        return new Signs(paragraphs, scores);
    }

    /** What speaks for which language, by paragraph. */
    public final class Signs {
        private final List<int[]> paragraphs;
        private final int[][] scores;
        private final int[] whole;

        private Signs(List<int[]> paragraphs, int[][] scores) {
            this.paragraphs = paragraphs;
            this.scores = scores;
            this.whole = new int[languages.size()];
            for (int[] paragraph : scores) {
                for (int i = 0; i < whole.length; i++) {
                    whole[i] += paragraph[i];
                }
            }
        }

        /** The language (BCP 47) of most of the text, or null where nothing tells. */
        public @Nullable String most() {
            return best(whole, ENOUGH, AHEAD);
        }

        /** The language for which at least twice as much speaks as for any other, however little that is; null where none has so much. */
        public @Nullable String mostByFar() {
            return best(whole, ENOUGH, BY_FAR);
        }

        /** The language of most of the text where much speaks for it and little for any other, or null: enough to doubt what a text says of itself. */
        public @Nullable String clearly() {
            return best(whole, CLEARLY, FAR_AHEAD);
        }

        /** The stretches that are clearly in another language than {@code main}, in order. */
        public List<Stretch> foreign(String main) {
            List<Stretch> foreign = new ArrayList<>();
            for (int i = 0; i < scores.length; i++) {
                String language = best(scores[i], CLEARLY, FAR_AHEAD);
                if (language != null && !language.equals(main)) {
                    foreign.add(new Stretch(paragraphs.get(i)[0], paragraphs.get(i)[1], language));
                }
            }
            return foreign;
        }
    }

    /**
     * Part of a text that is in one language.
     *
     * @param start first UTF-16 unit
     * @param end one past the last
     * @param language BCP 47
     */
    public record Stretch(int start, int end, String language) {}

    private static List<int[]> paragraphs(String text) {
        List<int[]> paragraphs = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            paragraphs.add(new int[] {start, end});
            start = end + 1;
        }
        paragraphs.add(new int[] {start, text.length()});
        return paragraphs;
    }

    private void score(char[] text, int from, int to, int[] scores) {
        int seen = 0;
        for (int at = from; at < to && seen < SAMPLE; ) {
            if (!Character.isLetter(text[at])) {
                at++;
                continue;
            }
            int start = at;
            int hash = 0;
            boolean plain = true;
            while (at < to && (Character.isLetter(text[at]) || isMark(text[at]))) {
                char c = text[at++];
                count(c < byLetter.length ? byLetter[c] : NONE, scores);
                hash = 31 * hash + (c | 0x20);
                plain &= c < 128;
            }
            boolean elided = at + 1 < to && isApostrophe(text[at]) && Character.isLetter(text[at + 1]);
            int word = plain && !elided ? words.of(text, start, at, hash) : ofOther(text, start, at, elided);
            count(byWord.get(word), scores);
            seen++;
        }
    }

    private int ofOther(char[] text, int start, int end, boolean elided) {
        String word =
                new String(text, start, end - start).toLowerCase(Locale.ROOT).replace('ё', 'е');
        return words.of(elided ? word + "'" : word);
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static void count(int[] in, int[] scores) {
        for (int language : in) {
            scores[language] += in.length == 1 ? 2 : 1;
        }
    }

    private @Nullable String best(int[] scores, int enough, double ahead) {
        int best = 0;
        int next = -1;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                next = best;
                best = i;
            } else if (next < 0 || scores[i] > scores[next]) {
                next = i;
            }
        }
        return scores[best] >= enough && scores[best] >= ahead * scores[next] ? languages.get(best) : null;
    }
}
