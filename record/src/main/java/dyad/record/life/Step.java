package dyad.record.life;

import dyad.model.Period;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a thing.
 *
 * @param stage what it came to
 * @param when when, or for a plan, when it is to be; null where nobody tells
 * @param told who tells it, the oldest first; empty where only time has brought it about
 */
public record Step(Stage stage, @Nullable Period when, List<Testimony> told) {
    public Step {
        told = List.copyOf(told);
    }
}
