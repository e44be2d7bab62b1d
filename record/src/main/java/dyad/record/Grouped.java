package dyad.record;

import dyad.model.Document;
import dyad.model.Statement;
import dyad.reader.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts the statements of one document, which come one after the other, together again. Documents are asked for several at once, the more the
 * more are wanted: the first comes at once, and no more than {@value #MOST} are in memory.
 */
final class Grouped implements Iterator<Reading> {
    private static final int MOST = 64;

    private final Iterator<Keyed> rows;
    private final Function<Collection<Long>, Map<Long, Document>> documents;
    private final Deque<Reading> ready = new ArrayDeque<>();
    private int atOnce = 1;
    private @Nullable Keyed ahead;

    Grouped(Iterator<Keyed> rows, Function<Collection<Long>, Map<Long, Document>> documents) {
        this.rows = rows;
        this.documents = documents;
        advance();
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || ahead != null;
    }

    @Override
    public Reading next() {
        if (ready.isEmpty()) {
            gather();
        }
        Reading next = ready.poll();
        if (next == null) {
            throw new NoSuchElementException();
        }
        return next;
    }

    private void gather() {
        Map<Long, List<Statement>> statements = new LinkedHashMap<>();
        while (ahead != null && (statements.size() < atOnce || statements.containsKey(ahead.reading()))) {
            statements.computeIfAbsent(ahead.reading(), k -> new ArrayList<>()).add(ahead.statement());
            advance();
        }
        if (!statements.isEmpty()) {
            Map<Long, Document> found = documents.apply(statements.keySet());
            statements.forEach((entry, said) ->
                    ready.add(new Reading(Objects.requireNonNull(found.get(entry)), List.copyOf(said), List.of())));
        }
        atOnce = Math.min(MOST, 2 * atOnce);
    }

    private void advance() {
        ahead = rows.hasNext() ? rows.next() : null;
    }
}
