package dyad.record.fact;

import dyad.record.Decision;
import dyad.record.Judgement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people decided on two statements: that they are about one thing, are not, or are both right. Of several the last counts. */
public final class Pairs {
    /** Nobody decided anything. */
    public static final Pairs NONE = new Pairs(Map.of());

    private final Map<Pair<String>, Decision> decided;

    private Pairs(Map<Pair<String>, Decision> decided) {
        this.decided = decided;
    }

    /** Two things in no order. */
    record Pair<T extends Comparable<T>>(T first, T second) {
        static <T extends Comparable<T>> Pair<T> of(T one, T other) {
            return one.compareTo(other) <= 0 ? new Pair<>(one, other) : new Pair<>(other, one);
        }
    }

    /**
     * Those among judgements.
     *
     * @param holding judgements that hold, in the order in which they were made
     */
    static Pairs of(Collection<Judgement> holding) {
        Map<Pair<String>, Decision> decided = new HashMap<>();
        for (Judgement judgement : holding) {
            String other = judgement.other();
            if (other != null) {
                decided.put(Pair.of(judgement.statement(), other), judgement.decision());
            }
        }
        return decided.isEmpty() ? NONE : new Pairs(decided);
    }

    /** What was decided on two statements, by their ids, or null. */
    public @Nullable Decision on(String one, String other) {
        return decided.get(Pair.of(one, other));
    }

    /** What was decided between groups of statements, by the numbers of the groups: on any one of the one and any one of the other. */
    Map<Pair<Integer>, Decision> among(List<List<Testimony>> groups) {
        if (decided.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Testimony told : groups.get(i)) {
                numbers.computeIfAbsent(told.said().id(), k -> new HashSet<>()).add(i);
            }
        }
        Map<Pair<Integer>, Decision> found = new HashMap<>();
        decided.forEach((pair, decision) -> {
            for (int one : numbers.getOrDefault(pair.first(), Set.of())) {
                for (int other : numbers.getOrDefault(pair.second(), Set.of())) {
                    found.put(Pair.of(one, other), decision);
                }
            }
        });
        return found;
    }
}
