package dyad.record.life;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The ids of the statements on each fact. */
    public List<Set<String>> things() {
        return all.stream()
                .map(fact -> fact.told().stream().map(told -> told.said().id()).collect(Collectors.toSet()))
                .toList();
    }
}
