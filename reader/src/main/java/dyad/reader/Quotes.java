package dyad.reader;

import dyad.language.Tokens;
import dyad.model.Kind;
import java.util.Set;

/**
 * How much of the text a statement quotes: the parts of its sentence, between commas and clauses, that hold what was read; the whole
 * sentence with its full stop where they are all of it. What is only named (a body, a field, a centre) quotes its name, an act the words
 * that tell it.
 */
final class Quotes {
    private static final Set<String> NAMED = Set.of("field", "body", "centre");

    private Quotes() {}

    /** Widens a candidate's quote. */
    static void widen(Draft draft, Passage passage) {
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
