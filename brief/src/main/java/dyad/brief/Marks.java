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
import java.util.TreeSet;

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

    /** The line, with who accepted or corrected which of its sentences, and what they held for one or apart. */
    Line on(Item item, Line line) {
        Set<List<Piece>> marks = of(item);
        if (marks.isEmpty()) {
            return line.of(item);
        }
        List<Piece> pieces = new ArrayList<>(line.withNotes());
        marks.forEach(pieces::addAll);
        return new Line(pieces, List.of(), item);
    }

    /** Whether people decided anything that is told of a fact. */
    boolean isOn(Item item) {
        return !of(item).isEmpty();
    }

    private Set<List<Piece>> of(Item item) {
        Set<List<Piece>> marks = new LinkedHashSet<>();
        List<Testimony> all = item.fact().told();
        for (Testimony told : all) {
            for (String mark : JudgedWords.full(told.said(), words)) {
                marks.add(mark(citing.notes(List.of(told)), mark));
            }
        }
        all.forEach(told -> joined(told, all, marks));
        all.forEach(told -> apart(told, marks));
        return marks;
    }

    private static List<Piece> mark(List<Integer> notes, String words) {
        return List.of(Piece.plain(" –"), Piece.notes(notes), Piece.plain(" " + words));
    }

    /** Two of the accounts that stand as one because a person says so; said once for both. */
    private void joined(Testimony one, List<Testimony> told, Set<List<Piece>> marks) {
        Judged judged = one.said().said().judged();
        for (Mark mark : judged == null ? List.<Mark>of() : judged.marks()) {
            if (mark.sort() == Judged.Sort.SAME && one.said().id().compareTo(String.valueOf(mark.other())) < 0) {
                told.stream()
                        .filter(other -> other.said().id().equals(mark.other()))
                        .forEach(other ->
                                marks.add(mark(citing.notes(List.of(one, other)), JudgedWords.joined(mark, words))));
            }
        }
    }

    /** What a person says is another thing, though it looks like this; told with either. */
    private void apart(Testimony one, Set<List<Piece>> marks) {
        Judged judged = one.said().said().judged();
        for (Mark mark : judged == null ? List.<Mark>of() : judged.marks()) {
            if (mark.sort() == Judged.Sort.NOT_SAME) {
                Set<Integer> notes = new TreeSet<>(citing.notes(List.of(one)));
                List<Integer> others = citing.notes(String.valueOf(mark.other()));
                notes.addAll(others);
                String told = others.isEmpty() ? JudgedWords.notSame(mark, words) : JudgedWords.apart(mark, words);
                marks.add(mark(List.copyOf(notes), told));
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
