package dyad.reader;

import java.util.List;
import java.util.Locale;

/**
 * Something a reading of one statement rests on that the statement's own sentence does not settle.
 *
 * @param kind what it is
 * @param about what it is about: codes of states, or periods in EDTF; empty where the kind says all
 */
public record Unsure(Kind kind, List<String> about) {
    /** What is not settled. The weights follow how often such statements of the project's own documents are read otherwise than two careful readers do. */
    public enum Kind {
        /** The sentence tells times, and none of them was taken. */
        TIME_NOT_TAKEN(3),
        /** The sentence of a tie tells times, and none of them was taken for when it began or ended; often none is. */
        BEGINNING_NOT_TAKEN(2),
        /** No time at all, of what has one. */
        NO_TIME(2),
        /** The sentence names a state that is no party. */
        OTHER_STATE(1),
        /** The sentence does not name one of the parties. */
        STATE_FROM_ELSEWHERE(1),
        /** The sentence names none of the parties. */
        ALL_STATES_FROM_ELSEWHERE(0.5),
        /** The time stands in another sentence, or follows from what stands there. */
        TIME_FROM_ELSEWHERE(0.5),
        /** Planned or proposed, which small words decide. */
        NOT_YET(1);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        /** How much it makes a misreading likelier: the weights of what is not settled add up. */
        public double weight() {
            return weight;
        }

        /** The name used in data, such as {@code time-not-taken}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Unsure {
        about = List.copyOf(about);
    }
}
