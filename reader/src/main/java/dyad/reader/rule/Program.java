package dyad.reader.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a pattern in one array, so that trying a pattern reads one stretch of memory. A step is the index of its first number; the
 * classes of all steps stand behind the last.
 */
final class Program {
    /** Numbers a step has. */
    static final int WIDTH = 6;

    private static final int TYPES = 1;
    private static final int COUNT = 2;
    private static final int FORMS = 3;
    private static final int OTHER = 4;
    private static final int ROW = 5;

    private final int[] code;
    private final @Nullable String[] slots;
    private final int remembered;

    Program(List<Step> steps) {
        int size = WIDTH * steps.size();
        int types = steps.stream().mapToInt(s -> s.types.length).sum();
        code = new int[size + types];
        slots = new String[steps.size()];
        int rows = 0;
        int free = size;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            int at = WIDTH * i;
            code[at] = step.op;
            code[at + TYPES] = free;
            code[at + COUNT] = step.types.length;
            code[at + FORMS] = step.forms;
            code[at + OTHER] = step.isGap() ? step.other : WIDTH * step.other;
            code[at + ROW] = step.isRemembered() ? rows++ : -1;
            slots[i] = step.slot;
            System.arraycopy(step.types, 0, code, free, step.types.length);
            free += step.types.length;
        }
        remembered = rows;
    }

    /** Kind of a step, see {@link Step}. */
    int op(int step) {
        return code[step];
    }

    /** The array in which the classes of a step stand, from {@link #firstType} to {@link #endOfTypes}. */
    int[] types() {
        return code;
    }

    int firstType(int step) {
        return code[step + TYPES];
    }

    int endOfTypes(int step) {
        return code[step + TYPES] + code[step + COUNT];
    }

    int forms(int step) {
        return code[step + FORMS];
    }

    /** Another step; the greatest length of a gap. */
    int other(int step) {
        return code[step + OTHER];
    }

    /** The number of the step among those whose failures are remembered, or -1. */
    int row(int step) {
        return code[step + ROW];
    }

    /** How many steps are remembered. */
    int rows() {
        return remembered;
    }

    @Nullable
    String slot(int step) {
        return slots[step / WIDTH];
    }
}
