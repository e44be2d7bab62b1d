package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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
    /** A paragraph in another language than the text's must say so clearly. */
    private static final int CLEARLY = 8;

    private static final double FAR_AHEAD = 2.5;

    private final List<String> languages = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<Character, int[]> letters = new HashMap<>();

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
        for (String word : Yaml.texts(data.get("words"))) {
            words.merge(Tokenizer.normal(word), new int[] {number}, Detector::union);
        }
        for (char letter : data.path("letters").asText("").toCharArray()) {
            letters.merge(letter, new int[] {number}, Detector::union);
        }
    }

    private static int[] union(int[] some, int[] more) {
        for (int one : some) {
            if (one == more[0]) {
                return some;
            }
        }
        int[] union = java.util.Arrays.copyOf(some, some.length + 1);
        union[some.length] = more[0];
        return union;
    }

    /** The English name of a language known by its tag, or the tag. */
    public String name(String language) {
        return names.getOrDefault(language, language);
    }

    /** The language (BCP 47) of most of a text, or null where nothing tells. */
    public @Nullable String of(String text) {
        return best(scores(text), ENOUGH, AHEAD);
    }

    /** The language of most of a text where much speaks for it and little for any other, or null: enough to doubt what a text says of itself. */
    public @Nullable String clearly(String text) {
        return best(scores(text), CLEARLY, FAR_AHEAD);
    }

    private int[] scores(String text) {
        int[] scores = new int[languages.size()];
        paragraphs(text).forEach(p -> score(text, p[0], p[1], scores));
        return scores;
    }

    /**
     * The stretches of a text that are clearly in another language than the rest of it, as pairs of offsets in UTF-16 units, end exclusive, with their language.
     *
     * @param main the language of the text
     */
    public List<Stretch> foreign(String text, String main) {
        List<Stretch> foreign = new ArrayList<>();
        for (int[] paragraph : paragraphs(text)) {
            int[] scores = new int[languages.size()];
            score(text, paragraph[0], paragraph[1], scores);
            String language = best(scores, CLEARLY, FAR_AHEAD);
            if (language != null && !language.equals(main)) {
                foreign.add(new Stretch(paragraph[0], paragraph[1], language));
            }
        }
        return foreign;
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

    private void score(String text, int from, int to, int[] scores) {
        int seen = 0;
        for (int at = from; at < to && seen < SAMPLE; ) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < to && (Character.isLetter(text.charAt(at)) || isMark(text.charAt(at)))) {
                count(letters.get(text.charAt(at)), scores);
                at++;
            }
            boolean elided = at + 1 < to && isApostrophe(text.charAt(at)) && Character.isLetter(text.charAt(at + 1));
            String word = text.substring(start, at).toLowerCase(Locale.ROOT).replace('ё', 'е');
            count(words.get(elided ? word + "'" : word), scores);
            seen++;
        }
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static void count(int @Nullable [] in, int[] scores) {
        if (in != null) {
            for (int language : in) {
                scores[language] += in.length == 1 ? 2 : 1;
            }
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
