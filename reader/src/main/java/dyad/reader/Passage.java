package dyad.reader;

import dyad.language.Chart;
import dyad.language.Edge;
import dyad.language.time.TimeMention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence with all that is known of it: chart, parties, clauses, expressions of time. */
final class Passage {
    /** In place of a class of verbs where they do not stand last. */
    static final int NO_LAST_VERB = -1;

    private final Chart chart;
    private final List<Party> parties;
    private final int[] clauses;
    private final List<TimeMention> times;
    private final int paragraph;
    private final int lastVerb;

    /**
     * Of a sentence.
     *
     * @param lastVerb class of finite verbs where these stand behind all that belongs to them, so that what stands behind one belongs to the
     *     next; else {@link #NO_LAST_VERB}
     */
    Passage(Chart chart, List<Party> parties, int[] clauses, List<TimeMention> times, int paragraph, int lastVerb) {
        this.lastVerb = lastVerb;
        this.chart = chart;
        this.parties = parties;
        this.clauses = clauses;
        this.times = times;
        this.paragraph = paragraph;
    }

    /** The same sentence with other parties. */
    Passage with(List<Party> others) {
        return new Passage(chart, others, clauses, times, paragraph, lastVerb);
    }

    Chart chart() {
        return chart;
    }

    /** In order. */
    List<Party> parties() {
        return parties;
    }

    /** In order. */
    List<TimeMention> times() {
        return times;
    }

    boolean isVerbLast() {
        return lastVerb != NO_LAST_VERB;
    }

    /** Whether a comma or semicolon stands at a token and ends what a verb right before it says: where verbs stand last. */
    boolean endsAtVerb(int token) {
        boolean semicolon = chart.tokens().is(token, ";");
        return isVerbLast()
                && (semicolon || chart.tokens().is(token, ",") && chart.endingAt(token, lastVerb, 3) != null);
    }

    int paragraph() {
        return paragraph;
    }

    /** Number of the clause a token stands in. */
    int clause(int token) {
        int at = Math.max(0, Math.min(clauses.length - 1, token - chart.from()));
        return clauses[at];
    }

    /** The first comma of the sentence, if it stands before a token; else -1. */
    int comma(int before) {
        for (int at = chart.from() + 1; at < before; at++) {
            if (chart.tokens().is(at, ",")) {
                return at;
            }
        }
        return -1;
    }

    /** Parties of one clause, in order. */
    List<Party> partiesOf(int clause) {
        List<Party> found = new ArrayList<>();
        for (Party party : parties) {
            if (clause(party.from()) == clause) {
                found.add(party);
            }
        }
        return found;
    }

    /** The party whose edge this is, or null. */
    static @Nullable Party party(@Nullable Edge edge) {
        return edge != null && edge.detail() instanceof Party party ? party : null;
    }

    /** Whether a token belongs to an expression of time: "in May" is no "may". */
    boolean isTime(int token) {
        for (TimeMention time : times) {
            if (time.from() <= token && token < time.to() && time.period() != null) {
                return true;
            }
        }
        return false;
    }
}
