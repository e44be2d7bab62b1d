package dyad.brief;

import dyad.model.Figure;
import dyad.model.Modality;
import dyad.model.Tie;
import dyad.record.fact.Difference;
import dyad.record.life.Conflict;
import dyad.record.life.Conflict.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Puts into words what sources disagree on: what it is about, then each account with its sentences. */
final class ConflictWords {

    private final Wording wording;
    private final Messages words;
    private final Citing citing;

    ConflictWords(Wording wording, Citing citing) {
        this.wording = wording;
        this.words = wording.words();
        this.citing = citing;
    }

    Line line(Conflict conflict) {
        List<Piece> pieces = new ArrayList<>(about(conflict));
        String between = ": ";
        List<Side> sides = conflict.sides().stream()
                .sorted(Comparator.comparing(side -> citing.notes(side.told()).get(0)))
                .toList();
        for (Side side : sides) {
            pieces.add(Piece.plain(between));
            pieces.addAll(account(conflict, side));
            pieces.add(Piece.notes(citing.notes(side.told())));
            between = "; ";
        }
        Difference difference = conflict.difference();
        if (difference != null && difference != Difference.CONTRADICTION) {
            String judged = JudgedWords.bracketed(JudgedWords.of(conflict.judged(), words));
            pieces.add(Piece.plain(" – " + words.get("difference." + difference.code()) + judged));
        }
        return new Line(pieces, List.of());
    }

    private List<Piece> about(Conflict conflict) {
        if (conflict.said() instanceof Figure figure) {
            boolean shown = figure.period() != null && isOfOneTime(conflict);
            String period = shown ? ", " + words.period(Objects.requireNonNull(figure.period())) : "";
            return List.of(Piece.lead(wording.indicator(figure)), Piece.plain(period));
        }
        return List.of(
                Piece.lead(conflict.said() instanceof Tie tie ? wording.title(tie) : wording.title(conflict.said())));
    }

    /** Counts as of neighbouring days are set against each other too. */
    private static boolean isOfOneTime(Conflict conflict) {
        return conflict.sides().stream()
                        .map(side -> side.said() instanceof Figure figure ? figure.period() : null)
                        .distinct()
                        .count()
                == 1;
    }

    private List<Piece> account(Conflict conflict, Side side) {
        return switch (conflict.kind()) {
            case VALUE ->
                isOfOneTime(conflict)
                        ? wording.value((Figure) side.said())
                        : wording.valueAndTime((Figure) side.said());
            case DATE -> {
                String key = conflict.said() instanceof Tie ? "since" : "step.held";
                yield List.of(Piece.plain(words.get(key, side.when() == null ? "" : side.when())));
            }
            case DENIAL -> {
                String key = "conflict." + (side.said().modality() == Modality.DENIED ? "denied" : "asserted");
                yield List.of(Piece.plain(words.get(key)));
            }
        };
    }
}
