package dyad.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The end of the chain, to which one transaction appends. */
final class Tail implements AutoCloseable {
    private final Clock clock;
    private final NewRows entries;
    private long number;
    private Instant at = Instant.EPOCH;
    private String hash = Chain.BEGINNING;

    Tail(Home home, Connection connection, Clock clock) throws SQLException {
        this.clock = clock;
        try (var sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT number, at, hash FROM entry ORDER BY number DESC LIMIT 1")) {
            if (row.next()) {
                number = row.getLong(1);
                at = Instants.of(row.getString(2));
                hash = row.getString(3);
            }
        }
        entries = home.newRows(connection, "entry", "number", "at", "hash");
    }

    /**
     * Appends an entry; it is written by {@link #flush}.
     *
     * @param wanted when it was, or null for now; at least the instant of the entry before, so that what was known when is a question of
     *     the number alone
     * @param content what the entry's hash covers, once it is known when it was
     * @return its number
     */
    long append(@Nullable Instant wanted, Function<Instant, Digest> content) throws SQLException {
        Instant instant = Instants.kept(wanted == null ? clock.instant() : wanted);
        at = instant.isBefore(at) ? at : instant;
        hash = Chain.next(hash, content.apply(at));
        entries.add(++number, Instants.text(at), hash);
        return number;
    }

    void flush() throws SQLException {
        entries.flush();
    }

    /** What was appended, to be written in a moment. */
    Sending.Write taken() {
        return entries.taken();
    }

    @Override
    public void close() throws SQLException {
        entries.close();
    }
}
