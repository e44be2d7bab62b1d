package dyad.language.time;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of a meaning; one that its pattern left out is missing. */
final class Args {
    private final @Nullable When[] values;

    Args(@Nullable When[] values) {
        this.values = values;
    }

    boolean has(int index) {
        return index < values.length && values[index] != null;
    }

    /** An argument that must be there. */
    When at(int index) {
        When value = index < values.length ? values[index] : null;
        return value == null ? When.UNKNOWN : value;
    }

    /** The number of an argument, or null where it is missing or not known. */
    @Nullable
    Integer number(int index) {
        return at(index).number();
    }

    /** The number of an argument that a pattern always gives. */
    int count(int index) {
        Integer number = number(index);
        if (number == null) {
            throw new IllegalArgumentException("argument " + index + " has no number: " + this);
        }
        return number;
    }

    /** The code of an argument that a pattern always gives. */
    String code(int index) {
        String code = at(index).code();
        if (code == null) {
            throw new IllegalArgumentException("argument " + index + " has no code: " + this);
        }
        return code;
    }

    @Override
    public String toString() {
        List<@Nullable When> list = Arrays.asList(values);
        return list.toString();
    }
}
