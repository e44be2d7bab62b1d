package dyad.record.same;

import dyad.language.Numbers;
import dyad.language.quantity.Quantity;
import dyad.model.Bound;
import dyad.model.Document;
import dyad.model.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * How many of what the words of an act tell: "expelled five diplomats" tells five of the staff of a mission.
 *
 * @param things each count of something that {@code same.yaml} knows, in the order of the text
 * @param bare every number there that stands by itself, and may count any of these
 */
public record Counts(List<Count> things, List<Quantity> bare) {
    /**
     * One count.
     *
     * @param thing what is counted, by what it is called in the data, such as {@code staff}
     * @param quantity how many
     * @param words the words that tell it: "five Russian diplomats"
     * @param start where the number stands with its bound, in UTF-16 units of the document's text
     * @param end where the number ends, exclusive
     */
    public record Count(String thing, Quantity quantity, String words, int start, int end) {}

    /** Nothing is counted. */
    public static final Counts NONE = new Counts(List.of(), List.of());

    /** What the words of a pattern end before may stand so far behind it: "expelled five Russian | embassy employees". */
    private static final int BEHIND = 60;

    /** The last words before a number stand within so much. */
    private static final int BEFORE = 60;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    public Counts {
        things = List.copyOf(things);
        bare = List.copyOf(bare);
    }

    /** What the words of a statement tell, with those behind them in their clause; nothing in a language that is not read. */
    public static Counts of(Statement said, Document document) {
        String language = Vocabulary.known(said.said().language());
        if (language == null) {
            return NONE;
        }
        CountedWords counting = Vocabulary.of(language).counting();
        int begin = Quoted.start(said, document.text());
        String text = said.said().quote() + behind(said, document);
        List<Numbers.Found> numbers = Numbers.of(language).in(text).stream()
                .filter(found -> !isPartOfMore(text, found))
                .toList();
        if (counting.tellsShares(text)) {
            return NONE;
        }
        List<Count> things = new ArrayList<>();
        List<Quantity> bare = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Numbers.Found found = numbers.get(i);
            int next = i + 1 < numbers.size() ? numbers.get(i + 1).start() : text.length();
            String rest = text.substring(found.end(), next);
            CountedWords.Counted counted = counting.counted(rest);
            String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
            if (counting.isNoCount(before)) {
                continue;
            }
            boolean exact = counting.isBoundOfVerb(before, text.substring(found.start(), found.end()));
            Quantity many = exact ? found.quantity().with(Bound.EXACT) : found.quantity();
            if (counted != null) {
                String words = text.substring(found.start(), found.end() + counted.end());
                things.add(new Count(counted.thing(), many, words, begin + found.start(), begin + found.end()));
            } else if (!isYear(many) && counting.isBare(rest)) {
                bare.add(many);
            }
        }
        return new Counts(things, bare);
    }

    private static boolean isYear(Quantity number) {
        double value = number.value().doubleValue();
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /** "F-16", "2A4", "15:00". */
    private static boolean isPartOfMore(String text, Numbers.Found found) {
        boolean digits = Character.isDigit(text.charAt(found.end() - 1));
        boolean within = found.start() > 0 && Character.isLetter(text.charAt(found.start() - 1))
                || digits && found.end() < text.length() && Character.isLetter(text.charAt(found.end()));
        return within
                || isJoined(text, found.start() - 1, found.start() - 2)
                || isJoined(text, found.end(), found.end() + 1);
    }

    private static boolean isJoined(String text, int sign, int beyond) {
        return sign >= 0
                && beyond >= 0
                && sign < text.length()
                && beyond < text.length()
                && "-:/".indexOf(text.charAt(sign)) >= 0
                && Character.isLetterOrDigit(text.charAt(beyond));
    }

    private static String behind(Statement said, Document document) {
        String text = document.text();
        int start = Quoted.end(said, text);
        int end = start;
        while (end < text.length() && end - start < BEHIND && ".,;:!?\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }
}
