package dyad.record;

import dyad.model.Document;
import dyad.model.Period;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values into and out of the columns of a row. PostgreSQL has no text with the character NUL, which a text may have all the same: in a
 * column it is written as {@code U+E000 n}, and U+E000 itself as {@code U+E000 e}.
 */
final class Columns {
    private static final char ESCAPE = '\uE000';
    private static final char NUL = '\0';

    private Columns() {}

    /** Sets texts from this place on. */
    static void bind(PreparedStatement sql, int from, @Nullable String... values) throws SQLException {
        int index = from;
        for (@Nullable String value : values) {
            if (value == null) {
                sql.setNull(index++, Types.VARCHAR);
            } else {
                sql.setString(index++, escaped(value));
            }
        }
    }

    /** The text of a column. */
    static @Nullable String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null || text.indexOf(ESCAPE) < 0 ? text : original(text);
    }

    /** The text of a column that is never null. */
    static String given(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(text(row, column));
    }

    static String escaped(String text) {
        if (text.indexOf(NUL) < 0 && text.indexOf(ESCAPE) < 0) {
            return text;
        }
        return text.replace(String.valueOf(ESCAPE), ESCAPE + "e").replace(String.valueOf(NUL), ESCAPE + "n");
    }

    private static String original(String text) {
        return text.replace(ESCAPE + "n", String.valueOf(NUL)).replace(ESCAPE + "e", String.valueOf(ESCAPE));
    }

    /**
     * The document of a row.
     *
     * @param published the column of its date; publisher, address and language follow
     */
    static Document document(ResultSet row, int id, int text, int published) throws SQLException {
        return new Document(
                given(row, id),
                given(row, text),
                period(text(row, published)),
                text(row, published + 1),
                text(row, published + 2),
                text(row, published + 3));
    }

    static @Nullable Period period(@Nullable String edtf) {
        return edtf == null ? null : Period.of(edtf);
    }

    static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
