package dyad.language;

import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bare numbers that stand in a text, with the words that bound them: what counts something, read without the rest of a pack. */
public final class Numbers {
    /**
     * A number.
     *
     * @param quantity its value, a range's two ends, and its bound
     * @param start where it begins with its bound, in UTF-16 units of the text
     * @param end where it ends, exclusive
     */
    public record Found(Quantity quantity, int start, int end) {}

    private static final Map<String, Numbers> LANGUAGES = new ConcurrentHashMap<>();

    private final Classes classes = new Classes();
    private final Lexicon lexicon;
    private final QuantityReader quantities;
    private final int number;

    private Numbers(String language) {
        lexicon = new Lexicon(Writing.load(language));
        quantities = QuantityReader.load(language, classes, lexicon);
        number = classes.number(QuantityReader.NUMBER);
    }

    /**
     * As a language writes them.
     *
     * @throws IllegalStateException if there is no pack of the language
     */
    public static Numbers of(String language) {
        return LANGUAGES.computeIfAbsent(language, Numbers::new);
    }

    /** Those of a text, in their order. */
    public List<Found> in(String text) {
        Tokens tokens = lexicon.tokens(text);
        Chart chart = new Chart(tokens, 0, tokens.size(), classes.size(), lexicon);
        // which dollars are meant does not matter to what is no money
        quantities.read(chart, candidates -> candidates.get(0));
        return chart.all(number).stream()
                .map(edge -> new Found(edge.as(Quantity.class), tokens.start(edge.from()), tokens.end(edge.to() - 1)))
                .toList();
    }
}
