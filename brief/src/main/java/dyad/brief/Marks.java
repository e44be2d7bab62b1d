package dyad.brief;

import dyad.model.Document;
import dyad.model.Judged;
import dyad.model.Judged.Mark;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.fact.Testimony;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells in a brief what people decided on statements: behind the line that rests on them, and what they rejected by itself. */
final class Marks {
    private final Wording wording;
    private final Citing citing;
    private final Messages words;

    Marks(Wording wording, Citing citing) {
        this.wording = wording;
        this.citing = citing;
        this.words = wording.words();
    }

    /** The line, with who accepted or corrected which of its sentences. */
    Line on(Item item, Line line) {
        Set<List<Piece>> marks = new LinkedHashSet<>();
        for (Testimony told : item.fact().told()) {
            for (String mark : JudgedWords.full(told.said(), words)) {
                marks.add(mark(List.of(told), mark));
            }
        }
        item.fact().told().forEach(told -> joined(told, item.fact().told(), marks));
        if (marks.isEmpty()) {
            return line.of(item);
        }
        List<Piece> pieces = new ArrayList<>(line.withNotes());
        marks.forEach(pieces::addAll);
        return new Line(pieces, List.of(), item);
    }

    private List<Piece> mark(List<Testimony> told, String words) {
        return List.of(Piece.plain(" –"), Piece.notes(citing.notes(told)), Piece.plain(" " + words));
    }

    /** Two of the accounts that stand as one because a person says so; said once for both. */
    private void joined(Testimony one, List<Testimony> told, Set<List<Piece>> marks) {
        Judged judged = one.said().said().judged();
        for (Mark mark : judged == null ? List.<Mark>of() : judged.marks()) {
            if (mark.sort() == Judged.Sort.SAME && one.said().id().compareTo(String.valueOf(mark.other())) < 0) {
                told.stream()
                        .filter(other -> other.said().id().equals(mark.other()))
                        .forEach(other -> marks.add(mark(List.of(one, other), JudgedWords.joined(mark, words))));
            }
        }
    }

    /** What was rejected, each with its sentence and by whom. */
    List<Line> rejected(List<Reading> readings) {
        List<Line> lines = new ArrayList<>();
        for (Reading reading : readings) {
            reading.statements().forEach(said -> lines.add(rejected(reading.document(), said)));
        }
        return lines;
    }

    private Line rejected(Document document, Statement said) {
        List<Piece> pieces = new ArrayList<>(wording.pieces(said));
        pieces.add(Piece.notes(citing.notes(List.of(new Testimony(said, document, null, document.id())))));
        pieces.add(Piece.plain(" – " + String.join(", ", JudgedWords.full(said, words))));
        return new Line(pieces, List.of());
    }
}
