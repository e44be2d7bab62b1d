package dyad.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One line of a brief with the sentences it rests on.
 *
 * @param pieces what it says
 * @param notes numbers of the sentences, ascending; empty where the pieces carry their own
 */
record Line(List<Piece> pieces, List<Integer> notes) {
    Line {
        pieces = List.copyOf(pieces);
    }

    /** What it says, followed by its references. */
    List<Piece> withNotes() {
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
