package dyad.brief;

import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Modality;
import dyad.model.Period;
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
        List<Piece> pieces = new ArrayList<>(about(conflict, wording));
        String between = ": ";
        List<Side> sides = conflict.sides().stream()
                .sorted(Comparator.comparing(side -> citing.notes(side.told()).get(0)))
                .toList();
        for (Side side : sides) {
            pieces.add(Piece.plain(between));
            pieces.addAll(account(conflict, side, wording));
            pieces.add(Piece.notes(citing.notes(side.told())));
            between = "; ";
        }
        String remark = remark(conflict, words);
        if (!remark.isEmpty()) {
            pieces.add(Piece.plain(" – " + remark));
        }
        return new Line(pieces, List.of());
    }

    /** By what both are right; empty for a contradiction. */
    static String remark(Conflict conflict, Messages words) {
        Difference difference = conflict.difference();
        if (difference == null || difference == Difference.CONTRADICTION) {
            return "";
        }
        String judged = JudgedWords.bracketed(JudgedWords.of(conflict.judged(), words));
        return words.get("difference." + difference.code()) + judged;
    }

    /** What the accounts are of. */
    static List<Piece> about(Conflict conflict, Wording wording) {
        if (conflict.said() instanceof Figure figure) {
            boolean shown = figure.period() != null && isOfOneTime(conflict);
            String period = shown ? ", " + wording.words().period(Objects.requireNonNull(figure.period())) : "";
            return List.of(Piece.lead(wording.indicator(figure)), Piece.plain(period));
        }
        Piece title =
                Piece.lead(conflict.said() instanceof Tie tie ? wording.title(tie) : wording.title(conflict.said()));
        Period day = conflict.kind() == Conflict.Kind.COUNT && conflict.said() instanceof Event event
                ? event.period()
                : null;
        return day == null
                ? List.of(title)
                : List.of(title, Piece.plain(", " + wording.words().period(day)));
    }

    /** Counts as of neighbouring days are set against each other too. */
    private static boolean isOfOneTime(Conflict conflict) {
        return conflict.sides().stream()
                        .map(side -> side.said() instanceof Figure figure ? figure.period() : null)
                        .distinct()
                        .count()
                == 1;
    }

    /** One of the accounts. */
    static List<Piece> account(Conflict conflict, Side side, Wording wording) {
        return switch (conflict.kind()) {
            case VALUE ->
                isOfOneTime(conflict)
                        ? wording.value((Figure) side.said())
                        : wording.valueAndTime((Figure) side.said());
            case DATE -> {
                String key = conflict.said() instanceof Tie ? "since" : "step.held";
                yield List.of(Piece.plain(wording.words().get(key, side.when() == null ? "" : side.when())));
            }
            case COUNT -> List.of(Piece.plain(Objects.requireNonNull(side.count())));
            case DENIAL -> {
                String key = "conflict." + (side.said().modality() == Modality.DENIED ? "denied" : "asserted");
                yield List.of(Piece.plain(wording.words().get(key)));
            }
        };
    }
}
