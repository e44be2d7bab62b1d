package dyad.record.life;

import java.util.List;

/**
 * What the record concludes from all that was read.
 *
 * @param all every fact; what is told of it by whom, and how far it has come
 * @param conflicts what sources contradict each other on
 */
public record Facts(List<Fact> all, List<Conflict> conflicts) {
    public Facts {
        all = List.copyOf(all);
        conflicts = List.copyOf(conflicts);
    }
}
