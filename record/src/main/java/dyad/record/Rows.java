package dyad.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The rows of a query one by one, so that memory does not grow with their number. */
final class Rows<T> implements Iterator<T> {
    /** Makes something of the row the result stands on. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Home home;
    private final PreparedStatement query;
    private final ResultSet result;
    private final Row<T> row;
    private @Nullable T next;

    Rows(Home home, PreparedStatement query, Row<T> row) throws SQLException {
        this.home = home;
        this.query = query;
        this.result = query.executeQuery();
        this.row = row;
        advance();
    }

    /** The rows as a stream, which the caller closes. */
    Stream<T> stream() {
        return stream(this).onClose(this::close);
    }

    static <E> Stream<E> stream(Iterator<E> items) {
        Spliterator<E> ordered = Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(ordered, false);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public T next() {
        T current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        try {
            advance();
        } catch (SQLException e) {
            throw home.unusable(e);
        }
        return current;
    }

    private void advance() throws SQLException {
        try {
            next = result.next() ? row.of(result) : null;
        } catch (RecordException e) {
            throw e;
        } catch (RuntimeException e) {
            throw home.damaged(e);
        }
    }

    private void close() {
        try {
            query.close();
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }
}
