package dyad.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a record lives, and what is particular to that kind of database. */
interface Home {
    /** What its user calls it: a file, or an address without the password. */
    String name();

    /** Whether there is anything. */
    boolean exists() throws SQLException;

    /**
     * Opens it, with its tables as this program knows them: made where there are none, migrated where they are of an earlier schema.
     *
     * @throws RecordException if it is no record, or one of a later schema
     */
    Connection open() throws SQLException;

    /**
     * The connection to read by, while another writes; it may be the same.
     *
     * @param writing the connection that {@link #open} gave
     */
    Connection reading(Connection writing) throws SQLException;

    /** Begins a transaction that alone may write until it ends; waits for the one that now does. */
    void begin(Connection connection) throws SQLException;

    /** What is wrong with the database itself, in its structure or its rules; nothing where all is well. */
    List<String> damage(Connection connection) throws SQLException;

    /**
     * Copies all of it to a file, as it stands at one instant, while others may write.
     *
     * @return false if this kind of database has no such copy
     */
    boolean copy(Connection connection, Path file) throws SQLException;

    /** How words are found in it. */
    SearchTable search();

    /**
     * The way of new rows into a table.
     *
     * @param columns which of its columns the rows give, in this order
     */
    NewRows newRows(Connection connection, String table, String... columns) throws SQLException;

    /** The way of words into the table they are found by: a key, and words with spaces between them. */
    NewRows newWords(Connection connection) throws SQLException;

    /**
     * All words that documents are found by, in any order.
     *
     * @return a query of the key and a word
     */
    String wordsFound(Connection connection) throws SQLException;

    /** What to tell the user of an error of the database. */
    RecordException unusable(SQLException e);

    /** What to tell the user of a row that is missing or holds what no writer writes. */
    default RecordException damaged(@Nullable RuntimeException cause) {
        return new RecordException(
                name()
                        + " is damaged: a row of it is missing or cannot be read; check it with dyad verify, and restore it "
                        + "from a backup",
                cause);
    }

    /** Whether somebody else does the writing, so that the writer has nothing to do meanwhile. */
    boolean worksMeanwhile();
}
