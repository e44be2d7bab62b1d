package dyad.record.life;

import dyad.model.Document;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Period;
import dyad.model.Said;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is new in facts since they were concluded from less.
 *
 * <pre>{@code
 * Changes changes = Changes.between(concluding.of(then, lastMonth), concluding.of(now, today));
 * }</pre>
 *
 * @param facts of which nothing was told before: visits, agreements, values of an indicator, targets
 * @param progress what was known, and has come further or has become clearer
 * @param conflicts contradictions that were not there before
 */
public record Changes(List<Fact> facts, List<Progress> progress, List<Conflict> conflicts) {
    /**
     * A fact that has come further.
     *
     * @param fact as it stands now
     * @param before where it stood
     * @param steps those that are new
     */
    public record Progress(Fact fact, Stage before, List<Step> steps) {
        public Progress {
            steps = List.copyOf(steps);
        }
    }

    public Changes {
        facts = List.copyOf(facts);
        progress = List.copyOf(progress);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether nothing is new. */
    public boolean isEmpty() {
        return facts.isEmpty() && progress.isEmpty() && conflicts.isEmpty();
    }

    /** What one document says; that other words of it were read so, or by another rule, is no news, nor whether it is a copy. */
    private record Key(Document document, Statement said) {
        static Key of(Testimony told) {
            return new Key(told.document(), withoutWords(told.said()));
        }

        private static Statement withoutWords(Statement said) {
            Said bare = bare(said.said());
            if (said instanceof Figure f) {
                return new Figure(bare, f.measure(), f.value(), f.upTo(), f.unit(), f.bound(), f.period(), f.against());
            }
            if (said instanceof Event e) {
                return new Event(bare, e.mode(), e.period(), e.name(), e.actors(), e.recipients());
            }
            Tie t = (Tie) said;
            return new Tie(bare, t.name(), t.since(), t.until(), t.status(), t.by());
        }

        private static Said bare(Said said) {
            return new Said(
                    said.type(),
                    said.parties(),
                    said.modality(),
                    List.of(),
                    List.of(),
                    said.document(),
                    said.language(),
                    new Span(0, 0),
                    "",
                    Map.of(),
                    "");
        }
    }

    /** What the later facts have that the earlier had not. */
    public static Changes between(Facts before, Facts after) {
        Map<Key, Fact> known = new HashMap<>();
        for (Fact fact : before.all()) {
            fact.told().forEach(told -> known.put(Key.of(told), fact));
        }
        List<Fact> facts = new ArrayList<>();
        List<Progress> progress = new ArrayList<>();
        for (Fact fact : after.all()) {
            Set<Fact> earlier = new LinkedHashSet<>();
            fact.told().stream()
                    .map(told -> known.get(Key.of(told)))
                    .filter(Objects::nonNull)
                    .forEach(earlier::add);
            List<Step> steps = steps(fact, earlier);
            if (earlier.isEmpty()) {
                facts.add(fact);
            } else if (!steps.isEmpty()) {
                progress.add(new Progress(fact, earlier.iterator().next().life().now(), steps));
            }
        }
        return new Changes(facts, progress, conflicts(before, after));
    }

    /** Steps that none of the earlier facts had, or at no such time; a figure of which there is more than one source is no news. */
    private static List<Step> steps(Fact fact, Set<Fact> earlier) {
        List<Step> known =
                earlier.stream().flatMap(each -> each.life().steps().stream()).toList();
        return fact.life().steps().stream()
                .filter(step -> known.stream().noneMatch(each -> isSame(each, step)))
                .toList();
    }

    private static boolean isSame(Step known, Step step) {
        Period then = known.when();
        Period now = step.when();
        boolean coarser = then != null && (now == null || now.days() > then.days());
        boolean again = then == null && now == null && isAgain(known, step);
        return known.stage() == step.stage() && !again && (Objects.equals(then, now) || coarser);
    }

    /** Without a time, what is told by none of those who told it before has come again: talks were suspended, and one talks again. */
    private static boolean isAgain(Step known, Step step) {
        Set<Key> tellers = new HashSet<>();
        known.told().forEach(told -> tellers.add(Key.of(told)));
        return !step.told().isEmpty() && step.told().stream().map(Key::of).noneMatch(tellers::contains);
    }

    private static List<Conflict> conflicts(Facts before, Facts after) {
        List<List<Set<Key>>> known = before.conflicts().stream()
                .map(conflict -> conflict.sides().stream().map(Changes::keys).toList())
                .toList();
        return after.conflicts().stream()
                .filter(conflict -> known.stream().noneMatch(sides -> isKnown(conflict, sides)))
                .toList();
    }

    /** Whether each side had been told against another before. */
    private static boolean isKnown(Conflict conflict, List<Set<Key>> sides) {
        return conflict.sides().stream().map(Changes::keys).allMatch(side -> sides.stream()
                .anyMatch(each -> side.stream().anyMatch(each::contains)));
    }

    private static Set<Key> keys(Conflict.Side side) {
        Set<Key> keys = new HashSet<>();
        side.told().forEach(told -> keys.add(Key.of(told)));
        return keys;
    }

    /** New values of an indicator, apart from the other facts. */
    public List<Fact> values() {
        return facts.stream().filter(fact -> fact.said() instanceof Figure).toList();
    }
}
