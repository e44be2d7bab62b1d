package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
import dyad.language.quantity.QuantityReader;
import dyad.model.Kind;
import java.util.Set;

/**
 * How much of the text a statement quotes: the parts of its sentence, between commas and clauses, that hold what was read; the whole
 * sentence with its full stop where they are all of it. What is only named (a body, a field, a centre) quotes its name, an act the words
 * that tell it.
 */
final class Quotes {
    private static final Set<String> NAMED = Set.of("field", "body", "centre");

    /** So many words may stand in a noun phrase behind its adjective. */
    private static final int PHRASE = 5;

    private final int adjective;
    private final int article;
    private final int number;
    private final int[] ends;

    Quotes(Classes classes) {
        adjective = classes.number("adjective");
        article = classes.number("article");
        number = classes.number(QuantityReader.NUMBER);
        ends = new int[] {
            classes.number("phrase-stop"),
            classes.number("phrase-loose"),
            classes.number("verb"),
            classes.number("finite"),
            classes.number("period")
        };
    }

    /** Widens a candidate's quote. */
    void widen(Draft draft, Passage passage) {
        if (draft.kind == Kind.EVENT && !passage.isVerbLast()) {
            complete(draft, passage.chart());
        }
        if (draft.kind == Kind.EVENT || NAMED.contains(draft.type)) {
            return;
        }
        int first = passage.chart().from();
        int last = passage.chart().to();
        int from = draft.from;
        while (from > first && !isBreak(passage, from - 1, from)) {
            from--;
        }
        int to = draft.to;
        while (to < last
                && !isBreak(passage, to - 1, to)
                && !isComma(passage.chart().tokens(), to)) {
            to++;
        }
        boolean stop =
                from == first && to == last - 1 && passage.chart().tokens().is(to, ".");
        draft.from = from;
        draft.to = stop
                ? last
                : to == last && from > first ? withoutStop(passage.chart().tokens(), to) : to;
    }

    /** "expelled five Russian [diplomats]", "[Five Russian] diplomats were expelled": no quote ends or begins within a noun phrase. */
    private void complete(Draft draft, Chart chart) {
        boolean open = chart.endingAt(draft.to, adjective, 3) != null || chart.is(draft.to - 1, article);
        for (int words = 0; open && words < PHRASE && isWord(chart, draft.to); words++) {
            draft.to++;
        }
        for (int words = 0; words < PHRASE && draft.from > chart.from(); words++) {
            Edge before = chart.endingAt(draft.from, adjective, 3);
            before = before == null ? chart.endingAt(draft.from, number, 3) : before;
            if (before == null || chart.isAny(draft.from, ends)) {
                return;
            }
            draft.from = before.from();
        }
    }

    private boolean isWord(Chart chart, int at) {
        boolean letters = at < chart.to() && chart.tokens().shape(at) != Tokens.Shape.SIGN;
        return letters
                && (!chart.isAny(at, ends) || chart.endingAt(at, adjective, 3) != null && !chart.is(at, ends[0]));
    }

    private static int withoutStop(Tokens tokens, int to) {
        return tokens.is(to - 1, ".") ? to - 1 : to;
    }

    private static boolean isBreak(Passage passage, int before, int after) {
        return isComma(passage.chart().tokens(), before) || passage.clause(before) != passage.clause(after);
    }

    private static boolean isComma(Tokens tokens, int at) {
        return tokens.is(at, ",") || tokens.is(at, ";");
    }
}
