package dyad.record;

import dyad.model.Document;
import dyad.model.Statement;
import dyad.reader.Reading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Puts the statements of one document, which come one after the other, together again. */
final class Grouped implements Iterator<Reading> {
    private final Iterator<Keyed> rows;
    private final LongFunction<Document> documents;
    private @Nullable Keyed ahead;

    Grouped(Iterator<Keyed> rows, LongFunction<Document> documents) {
        this.rows = rows;
        this.documents = documents;
        advance();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Reading next() {
        Keyed first = ahead;
        if (first == null) {
            throw new NoSuchElementException();
        }
        List<Statement> statements = new ArrayList<>();
        while (ahead != null && ahead.reading() == first.reading()) {
            statements.add(ahead.statement());
            advance();
        }
        return new Reading(documents.apply(first.reading()), List.copyOf(statements), List.of());
    }

    private void advance() {
        ahead = rows.hasNext() ? rows.next() : null;
    }
}
