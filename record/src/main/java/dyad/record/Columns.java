package dyad.record;

import dyad.model.Document;
import dyad.model.Period;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Values into and out of the columns of a row. */
final class Columns {
    private Columns() {}

    /** Sets texts from this place on. */
    static void bind(PreparedStatement sql, int from, @Nullable String... values) throws SQLException {
        int index = from;
        for (@Nullable String value : values) {
            if (value == null) {
                sql.setNull(index++, Types.VARCHAR);
            } else {
                sql.setString(index++, value);
            }
        }
    }

    /**
     * The document of a row.
     *
     * @param published the column of its date; publisher, address and language follow
     */
    static Document document(ResultSet row, int id, int text, int published) throws SQLException {
        return new Document(
                row.getString(id),
                row.getString(text),
                period(row.getString(published)),
                row.getString(published + 1),
                row.getString(published + 2),
                row.getString(published + 3));
    }

    static @Nullable Period period(@Nullable String edtf) {
        return edtf == null ? null : Period.of(edtf);
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
