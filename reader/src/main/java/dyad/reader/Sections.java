package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Sentences.Sentence;
import dyad.language.StateName;
import dyad.language.Tokens;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a text that are each about the document's own state and another, under the other's name: "POLAND. Trade climbed …", then
 * "ROMANIA. Trade contracted …". There are such parts only where two or more are headed so.
 */
final class Sections {
    private static final int LONGEST_HEAD = 4;

    private final int[] types;

    Sections(Classes classes) {
        types = new int[] {classes.number("state"), classes.number("adjective")};
    }

    /** By the number of the sentence that is a head: the state it names, empty where it names none and so ends the part before. */
    Map<Integer, List<String>> of(List<Sentence> sentences, List<Chart> charts) {
        Map<Integer, List<String>> heads = new HashMap<>();
        int paragraph = -1;
        for (int i = 0; i < charts.size(); i++) {
            boolean first = sentences.get(i).paragraph() != paragraph;
            paragraph = sentences.get(i).paragraph();
            Chart chart = charts.get(i);
            if (first && chart.from() < chart.to()) {
                String state = state(chart);
                if (state != null || isHead(chart)) {
                    heads.put(i, state == null ? List.of() : List.of(state));
                }
            }
        }
        return states(heads).size() < 2 ? Map.of() : heads;
    }

    /** All states that parts are headed by. */
    static Set<String> states(Map<Integer, List<String>> heads) {
        Set<String> states = new LinkedHashSet<>();
        heads.values().forEach(states::addAll);
        return states;
    }

    /** The state whose name alone is the sentence, or stands before its colon or dash. */
    private @Nullable String state(Chart chart) {
        Tokens tokens = chart.tokens();
        int at = chart.from();
        while (at < chart.to() && tokens.shape(at) == Tokens.Shape.SIGN) {
            at++;
        }
        for (int type : types) {
            Edge name = chart.at(at, type);
            if (name != null && endsHead(chart, name.to())) {
                return name.as(StateName.class).code();
            }
        }
        return null;
    }

    private static boolean endsHead(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        boolean dash = tokens.is(at, "-") && !tokens.touches(at);
        return at >= chart.to() || tokens.is(at, ":") || dash || at + 1 >= chart.to() && tokens.is(at, ".");
    }

    /** A few words in capitals, as over a note. */
    private static boolean isHead(Chart chart) {
        int words = 0;
        for (int at = chart.from(); at < chart.to(); at++) {
            Tokens.Shape shape = chart.tokens().shape(at);
            words += shape == Tokens.Shape.SIGN ? 0 : 1;
            if (shape != Tokens.Shape.SIGN && shape != Tokens.Shape.UPPER || words > LONGEST_HEAD) {
                return false;
            }
        }
        return words > 0;
    }
}
