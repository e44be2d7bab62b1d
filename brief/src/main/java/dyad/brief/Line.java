package dyad.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One line of a brief with the sentences it rests on.
 *
 * @param pieces what it says
 * @param notes numbers of the sentences, ascending; empty where the pieces carry their own
 * @param item the fact it tells, or null where it tells several or a contradiction
 */
public record Line(
        List<Piece> pieces, List<Integer> notes, @Nullable Item item) {
    public Line {
        pieces = List.copyOf(pieces);
    }

    Line(List<Piece> pieces, List<Integer> notes) {
        this(pieces, notes, null);
    }

    /** The same as what tells this fact. */
    Line of(Item fact) {
        return new Line(pieces, notes, fact);
    }

    /** The numbers of all sentences it rests on, ascending. */
    public List<Integer> allNotes() {
        TreeSet<Integer> all = new TreeSet<>(notes);
        pieces.forEach(piece -> all.addAll(piece.notes()));
        return List.copyOf(all);
    }

    /** What it says, followed by its references. */
    public List<Piece> withNotes() {
        List<Piece> all = new ArrayList<>(pieces);
        all.add(Piece.notes(notes));
        return all;
    }

    static List<Integer> union(List<Integer> one, List<Integer> other) {
        TreeSet<Integer> all = new TreeSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
