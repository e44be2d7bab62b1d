package dyad.reader.rule;

import dyad.language.Edge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a pattern matched.
 *
 * @param from first token
 * @param to one past the last token
 * @param captures what the slots hold, in text order
 */
public record Match(int from, int to, List<Capture> captures) {
    /**
     * What one slot holds.
     *
     * @param slot its name, or null where the element is not captured
     * @param from first token
     * @param to one past the last token
     * @param edge the mention, or null for a phrase
     */
    public record Capture(
            @Nullable String slot,
            int from,
            int to,
            @Nullable Edge edge) {}

    /** Whether one of several matches lies inside this one. */
    boolean holds(List<Match> others) {
        for (Match other : others) {
            if (other.from >= from && other.to <= to) {
                return true;
            }
        }
        return false;
    }

    /** The first capture of a slot, or null. */
    public @Nullable Capture slot(String name) {
        for (Capture capture : captures) {
            if (name.equals(capture.slot)) {
                return capture;
            }
        }
        return null;
    }

    /** All captures of a slot. */
    public List<Capture> slots(String name) {
        List<Capture> slots = new ArrayList<>(captures.size());
        for (Capture capture : captures) {
            if (name.equals(capture.slot)) {
                slots.add(capture);
            }
        }
        return slots;
    }
}
