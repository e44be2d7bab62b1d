package dyad.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** What a record held at an instant: the entries up to a number, for entries never go back in time. */
final class Past {
    private final Home home;
    private final Connection connection;

    Past(Home home, Connection connection) {
        this.home = home;
        this.connection = connection;
    }

    /** The number of the last entry made by this instant, 0 where there was none. */
    long last(Instant instant) {
        String until = Instants.text(instant);
        try (PreparedStatement at = connection.prepareStatement("SELECT at FROM entry WHERE number = ?")) {
            long before = 0;
            long after = count() + 1;
            while (before + 1 < after) {
                long middle = (before + after) / 2;
                if (at(at, middle).compareTo(until) <= 0) {
                    before = middle;
                } else {
                    after = middle;
                }
            }
            return before;
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }

    private long count() throws SQLException {
        try (var sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT max(number) FROM entry")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String at(PreparedStatement at, long number) throws SQLException {
        at.setLong(1, number);
        try (ResultSet row = at.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
