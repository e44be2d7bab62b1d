package dyad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom (PLOVER).
 *
 * @param said what every statement carries
 * @param mode PLOVER's mode where the type has one, or null
 * @param period when it took place, or null
 * @param name what it is about, or null
 * @param actors who acted
 * @param recipients on whom
 */
public record Event(
        Said said,
        @Nullable String mode,
        @Nullable Period period,
        @Nullable String name,
        List<Participant> actors,
        List<Participant> recipients)
        implements Statement {
    @Override
    public Event judged(Judged decided) {
        return new Event(said.judged(decided), mode, period, name, actors, recipients);
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }
}
