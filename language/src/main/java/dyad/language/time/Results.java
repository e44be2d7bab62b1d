package dyad.language.time;

import java.util.Arrays;

/** The ends a phrase can have from one start, each with what it stands for there; the first reading of an end stays. */
final class Results {
    private static final int[] EMPTY = {};
    private static final When[] NOTHING = {};
    static final Results NONE = new Results();

    private final int over;
    private int[] ends = EMPTY;
    private When[] values = NOTHING;
    private int size;

    Results() {
        this(-1);
    }

    /** Where only ends behind a token are asked for. */
    Results(int over) {
        this.over = over;
    }

    /** Whether an end is known already or not asked for. */
    boolean has(int end) {
        if (end <= over) {
            return true;
        }
        for (int i = 0; i < size; i++) {
            if (ends[i] == end) {
                return true;
            }
        }
        return false;
    }

    void add(int end, When value) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 + 2 * size);
            values = Arrays.copyOf(values, 2 + 2 * size);
        }
        ends[size] = end;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int end(int index) {
        return ends[index];
    }

    When value(int index) {
        return values[index];
    }
}
