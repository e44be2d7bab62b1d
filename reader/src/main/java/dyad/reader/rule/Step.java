package dyad.reader.rule;

import dyad.language.Form;
import org.jspecify.annotations.Nullable;

/** One instruction of a pattern while it is being put together; {@code other} is the number of another, or the length of a gap. */
final class Step {
    static final int CLASS = 0;
    static final int GAP = 1;
    static final int CLOSE_GAP = 2;
    static final int NOT = 3;
    static final int SPLIT = 4;
    static final int JUMP = 5;
    static final int PHRASE = 6;
    static final int LIST = 7;
    static final int START = 8;
    static final int END = 9;

    final int op;
    int[] types = {};
    int forms = Form.ANY;

    @Nullable
    String slot;

    int other;

    Step(int op) {
        this.op = op;
    }

    boolean isGap() {
        return op == GAP || op == CLOSE_GAP;
    }

    /** Whether a step of this kind may be reached in several ways, or costs much: what failed there is remembered. */
    boolean isRemembered() {
        return isGap() || op == SPLIT || op == PHRASE || op == LIST;
    }
}
