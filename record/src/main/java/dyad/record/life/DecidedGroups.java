package dyad.record.life;

import dyad.record.fact.Pairs;
import dyad.record.fact.Testimony;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Does with groups of statements what people decided: takes apart what they hold for two things, and joins what they hold for one. Who
 * tells of a group that is taken apart goes where the same is told, else where nothing tells it apart; what fits two parts or none stays by
 * itself.
 */
final class DecidedGroups {
    private final Pairs pairs;
    private final Likeness likeness;

    private DecidedGroups(Pairs pairs, Likeness likeness) {
        this.pairs = pairs;
        this.likeness = likeness;
    }

    /** How statements of one kind are told apart. */
    interface Likeness {
        /** Whether the two tell the very same of a thing. */
        boolean isAlike(Testimony one, Testimony other);

        /** Whether nothing tells the two apart. */
        boolean mayBe(Testimony one, Testimony other);

        /** Whether two that a person holds for one can be told in one. */
        default boolean canJoin(Testimony one, Testimony other) {
            return true;
        }
    }

    /** The groups as people decided; one that no decision is about is given back itself. */
    static List<List<Testimony>> of(List<List<Testimony>> groups, Pairs pairs, Likeness likeness) {
        if (pairs.isEmpty()) {
            return groups;
        }
        DecidedGroups decided = new DecidedGroups(pairs, likeness);
        List<List<Testimony>> parts = new ArrayList<>();
        groups.forEach(group -> parts.addAll(decided.split(group)));
        return decided.join(parts);
    }

    /** The thing a statement is of, where a person decided on it; these are few. */
    private Map<String, List<Testimony>> things(List<Testimony> group) {
        Map<String, List<Testimony>> things = new LinkedHashMap<>();
        for (Testimony told : group) {
            String id = told.said().id();
            if (!pairs.on(id).isEmpty()) {
                things.computeIfAbsent(pairs.thing(id), k -> new ArrayList<>()).add(told);
            }
        }
        return things;
    }

    private boolean areApart(Set<String> some, String thing) {
        return some.stream().anyMatch(each -> pairs.areApart(each, thing));
    }

    private List<List<Testimony>> split(List<Testimony> group) {
        Map<String, List<Testimony>> things = things(group);
        List<Set<String>> parted = new ArrayList<>();
        for (String thing : things.keySet()) {
            if (areApart(things.keySet(), thing)) {
                Set<String> part = parted.stream()
                        .filter(some -> !areApart(some, thing))
                        .findFirst()
                        .orElse(null);
                if (part == null) {
                    parted.add(new LinkedHashSet<>(Set.of(thing)));
                } else {
                    part.add(thing);
                }
            }
        }
        return parted.isEmpty() ? List.of(group) : split(group, things, parted);
    }

    private List<List<Testimony>> split(
            List<Testimony> group, Map<String, List<Testimony>> things, List<Set<String>> parted) {
        List<List<Testimony>> parts = new ArrayList<>();
        for (Set<String> part : parted) {
            List<Testimony> told = new ArrayList<>();
            part.forEach(thing -> told.addAll(things.getOrDefault(thing, List.of())));
            parts.add(told);
        }
        List<List<Testimony>> seeds = parts.stream().map(List::copyOf).toList();
        Set<Testimony> settled = new HashSet<>();
        seeds.forEach(settled::addAll);
        List<Testimony> rest = new ArrayList<>();
        for (Testimony told : group) {
            if (!settled.contains(told)) {
                int part = part(told, seeds, likeness::isAlike);
                part = part < 0 ? part(told, seeds, likeness::mayBe) : part;
                (part < 0 ? rest : parts.get(part)).add(told);
            }
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    /** The only part with one like it, or -1. */
    private static int part(Testimony told, List<List<Testimony>> seeds, BiPredicate<Testimony, Testimony> like) {
        int found = -1;
        for (int i = 0; i < seeds.size(); i++) {
            if (seeds.get(i).stream().anyMatch(seed -> like.test(seed, told))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private List<List<Testimony>> join(List<List<Testimony>> groups) {
        List<List<Testimony>> all = new ArrayList<>(groups);
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (String thing : things(groups.get(i)).keySet()) {
                Integer other = first.putIfAbsent(thing, i);
                if (other != null) {
                    join(all, root(all, groups, other), root(all, groups, i), thing);
                }
            }
        }
        return all.stream().filter(group -> !group.isEmpty()).toList();
    }

    /** Where a group has gone: one that was emptied stands in that which has its first. */
    private static int root(List<List<Testimony>> all, List<List<Testimony>> groups, int number) {
        if (!all.get(number).isEmpty()) {
            return number;
        }
        Testimony gone = groups.get(number).get(0);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).contains(gone)) {
                return i;
            }
        }
        return number;
    }

    private void join(List<List<Testimony>> all, int one, int other, String thing) {
        List<Testimony> mine = all.get(one);
        List<Testimony> theirs = all.get(other);
        if (one == other || !canJoin(mine, theirs)) {
            return;
        }
        Set<String> kept = things(mine).keySet();
        if (things(theirs).keySet().stream().noneMatch(each -> areApart(kept, each))) {
            List<Testimony> both = new ArrayList<>(mine);
            both.addAll(theirs);
            all.set(one, both);
            all.set(other, List.of());
            return;
        }
        // the rest of the two is decided to be apart: only what is of the thing itself is joined
        List<Testimony> itself = new ArrayList<>(taken(all, one, thing));
        itself.addAll(taken(all, other, thing));
        all.add(itself);
    }

    private boolean canJoin(List<Testimony> mine, List<Testimony> theirs) {
        return !mine.isEmpty() && !theirs.isEmpty() && likeness.canJoin(mine.get(0), theirs.get(0));
    }

    private List<Testimony> taken(List<List<Testimony>> all, int number, String thing) {
        List<Testimony> itself = things(all.get(number)).getOrDefault(thing, List.of());
        List<Testimony> rest = new ArrayList<>(all.get(number));
        rest.removeAll(itself);
        all.set(number, rest);
        return itself;
    }
}
