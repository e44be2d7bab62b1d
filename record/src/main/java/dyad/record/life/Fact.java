package dyad.record.life;

import dyad.model.Statement;
import dyad.record.fact.Testimony;
import java.util.List;

/**
 * What the record concludes from all that is said of one thing.
 *
 * @param said what it comes to, in the form of a statement: that of the source that tells it best, with what others add
 * @param told all who tell of it, the oldest first
 * @param life how far it has come
 */
public record Fact(Statement said, List<Testimony> told, Life life) {
    public Fact {
        told = List.copyOf(told);
    }
}
