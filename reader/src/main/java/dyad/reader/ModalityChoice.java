package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.model.Modality;

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
        return of(passage, from, to, -1);
    }

    /** The modality of an act, whose own verb is no sign of it: "rejected", "asked for". */
    Modality ofAct(Passage passage, int from, int to) {
        return of(passage, from, to, from);
    }

    private Modality of(Passage passage, int from, int to, int skipped) {
        for (int i = 0; i < STRONGEST_FIRST.length; i++) {
            if (cue(passage, from, to, before[i], skipped) || cueAfter(passage, from, to, after[i])) {
                return STRONGEST_FIRST[i];
            }
        }
        return Modality.ACTUAL;
    }

    /** A cue; one that begins with the act itself ("agreed to open", of agreeing) says what the act is about. */
    private static boolean cue(Passage passage, int from, int to, int before, int skipped) {
        Chart chart = passage.chart();
        int clause = passage.clause(from);
        for (int at = Math.max(chart.from(), from - REACH); at < to && chart.has(before); at++) {
            boolean near = at != skipped && (passage.clause(at) == clause || at >= from);
            Edge edge = near ? chart.at(at, before) : null;
            if (edge != null && !(at == from && edge.to() > to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean cueAfter(Passage passage, int from, int to, int after) {
        Chart chart = passage.chart();
        int clause = passage.clause(from);
        for (int at = from; at < Math.min(chart.to(), to + REACH) && chart.has(after); at++) {
            if (passage.clause(at) == clause && chart.is(at, after)) {
                return true;
            }
        }
        return false;
    }
}
