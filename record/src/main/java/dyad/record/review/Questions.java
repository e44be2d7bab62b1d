package dyad.record.review;

import dyad.model.Dyad;
import dyad.model.Figure;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.fact.Comparing;
import dyad.record.fact.Difference;
import dyad.record.fact.Disagreement;
import dyad.record.fact.Disagreements;
import dyad.record.fact.Judgements;
import dyad.record.fact.Pairs;
import dyad.record.fact.Publishers;
import dyad.record.fact.Testimony;
import dyad.record.life.Concluding;
import dyad.record.life.Conflict;
import dyad.record.life.Fact;
import dyad.record.life.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds what a person should decide on two states: what sources contradict each other on, what looks like one thing and stands as two, or
 * stands as one with little to say for it, and figures that may have been misread. What was decided is not asked again. The same material
 * in any order gives the same questions in the same order.
 *
 * <pre>{@code
 * List<Question> questions = Questions.on(Dyad.of("KAZ", "ITA"), judgements.counting(readings), comparing);
 * }</pre>
 */
public final class Questions {
    private static final Publishers PUBLISHERS = Publishers.load();

    private final Pairs pairs;
    private final List<Question> found = new ArrayList<>();

    private Questions(Pairs pairs) {
        this.pairs = pairs;
    }

    /**
     * The questions by reason, then the newest first.
     *
     * @param readings documents with those of their statements that count
     * @param comparing with the rates and the decisions on two statements that count
     */
    public static List<Question> on(Dyad dyad, List<Reading> readings, Comparing comparing) {
        List<Reading> about = readings.stream()
                .map(reading -> about(dyad, reading))
                .filter(reading -> !reading.statements().isEmpty())
                .toList();
        Facts facts = new Concluding(PUBLISHERS, comparing).of(about, null);
        Questions questions = new Questions(comparing.pairs());
        questions.figures(facts, comparing);
        facts.conflicts().forEach(questions::conflict);
        questions.found.addAll(LookAlikes.among(facts.all(), comparing.pairs()));
        facts.all().forEach(questions::joined);
        questions.found.addAll(Readings.unsure(facts.all(), questions.found));
        questions.found.sort(Question.ORDER);
        return List.copyOf(questions.found);
    }

    private static Reading about(Dyad dyad, Reading reading) {
        List<Statement> about = reading.statements().stream()
                .filter(said -> dyad.isIn(said.parties()))
                .toList();
        return new Reading(reading.document(), about, List.of());
    }

    private void figures(Facts facts, Comparing comparing) {
        Map<String, List<Testimony>> series = new TreeMap<>();
        for (Fact fact : facts.all()) {
            if (fact.said() instanceof Figure figure) {
                String key = figure.type() + " " + figure.parties() + " " + figure.measure();
                series.computeIfAbsent(key, k -> new ArrayList<>()).addAll(fact.told());
            }
        }
        for (List<Testimony> told : series.values()) {
            told.sort(Testimony.OLDEST_FIRST);
            Disagreements.among(told, comparing).forEach(this::disagreement);
            found.addAll(Doubts.among(told));
        }
    }

    private void disagreement(Disagreement each) {
        boolean open = each.difference() == Difference.CONTRADICTION && each.judged() == null;
        if (open && !isAccepted(each.one()) && !isAccepted(each.other())) {
            found.add(Question.of(Reason.CONTRADICTION, each.one(), each.other()));
        }
    }

    private static boolean isAccepted(List<Testimony> side) {
        return side.stream().anyMatch(told -> Judgements.isAccepted(told.said()));
    }

    private void conflict(Conflict conflict) {
        if (conflict.kind() == Conflict.Kind.VALUE || conflict.difference() == Difference.BOTH_RIGHT) {
            return;
        }
        Reason reason =
                switch (conflict.kind()) {
                    case DATE -> Reason.OTHER_DATE;
                    case COUNT -> Reason.OTHER_COUNT;
                    default -> Reason.DENIAL;
                };
        List<List<Testimony>> sides =
                conflict.sides().stream().map(Conflict.Side::told).toList();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                conflict(reason, sides.get(i), sides.get(j));
            }
        }
    }

    private void conflict(Reason reason, List<Testimony> one, List<Testimony> other) {
        boolean decided = pairs.between(ids(one), ids(other)) != null || isAccepted(one) || isAccepted(other);
        boolean sameWords = one.get(0).said().id().equals(other.get(0).said().id());
        if (!decided && !sameWords) {
            found.add(Question.of(reason, one, other));
        }
    }

    static List<String> ids(List<Testimony> told) {
        return told.stream().map(each -> each.said().id()).toList();
    }

    /** Of what stands as one thing, the account that has least to do with the first. */
    private void joined(Fact fact) {
        Looseness.of(fact, pairs)
                .ifPresent(
                        two -> found.add(Question.of(Reason.JOINED_LOOSELY, List.of(two.get(0)), List.of(two.get(1)))));
    }
}
