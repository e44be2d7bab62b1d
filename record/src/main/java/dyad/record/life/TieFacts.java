package dyad.record.life;

import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.record.fact.Pairs;
import dyad.record.fact.Testimony;
import dyad.record.same.Name;
import dyad.record.same.Overlap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds which statements are of one tie: by names, then by when it began, with the acts of signing and ratifying that belong to an
 * agreement and the sessions of a body.
 */
final class TieFacts {
    private static final String AGREEMENT = "agreement";
    private static final String BODY = "body";

    /** There are diplomatic relations once; of all else two states may have many. */
    private static final String RELATIONS = "relations";

    private final List<Group> groups = new ArrayList<>();
    private final Set<Testimony> acts = new HashSet<>();

    /** One tie: how it is called, and who tells of it. */
    record Group(TieNames.@Nullable Cluster names, List<Testimony> told) {
        boolean hasTie() {
            return told.stream().anyMatch(Beginnings::isTie);
        }

        private boolean beganIn(Period when) {
            return told.stream()
                    .map(each -> TieLife.start(each.said()))
                    .anyMatch(start -> start != null && Overlap.of(start, when));
        }
    }

    private TieFacts() {}

    /**
     * All ties.
     *
     * @param ties statements of ties
     * @param events from which acts and sessions are taken
     * @param pairs what people decided on two statements
     */
    static TieFacts of(List<Testimony> ties, List<Testimony> events, Pairs pairs) {
        TieFacts facts = new TieFacts();
        Map<String, List<Testimony>> buckets = new TreeMap<>();
        for (Testimony told : ties) {
            String key = told.said().type() + " " + told.said().parties().all();
            buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(told);
        }
        Acts acts = new Acts(events);
        buckets.values().forEach(bucket -> facts.bucket(bucket, acts));
        if (!pairs.isEmpty()) {
            facts.decide(events, pairs);
        }
        return facts;
    }

    /** Does what people decided: also an act is of the tie with which they hold it for one. */
    private void decide(List<Testimony> events, Pairs pairs) {
        List<List<Testimony>> told = new ArrayList<>();
        groups.forEach(group -> told.add(group.told));
        for (Testimony event : events) {
            boolean act =
                    event.said().type().equals("AGREE") || event.said().type().equals("CONSULT");
            if (act && !acts.contains(event) && !pairs.on(event.said().id()).isEmpty()) {
                told.add(List.of(event));
            }
        }
        groups.clear();
        acts.clear();
        for (List<Testimony> group : DecidedGroups.of(told, pairs, TieLikeness.TIES)) {
            if (group.stream().anyMatch(Beginnings::isTie)) {
                groups.add(new Group(null, group));
                group.stream().filter(each -> !Beginnings.isTie(each)).forEach(acts::add);
            }
        }
    }

    /** The facts. */
    List<Fact> facts(@Nullable LocalDate asOf) {
        return groups.stream().map(group -> fact(group, asOf)).toList();
    }

    /** The events that went into them. */
    Set<Testimony> acts() {
        return acts;
    }

    private static Fact fact(Group group, @Nullable LocalDate asOf) {
        List<Testimony> told =
                group.told.stream().sorted(Testimony.OLDEST_FIRST).distinct().toList();
        Life life = TieLife.of(told, asOf);
        return new Fact(BestTie.of(told, life), told, life);
    }

    private void bucket(List<Testimony> bucket, Acts events) {
        Statement first = bucket.get(0).said();
        if (first.type().equals(RELATIONS)) {
            groups.add(new Group(null, bucket));
            return;
        }
        boolean agreements = first.type().equals(AGREEMENT);
        List<Testimony> named = new ArrayList<>();
        Map<String, List<Testimony>> bare = new LinkedHashMap<>();
        for (Testimony told : bucket) {
            String key = bareKey(told, agreements);
            (key == null ? named : bare.computeIfAbsent(key, k -> new ArrayList<>())).add(told);
        }
        TieNames names = TieNames.of(named);
        Map<TieNames.Cluster, List<Testimony>> more = events(names, events, first);
        List<Group> here = new ArrayList<>();
        for (TieNames.Cluster cluster : names.clusters()) {
            List<Testimony> told = new ArrayList<>(cluster.told());
            take(told, more.getOrDefault(cluster, List.of()));
            take(told, agreements ? events.inSameWords(told) : List.of());
            List<List<Testimony>> split = agreements ? Beginnings.split(told) : List.of(told);
            split.forEach(some -> here.add(new Group(cluster, new ArrayList<>(some))));
        }
        bare.values().forEach(told -> {
            take(told, agreements ? events.inSameWords(told) : List.of());
            bare(told, here);
        });
        here.stream().filter(Group::hasTie).forEach(groups::add);
        here.stream().filter(group -> !group.hasTie()).forEach(group -> group.told.forEach(acts::remove));
    }

    /** What has no name, or only a bare one, is the same only in the same words, or by the same document. */
    private static @Nullable String bareKey(Testimony told, boolean agreement) {
        if (told.said().name() == null) {
            return "=" + told.said().said().quote();
        }
        Name name = name(told);
        return agreement && name.isBare() ? told.document().id() + name : null;
    }

    /** The acts on each agreement, the sessions of each body. */
    private static Map<TieNames.Cluster, List<Testimony>> events(TieNames names, Acts events, Statement first) {
        Map<TieNames.Cluster, List<Testimony>> found = new IdentityHashMap<>();
        boolean bodies = first.type().equals(BODY);
        if (bodies || first.type().equals(AGREEMENT)) {
            for (Testimony told : events.of(bodies ? "CONSULT" : "AGREE", first.parties())) {
                Name name = name(told);
                TieNames.Cluster cluster = bodies
                        ? names.met(name)
                        : names.called(name, told.said().parties());
                if (cluster != null) {
                    found.computeIfAbsent(cluster, k -> new ArrayList<>()).add(told);
                }
            }
        }
        return found;
    }

    private void take(List<Testimony> told, List<Testimony> some) {
        some.stream().filter(acts::add).forEach(told::add);
    }

    /** "The 2009 treaty" is the one treaty of that year; where there are several, nobody knows which. */
    private static void bare(List<Testimony> told, List<Group> here) {
        Period when = told.stream()
                .map(each -> TieLife.start(each.said()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (when != null && told.get(0).said().name() != null) {
            Name name = name(told.get(0));
            Parties parties = told.get(0).said().parties();
            List<Group> fitting = here.stream()
                    .filter(group -> group.beganIn(when))
                    .filter(group -> group.names == null
                            ? group.told.get(0).said().name() != null
                                    && name(group.told.get(0)).isSame(name)
                            : group.names.mayBe(name, parties))
                    .toList();
            if (fitting.size() == 1) {
                fitting.get(0).told.addAll(told);
                return;
            }
        }
        here.add(new Group(null, told));
    }

    static Name name(Testimony told) {
        return Name.of(told.said());
    }
}
