package dyad.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** A stream in lists of so many, so that many things can be written at once without all of them in memory. */
final class Batches<T> implements Iterator<List<T>> {
    private final Iterator<T> items;
    private final int size;

    /** No question to a database names more things at once. */
    private static final int MOST_NAMED = 500;

    private Batches(Iterator<T> items, int size) {
        this.items = items;
        this.size = size;
    }

    static <T> Stream<List<T>> of(Stream<T> items, int size) {
        return Rows.stream(new Batches<>(items.iterator(), size));
    }

    /** As many at a time as one question to a database names. */
    static <T> Iterable<List<T>> named(Collection<T> items) {
        return () -> new Batches<>(items.iterator(), MOST_NAMED);
    }

    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    @Override
    public List<T> next() {
        if (!items.hasNext()) {
            throw new NoSuchElementException();
        }
        List<T> batch = new ArrayList<>(size);
        while (batch.size() < size && items.hasNext()) {
            batch.add(items.next());
        }
        return batch;
    }
}
