package dyad.record.review;

import dyad.model.Event;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.record.fact.Pairs;
import dyad.record.fact.Testimony;
import dyad.record.life.Fact;
import dyad.record.same.Likeness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds ties and events that look like one thing and stand as two. Each is set beside the one it is most like. */
final class LookAlikes {
    /** Names of areas have words in common without being one thing. */
    private static final String FIELD = "field";

    /** Events further apart than this are two. */
    private static final long NEAR = 3;

    private final Pairs pairs;
    private final Map<String, Question> found = new TreeMap<>();

    private LookAlikes(Pairs pairs) {
        this.pairs = pairs;
    }

    static Collection<Question> among(List<Fact> facts, Pairs pairs) {
        Map<String, List<Fact>> buckets = new TreeMap<>();
        for (Fact fact : facts) {
            Statement said = fact.said();
            boolean wanted =
                    said instanceof Event || said instanceof Tie && !said.type().equals(FIELD);
            if (wanted) {
                buckets.computeIfAbsent(said.type() + " " + said.parties().all(), k -> new ArrayList<>())
                        .add(fact);
            }
        }
        LookAlikes alike = new LookAlikes(pairs);
        for (List<Fact> bucket : buckets.values()) {
            if (bucket.get(0).said() instanceof Tie) {
                alike.ties(bucket);
            } else {
                alike.events(bucket);
            }
        }
        return alike.found.values();
    }

    private void ties(List<Fact> bucket) {
        Map<String, List<Fact>> byWord = new HashMap<>();
        for (Fact fact : bucket) {
            Likeness.words(fact.said()).forEach(word -> byWord.computeIfAbsent(word, k -> new ArrayList<>())
                    .add(fact));
        }
        for (Fact fact : bucket) {
            Set<Fact> near = Collections.newSetFromMap(new IdentityHashMap<>());
            Likeness.words(fact.said()).forEach(word -> near.addAll(byWord.getOrDefault(word, List.of())));
            ask(fact, near);
        }
    }

    private void events(List<Fact> bucket) {
        TreeMap<LocalDate, List<Fact>> byDay = new TreeMap<>();
        for (Fact fact : bucket) {
            LocalDate first = first(fact);
            if (first != null) {
                byDay.computeIfAbsent(first, k -> new ArrayList<>()).add(fact);
            }
        }
        for (Fact fact : bucket) {
            LocalDate first = first(fact);
            if (first != null) {
                Set<Fact> near = Collections.newSetFromMap(new IdentityHashMap<>());
                byDay.subMap(first.minusDays(NEAR), true, first.plusDays(NEAR), true)
                        .values()
                        .forEach(near::addAll);
                ask(fact, near);
            }
        }
    }

    private static @Nullable LocalDate first(Fact fact) {
        Period period = ((Event) fact.said()).period();
        return period == null || period.days() > Likeness.SHORT ? null : period.first();
    }

    /** Beside the one it is most like, of those on which nobody decided. */
    private void ask(Fact fact, Set<Fact> near) {
        near.stream()
                .filter(other -> other != fact && Likeness.of(fact.said(), other.said()) >= Likeness.ALIKE)
                .filter(other -> !isDecided(fact, other))
                .min(Comparator.comparingDouble((Fact other) -> -Likeness.of(fact.said(), other.said()))
                        .thenComparing(other -> other.told().get(0), Testimony.OLDEST_FIRST))
                .map(other -> question(fact, other))
                .ifPresent(question -> found.putIfAbsent(question.id(), question));
    }

    private static Question question(Fact one, Fact other) {
        return Testimony.OLDEST_FIRST.compare(one.told().get(0), other.told().get(0)) <= 0
                ? Question.of(Reason.LOOK_ALIKE, own(one), own(other))
                : Question.of(Reason.LOOK_ALIKE, own(other), own(one));
    }

    /** Of an agreement those who tell of it, before acts that belong to it. */
    private static List<Testimony> own(Fact fact) {
        List<Testimony> own = fact.told().stream()
                .filter(told -> told.said().kind() == fact.said().kind())
                .toList();
        return own.isEmpty() ? fact.told() : own;
    }

    private boolean isDecided(Fact one, Fact other) {
        return pairs.between(Questions.ids(one.told()), new HashSet<>(Questions.ids(other.told()))) != null;
    }
}
