package dyad.record;

import dyad.record.search.Stems;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/**
 * Readings with all that is to be written of them, some at a time. The first are worked out before anybody has to wait for the right to write,
 * the next when they are asked for, while a server has those before them to write.
 */
final class Preparing implements Iterator<List<Prepared>> {
    // each lot is a question and an answer for every table; the last is written while nothing is left to be worked out
    private static final int LOT = 50;

    private final List<Taken> taken;
    private final List<DocumentKeys.Version> versions;
    private final Stems stems;
    private final int lot;
    private List<Prepared> next;
    private int begun;

    /**
     * Begins with the first.
     *
     * @param meanwhile whether somebody else writes while the next are worked out; if not, all are worked out now
     */
    Preparing(List<Taken> taken, Stems stems, boolean meanwhile) {
        this.taken = taken;
        this.versions = taken.stream().map(DocumentKeys.Version::of).toList();
        this.stems = stems;
        this.lot = meanwhile ? LOT : Math.max(1, taken.size());
        this.next = prepared();
    }

    /** Those that are yet to be worked out. */
    List<DocumentKeys.Version> later() {
        return versions.subList(begun, versions.size());
    }

    @Override
    public boolean hasNext() {
        return begun < taken.size() || !next.isEmpty();
    }

    @Override
    public List<Prepared> next() {
        List<Prepared> now = next.isEmpty() ? prepared() : next;
        if (now.isEmpty()) {
            throw new NoSuchElementException();
        }
        next = List.of();
        return now;
    }

    private List<Prepared> prepared() {
        int from = begun;
        begun = Math.min(taken.size(), from + lot);
        return IntStream.range(from, begun)
                .mapToObj(i -> Prepared.of(taken.get(i), versions.get(i).textHash(), stems))
                .toList();
    }
}
