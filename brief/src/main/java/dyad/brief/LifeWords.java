package dyad.brief;

import dyad.model.Document;
import dyad.model.Period;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import dyad.record.life.Life;
import dyad.record.life.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the steps of a life into words, each with its date and its sentences. */
final class LifeWords {

    private final Citing citing;
    private final Messages words;

    LifeWords(Citing citing, Messages words) {
        this.citing = citing;
        this.words = words;
    }

    /** "signed 3 March 2023 [3]; ratified 30 January 2024 [6]"; what is told of no step is cited behind the last. */
    List<Piece> steps(Item item) {
        List<Piece> pieces = new ArrayList<>();
        Set<Integer> cited = new HashSet<>();
        for (Step step : distinct(item.life().steps())) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.plain("; "));
            }
            pieces.addAll(step(step));
            cited.addAll(citing.notes(step.told()));
        }
        List<Integer> rest =
                item.notes().stream().filter(note -> !cited.contains(note)).toList();
        if (!rest.isEmpty()) {
            pieces.add(Piece.plain(pieces.isEmpty() ? "" : "; " + words.get("step.also")));
            pieces.add(Piece.notes(rest));
        }
        return pieces;
    }

    /** What was signed in a year has been there since: one of the two is told. */
    static List<Step> distinct(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.stage() != Stage.THERE
                        || steps.stream()
                                .noneMatch(other -> other.stage() != Stage.THERE
                                        && !other.stage().isAim()
                                        && Objects.equals(other.when(), step.when())))
                .toList();
    }

    /** One step with its sentences. */
    List<Piece> step(Step step) {
        return List.of(Piece.plain(of(step, words)), Piece.notes(citing.notes(step.told())));
    }

    /** "signed 3 March 2023", without its sentences. */
    static String of(Step step, Messages words) {
        String key = "step." + step.stage().code();
        Period when = step.when();
        if (when != null) {
            return words.get(key, when);
        }
        Period told = told(step);
        String undated = words.get(key + ".undated");
        return told == null ? undated : undated + " (" + words.get("told", told) + ")";
    }

    /** When a step without a date was first told. */
    private static @Nullable Period told(Step step) {
        return step.told().stream()
                .map(Testimony::document)
                .map(Document::published)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Plans that were told before the day; those of the day itself tell nothing new. */
    List<Step> before(Life life) {
        LocalDate first = life.steps(Stage.HELD).stream()
                .flatMap(step -> Stream.ofNullable(step.when()))
                .flatMap(when -> Stream.ofNullable(when.first()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return life.steps().stream()
                .filter(step -> step.stage().isAim())
                .filter(step -> step.told().stream()
                        .anyMatch(told -> told.day() != null && told.day().isBefore(first)))
                .toList();
    }
}
