package dyad.record.review;

import dyad.model.Figure;
import dyad.model.Statement;
import dyad.record.fact.Pairs;
import dyad.record.fact.Testimony;
import dyad.record.life.Fact;
import dyad.record.same.Likeness;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds in what stands as one thing the account that has least to do with the others. */
final class Looseness {
    private Looseness() {}

    /** The account that tells most, and the one least like it, where little joins the two and nobody decided on them. */
    static Optional<List<Testimony>> of(Fact fact, Pairs pairs) {
        Statement said = fact.said();
        if (said instanceof Figure
                || said.type().equals("relations")
                || fact.told().size() < 2) {
            return Optional.empty();
        }
        List<Testimony> own = fact.told().stream()
                .filter(told -> told.said().kind() == said.kind())
                .toList();
        Optional<Testimony> best = own.stream()
                .filter(told -> told.said().said().span().equals(said.said().span())
                        && told.said().said().document().equals(said.said().document()))
                .findFirst();
        return best.flatMap(first -> own.stream()
                .filter(told -> !told.document().equals(first.document()))
                .filter(told -> Likeness.isLoose(first.said(), told.said()))
                .filter(told -> !isDecided(pairs, first, told))
                .min(Comparator.comparingDouble((Testimony told) -> Likeness.of(first.said(), told.said()))
                        .thenComparing(Testimony.OLDEST_FIRST))
                .map(told -> List.of(first, told)));
    }

    private static boolean isDecided(Pairs pairs, Testimony one, Testimony other) {
        String first = one.said().id();
        String second = other.said().id();
        return pairs.areSame(first, second) || pairs.on(first, second) != null;
    }
}
