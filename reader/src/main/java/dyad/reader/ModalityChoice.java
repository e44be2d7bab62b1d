package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.model.Modality;
import org.jspecify.annotations.Nullable;

/** Decision 4: whether something is so, intended, called for, or said not to be so, by the words around it in its clause. */
final class ModalityChoice {
    private static final Modality[] STRONGEST_FIRST = {Modality.DENIED, Modality.PROPOSED, Modality.PLANNED};
    private static final int REACH = 14;

    private final int[] before = new int[STRONGEST_FIRST.length];
    private final int[] after = new int[STRONGEST_FIRST.length];

    ModalityChoice(Classes classes) {
        for (int i = 0; i < STRONGEST_FIRST.length; i++) {
            before[i] = classes.number("modality." + STRONGEST_FIRST[i].code());
            after[i] = classes.number("modality-after." + STRONGEST_FIRST[i].code());
        }
    }

    /** The modality of what stands from one token to another. */
    Modality of(Passage passage, int from, int to) {
        for (int i = 0; i < STRONGEST_FIRST.length; i++) {
            if (cue(passage, from, to, before[i], after[i]) != null) {
                return STRONGEST_FIRST[i];
            }
        }
        return Modality.ACTUAL;
    }

    /** A cue; one that begins with the act itself ("agreed to open", of agreeing) says what the act is about. */
    private static @Nullable Edge cue(Passage passage, int from, int to, int before, int after) {
        Chart chart = passage.chart();
        int clause = passage.clause(from);
        if (chart.has(before)) {
            for (int at = Math.max(chart.from(), from - REACH); at < to; at++) {
                Edge edge = passage.clause(at) == clause || at >= from ? chart.at(at, before) : null;
                boolean isAct = edge != null && at == from && edge.to() > to;
                if (edge != null && !isAct) {
                    return edge;
                }
            }
        }
        if (chart.has(after)) {
            for (int at = from; at < Math.min(chart.to(), to + REACH); at++) {
                Edge edge = passage.clause(at) == clause ? chart.at(at, after) : null;
                if (edge != null) {
                    return edge;
                }
            }
        }
        return null;
    }
}
