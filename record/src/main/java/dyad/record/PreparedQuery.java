package dyad.record;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A prepared query that is closed by whoever uses it; errors of the database are told in words. */
abstract class PreparedQuery implements AutoCloseable {
    /** Where it is asked. */
    protected final Home home;

    /** The query. */
    protected final PreparedStatement query;

    PreparedQuery(Home home, PreparedStatement query) {
        this.home = home;
        this.query = query;
    }

    @Override
    public final void close() {
        try {
            query.close();
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }
}
