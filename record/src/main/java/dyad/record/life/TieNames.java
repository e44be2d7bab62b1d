package dyad.record.life;

import dyad.model.Parties;
import dyad.model.Tie;
import dyad.record.fact.Testimony;
import dyad.record.same.Name;
import dyad.record.same.Names;
import dyad.record.same.Same;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which ties are one by their names, states, places and operators. A name joins others where it fits all of them, and where there is
 * only one thing it can be of; the most telling names come first.
 */
final class TieNames {
    private static final Comparator<Node> MOST_TELLING = Comparator.<Node>comparingInt(
                    node -> -node.name.telling().size())
            .thenComparingInt(node -> -node.places.size())
            .thenComparing(node -> node.by == null)
            .thenComparing(node -> node.told.get(0), Testimony.OLDEST_FIRST);

    private final Map<String, List<Cluster>> byWord = new HashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();

    private TieNames() {}

    /** Ties that are called alike. */
    private record Key(
            Parties parties,
            Name name,
            Set<String> places,
            @Nullable String by) {}

    private record Node(
            Parties parties,
            Name name,
            Set<String> places,
            @Nullable String by,
            List<Testimony> told) {
        boolean mayBe(Node other) {
            return Same.parties(parties, other.parties)
                    && name.isSame(other.name)
                    && (places.containsAll(other.places) || other.places.containsAll(places))
                    && Names.mayBeSame(by, other.by, parties);
        }
    }

    /** The ties of one thing, as far as names tell. */
    static final class Cluster {
        private final List<Node> nodes = new ArrayList<>();

        List<Testimony> told() {
            return nodes.stream().flatMap(node -> node.told.stream()).toList();
        }

        private boolean isCalled(Name name, Parties parties) {
            return nodes.stream().anyMatch(node -> Same.parties(node.parties, parties) && node.name.isSame(name));
        }

        private boolean meets(Name session) {
            return nodes.stream().anyMatch(node -> session.isSessionOf(node.name));
        }

        /** Whether kind, numbers and grade leave room for a bare "treaty" to be this. */
        boolean mayBe(Name bare, Parties parties) {
            return nodes.stream().allMatch(node -> Same.parties(node.parties, parties) && node.name.mayBe(bare));
        }
    }

    /** The things these are. */
    List<Cluster> clusters() {
        return clusters;
    }

    /** The one thing of this name, or null where there is none or several. */
    @Nullable
    Cluster called(Name name, Parties parties) {
        return only(name.telling(), cluster -> cluster.isCalled(name, parties));
    }

    /** The one body of which a meeting of this name is a session, or null where there is none or several. */
    @Nullable
    Cluster met(Name session) {
        return only(session.words(), cluster -> cluster.meets(session));
    }

    private @Nullable Cluster only(Set<String> words, Predicate<Cluster> fits) {
        Set<Cluster> near = new LinkedHashSet<>();
        words.forEach(word -> near.addAll(byWord.getOrDefault(word, List.of())));
        List<Cluster> fitting = near.stream().filter(fits).toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** Ties of one type between the same states, that have a name. */
    static TieNames of(List<Testimony> named) {
        Map<Key, Node> nodes = new LinkedHashMap<>();
        for (Testimony told : named) {
            Tie tie = (Tie) told.said();
            Name name = Name.of(tie);
            Key key = new Key(tie.parties(), name, Same.places(tie), tie.by());
            nodes.computeIfAbsent(key, k -> new Node(tie.parties(), name, key.places(), tie.by(), new ArrayList<>()))
                    .told
                    .add(told);
        }
        TieNames names = new TieNames();
        nodes.values().stream().sorted(MOST_TELLING).forEach(names::add);
        return names;
    }

    private void add(Node node) {
        Set<Cluster> near = new LinkedHashSet<>();
        words(node).forEach(word -> near.addAll(byWord.getOrDefault(word, List.of())));
        List<Cluster> fitting = near.stream()
                .filter(cluster -> cluster.nodes.stream().allMatch(node::mayBe))
                .toList();
        Cluster cluster = fitting.size() == 1 ? fitting.get(0) : new Cluster();
        cluster.nodes.add(node);
        if (fitting.size() != 1) {
            clusters.add(cluster);
        }
        for (String word : words(node)) {
            List<Cluster> here = byWord.computeIfAbsent(word, k -> new ArrayList<>());
            if (!here.contains(cluster)) {
                here.add(cluster);
            }
        }
    }

    /** Two names that are one share a telling word, or are bare and the same. */
    private static Set<String> words(Node node) {
        return node.name.isBare() ? Set.of(node.name.words().toString()) : node.name.telling();
    }
}
