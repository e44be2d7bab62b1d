package dyad.record.fact;

import dyad.record.Decision;
import dyad.record.Judgement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people decided on two statements: that they are about one thing, are not, or are both right. Of several decisions on the same two
 * the last counts. What follows of several (A is B, and B is C) counts as well; where that contradicts another decision, the later ones
 * count.
 */
public final class Pairs {
    /** Nobody decided anything. */
    public static final Pairs NONE = Pairs.of(List.of());

    private final Map<Pair<String>, Judgement> decided;
    private final Map<String, List<Judgement>> byStatement = new HashMap<>();
    private final Map<String, String> things = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();

    private Pairs(Map<Pair<String>, Judgement> decided) {
        this.decided = decided;
        decided.forEach((pair, judgement) -> {
            byStatement.computeIfAbsent(pair.first, k -> new ArrayList<>()).add(judgement);
            byStatement.computeIfAbsent(pair.second, k -> new ArrayList<>()).add(judgement);
        });
        List<Judgement> latestFirst = new ArrayList<>(decided.values());
        Collections.reverse(latestFirst);
        latestFirst.forEach(this::keep);
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
        Map<Pair<String>, Judgement> decided = new LinkedHashMap<>();
        for (Judgement judgement : holding) {
            String other = judgement.other();
            if (other != null) {
                Pair<String> pair = Pair.of(judgement.statement(), other);
                decided.remove(pair);
                decided.put(pair, judgement);
            }
        }
        return new Pairs(decided);
    }

    /** An earlier decision that cannot stand beside later ones is passed over. */
    private void keep(Judgement judgement) {
        String one = thing(judgement.statement());
        String other = thing(String.valueOf(judgement.other()));
        if (one.equals(other)) {
            return;
        }
        if (judgement.decision() == Decision.NOT_SAME) {
            apart(one).add(other);
            apart(other).add(one);
        } else if (judgement.decision() == Decision.SAME && !apart(one).contains(other)) {
            things.put(other, one);
            for (String third : Set.copyOf(apart(other))) {
                apart(one).add(third);
                apart(third).remove(other);
                apart(third).add(one);
            }
        }
    }

    private Set<String> apart(String thing) {
        return apart.computeIfAbsent(thing, k -> new HashSet<>());
    }

    /** One statement that stands for all that people took for one thing with this one; this one itself where nobody did. */
    public String thing(String statement) {
        String thing = statement;
        while (things.containsKey(thing)) {
            thing = things.getOrDefault(thing, thing);
        }
        return thing;
    }

    /** Whether people decided that two statements are about one thing. */
    public boolean areSame(String one, String other) {
        return thing(one).equals(thing(other));
    }

    /** Whether people decided that two statements are not about one thing. */
    public boolean areApart(String one, String other) {
        return apart.getOrDefault(thing(one), Set.of()).contains(thing(other));
    }

    /** Whether nobody decided anything on two statements. */
    public boolean isEmpty() {
        return decided.isEmpty();
    }

    /** What was decided on two statements, by their ids, or null. */
    public @Nullable Judgement on(String one, String other) {
        return decided.get(Pair.of(one, other));
    }

    /** What was decided on a statement and any other, in the order in which it was. */
    public List<Judgement> on(String statement) {
        return byStatement.getOrDefault(statement, List.of());
    }

    /** What was decided last between any of some statements and any of others, or null. */
    public @Nullable Judgement between(Collection<String> some, Collection<String> others) {
        Set<String> sought = others instanceof Set<String> set ? set : new HashSet<>(others);
        Judgement last = null;
        for (String one : some) {
            for (Judgement judgement : on(one)) {
                String other = judgement.statement().equals(one) ? judgement.other() : judgement.statement();
                boolean later = last == null || judgement.at().isAfter(last.at());
                last = sought.contains(other) && later ? judgement : last;
            }
        }
        return last;
    }

    /** What was decided between groups of statements, by the numbers of the groups: on any one of the one and any one of the other. */
    Map<Pair<Integer>, Judgement> among(List<List<Testimony>> groups) {
        if (decided.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Testimony told : groups.get(i)) {
                numbers.computeIfAbsent(told.said().id(), k -> new HashSet<>()).add(i);
            }
        }
        Map<Pair<Integer>, Judgement> found = new HashMap<>();
        decided.forEach((pair, judgement) -> {
            for (int one : numbers.getOrDefault(pair.first(), Set.of())) {
                for (int other : numbers.getOrDefault(pair.second(), Set.of())) {
                    found.put(Pair.of(one, other), judgement);
                }
            }
        });
        return found;
    }
}
