package dyad.record;

import dyad.model.Document;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Documents of one reading after the other, by a query that is prepared once. */
final class Documents extends PreparedQuery {

    /**
     * @param query takes the entry of a reading; gives id, text, date, publisher, address and language
     */
    Documents(Home home, PreparedStatement query) {
        super(home, query);
    }

    /**
     * The document of a reading.
     *
     * @throws RecordException if there is none
     */
    Document of(long entry) {
        try {
            query.setLong(1, entry);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw home.damaged(null);
                }
                return Columns.document(row, 1, 2, 3);
            }
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }
}
