package dyad.record.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What people took for one thing, or for two: their decisions on two statements, spread to all statements that the record takes for one
 * thing with these. Of what nobody decided it tells nothing.
 *
 * <pre>{@code
 * Things things = Things.of(comparing.pairs(), facts.things());
 * }</pre>
 */
public final class Things {
    /** Nobody decided anything. */
    public static final Things NONE = new Things(Pairs.NONE, Map.of());

    private final Pairs pairs;
    private final Map<String, Set<String>> of;

    private Things(Pairs pairs, Map<String, Set<String>> of) {
        this.pairs = pairs;
        this.of = of;
    }

    /**
     * The decisions, for whole things.
     *
     * @param things the ids of the statements on each thing
     */
    public static Things of(Pairs pairs, Collection<Set<String>> things) {
        Map<String, Set<String>> of = new HashMap<>();
        for (Set<String> thing : things) {
            if (thing.stream().anyMatch(id -> !pairs.on(id).isEmpty())) {
                thing.forEach(id -> of.put(id, thing));
            }
        }
        return of.isEmpty() ? NONE : new Things(pairs, of);
    }

    private Set<String> of(Testimony told) {
        String id = told.said().id();
        return of.getOrDefault(id, Set.of(id));
    }

    /** Those which a condition admits, and those which are of one thing with one of them; in the order given. */
    List<Testimony> with(List<Testimony> told, Predicate<Testimony> condition) {
        List<Testimony> found = told.stream().filter(condition).toList();
        if (of.isEmpty()) {
            return found;
        }
        Set<String> ids = new HashSet<>();
        found.forEach(each -> ids.addAll(of(each)));
        return told.stream().filter(each -> ids.contains(each.said().id())).toList();
    }

    /** Takes out what is decided to be another thing than one of others. */
    void removeApart(List<Testimony> told, List<Testimony> others) {
        if (!of.isEmpty()) {
            Set<Set<String>> rest = new HashSet<>();
            others.forEach(other -> rest.add(of(other)));
            told.removeIf(each -> rest.stream().anyMatch(other -> areApart(of(each), other)));
        }
    }

    private boolean areApart(Set<String> one, Set<String> other) {
        List<String> decided = new ArrayList<>(one);
        decided.removeIf(id -> pairs.on(id).isEmpty());
        return decided.stream().anyMatch(id -> other.stream().anyMatch(each -> pairs.areApart(id, each)));
    }
}
