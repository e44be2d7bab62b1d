package dyad.record.review;

import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.record.fact.Judgements;
import dyad.record.fact.Testimony;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds figures that may have been misread, or that lack what would make them comparable. Who accepted or corrected one has looked at it. */
final class Doubts {
    private static final BigDecimal FAR = BigDecimal.TEN;

    /** Fewer do not tell what is usual. */
    private static final int ENOUGH = 3;

    /** Of one year each; a sum of many years has no year, nor has a single deal. */
    private static final Set<String> OF_A_YEAR = Set.of("trade-turnover", "exports", "imports", "trade-balance");

    private Doubts() {}

    /**
     * What is to be asked.
     *
     * @param told figures of one indicator, direction and measure, the oldest first
     */
    static List<Question> among(List<Testimony> told) {
        Map<String, BigDecimal> usual = usual(told);
        List<Question> questions = new ArrayList<>();
        for (Testimony each : told) {
            if (!isDecided(each)) {
                reason(each.figure(), usual).ifPresent(reason -> questions.add(Question.of(reason, List.of(each))));
            }
        }
        return questions;
    }

    static boolean isDecided(Testimony told) {
        var judged = told.said().said().judged();
        return judged != null && (Judgements.isAccepted(told.said()) || judged.correctedBy() != null);
    }

    private static Optional<Reason> reason(Figure figure, Map<String, BigDecimal> usual) {
        if (isFarOff(figure, usual.get(figure.unit()))) {
            return Optional.of(Reason.FAR_OFF);
        }
        if (figure.unit().equals("XXX")) {
            return Optional.of(Reason.NO_CURRENCY);
        }
        boolean year = figure.period() == null
                && figure.modality() == Modality.ACTUAL
                && OF_A_YEAR.contains(figure.type())
                && figure.isMoney();
        return year ? Optional.of(Reason.NO_PERIOD) : Optional.empty();
    }

    private static boolean isFarOff(Figure figure, @Nullable BigDecimal usual) {
        if (usual == null || usual.signum() == 0 || !counts(figure)) {
            return false;
        }
        BigDecimal value = figure.value().abs();
        return value.compareTo(usual.multiply(FAR)) >= 0 || value.multiply(FAR).compareTo(usual) <= 0;
    }

    /** The middle of what different texts tell, by unit, where there are enough of them. */
    private static Map<String, BigDecimal> usual(List<Testimony> told) {
        Map<String, Map<String, BigDecimal>> values = new HashMap<>();
        for (Testimony each : told) {
            Figure figure = each.figure();
            if (counts(figure)) {
                values.computeIfAbsent(figure.unit(), k -> new HashMap<>())
                        .putIfAbsent(
                                each.origin() + " " + figure.period() + " " + figure.value(),
                                figure.value().abs());
            }
        }
        Map<String, BigDecimal> usual = new HashMap<>();
        values.forEach((unit, all) -> {
            if (all.size() >= ENOUGH) {
                usual.put(unit, all.values().stream().sorted().toList().get(all.size() / 2));
            }
        });
        return usual;
    }

    private static boolean counts(Figure figure) {
        return figure.measure() == Measure.LEVEL
                && figure.modality() == Modality.ACTUAL
                && OF_A_YEAR.contains(figure.type())
                && (figure.period() == null || figure.period().days() > 80);
    }
}
