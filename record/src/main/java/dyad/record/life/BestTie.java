package dyad.record.life;

import dyad.model.Modality;
import dyad.model.Period;
import dyad.model.Place;
import dyad.model.Said;
import dyad.model.Tie;
import dyad.model.Types;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all who tell of a tie come to, in the form of one statement. */
final class BestTie {
    private BestTie() {}

    /** The words of the one who names it best, with times, places and operator of those who tell them most finely. */
    static Tie of(List<Testimony> told, Life life) {
        List<Tie> ties = told.stream()
                .filter(Beginnings::isTie)
                .map(each -> (Tie) each.said())
                .toList();
        Modality modality = modality(life.now());
        // the words of one who tells how it is now, where there is one
        Tie best = ties.stream()
                .max(Comparator.<Tie>comparingInt(tie -> tie.modality() == modality ? 1 : 0)
                        .thenComparingInt(tie -> tie.said().places().size())
                        .thenComparingInt(tie -> named(tie.name())))
                .orElseThrow();
        Said s = best.said();
        List<Place> places = s.places();
        Said said = new Said(
                s.type(),
                s.parties(),
                modality,
                s.saidBy(),
                places,
                s.document(),
                s.language(),
                s.span(),
                s.quote(),
                s.evidence(),
                s.rule());
        // what is initialled is still to be signed
        String status = life.now() == Stage.INITIALLED
                ? Stage.NEGOTIATED.code()
                : life.now().code();
        return new Tie(
                said,
                ties.stream()
                        .map(Tie::name)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparingInt(BestTie::named).thenComparing(Comparator.reverseOrder()))
                        .orElse(null),
                since(told, life),
                finest(until(ties, life), Tie::until),
                life.now() == Stage.LAPSED ? "planned" : Types.STATUSES.contains(status) ? status : null,
                ties.stream().map(Tie::by).filter(Objects::nonNull).findFirst().orElse(null));
    }

    private static Modality modality(Stage now) {
        return switch (now) {
            case PROPOSED -> Modality.PROPOSED;
            case PLANNED, LAPSED -> Modality.PLANNED;
            case NEGOTIATED, INITIALLED -> Modality.PLANNED;
            case DENIED -> Modality.DENIED;
            default -> Modality.ACTUAL;
        };
    }

    /** A name written with a capital is the paper's own; a longer one tells more. */
    private static int named(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return 0;
        }
        return name.length() + (Character.isUpperCase(name.codePointAt(0)) ? 1000 : 0);
    }

    /**
     * When it was signed; else since when it has been there; for what lies ahead, when it is to be. An agreement that is in force has been so
     * since it came into force, and not since its signing.
     */
    private static @Nullable Period since(List<Testimony> told, Life life) {
        LocalDate ended = life.ended();
        boolean agreement = told.stream().anyMatch(each -> each.said().type().equals("agreement"));
        List<Stage> stages = agreement && life.now() == Stage.IN_FORCE
                ? List.of(Stage.IN_FORCE)
                : List.of(Stage.SIGNED, Stage.THERE, Stage.IN_FORCE, life.now());
        for (Stage stage : stages) {
            Period when = life.steps(stage).stream()
                    .filter(step -> ended == null || Steps.day(step).isAfter(ended))
                    .map(Step::when)
                    .filter(Objects::nonNull)
                    .min(Comparator.comparingLong(Period::days).thenComparing(Period::edtf))
                    .orElse(null);
            if (when != null && stage != Stage.ENDED) {
                return when;
            }
        }
        return null;
    }

    /** What has begun again has no end. */
    private static List<Tie> until(List<Tie> ties, Life life) {
        return life.ended() == null
                ? ties
                : ties.stream().filter(tie -> Stage.of(tie) != Stage.ENDED).toList();
    }

    private static @Nullable Period finest(List<Tie> ties, Function<Tie, @Nullable Period> time) {
        return ties.stream()
                .flatMap(tie -> Stream.ofNullable(time.apply(tie)))
                .min(Comparator.comparingLong(Period::days).thenComparing(Period::edtf))
                .orElse(null);
    }
}
