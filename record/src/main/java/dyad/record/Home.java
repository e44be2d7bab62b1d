package dyad.record;

import java.sql.Connection;
import java.sql.SQLException;

/** Where a record lives, and what is particular to that kind of database. */
interface Home {
    /** What its user calls it: a file, or an address without the password. */
    String name();

    /**
     * Opens it, with its tables as this program knows them: made where there are none, migrated where they are of an earlier schema.
     *
     * @throws RecordException if it is no record, or one of a later schema
     */
    Connection open() throws SQLException;

    /** Begins a transaction that alone may write until it ends; waits for the one that now does. */
    void begin(Connection connection) throws SQLException;

    /** What to tell the user of an error of the database. */
    RecordException unusable(SQLException e);
}
