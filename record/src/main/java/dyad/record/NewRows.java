package dyad.record;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows on their way into one table: gathered, and written many at once within the transaction that is open. */
interface NewRows extends AutoCloseable {
    /**
     * Gathers a row.
     *
     * @param values one a column, in the order of the columns: {@link Long}, {@link Integer}, {@link String} or null
     */
    void add(@Nullable Object... values) throws SQLException;

    /** Writes what was gathered; an error leaves nothing but a transaction to be undone. */
    default void flush() throws SQLException {
        taken().run();
    }

    /** What was gathered, to be written in a moment; what is added from now on does not belong to it. */
    Sending.Write taken();

    @Override
    void close() throws SQLException;
}
