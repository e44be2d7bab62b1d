package dyad.language.name;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;

/**
 * Finds what has a name that is in no list: a run of capitalised words ("Coral Sul", "Balticconnector") is an edge of class {@code proper},
 * words between quotation marks ("The Tiger") are one of class {@code quoted}. A state, a town, a person or a time is none.
 */
public final class ProperNames {
    private static final int LONGEST = 6;
    private static final int LONGEST_QUOTED = 16;

    private final int proper;
    private final int quoted;
    private final int[] known;

    /** Over a pack's classes. */
    public ProperNames(Classes classes) {
        proper = classes.number("proper");
        quoted = classes.number("quoted");
        known = new int[] {
            classes.number("state"),
            classes.number("adjective"),
            classes.number("capital"),
            classes.number("place"),
            classes.number("organisation"),
            classes.number("person"),
            classes.number("period")
        };
    }

    /** Adds the names of a sentence to its chart; once, behind persons and times. */
    public void read(Chart chart) {
        Tokens tokens = chart.tokens();
        int at = chart.from();
        while (at < chart.to()) {
            int end = isOpening(tokens, at) ? closing(chart, at + 1) : -1;
            if (end > at + 1) {
                chart.add(new Edge(quoted, at + 1, end, Form.WORD, null));
            }
            int run = run(chart, at);
            if (run > at && isName(chart, at, run)) {
                chart.add(new Edge(proper, at, run, Form.WORD, null));
            }
            at = Math.max(at + 1, run);
        }
    }

    private static int run(Chart chart, int from) {
        int at = from;
        while (at < chart.to()
                && chart.tokens().isCapital(at)
                && chart.tokens().shape(at) != Shape.SIGN
                && at - from < LONGEST) {
            at++;
        }
        return at;
    }

    /** Whether nothing known begins the run, and, where a single word opens the sentence, no word of any class does. */
    private boolean isName(Chart chart, int from, int to) {
        for (int type : known) {
            if (chart.is(from, type) || chart.endingAt(to, type, LONGEST) != null) {
                return false;
            }
        }
        return from > chart.from() || to > from + 1 || chart.at(from).isEmpty();
    }

    private static boolean isOpening(Tokens tokens, int at) {
        return tokens.is(at, "\"") && !tokens.touches(at);
    }

    /** The token of the mark that closes what is quoted; -1 where none follows soon. */
    private static int closing(Chart chart, int from) {
        for (int at = from; at < Math.min(chart.to(), from + LONGEST_QUOTED); at++) {
            if (chart.tokens().is(at, "\"")) {
                return at;
            }
        }
        return -1;
    }
}
