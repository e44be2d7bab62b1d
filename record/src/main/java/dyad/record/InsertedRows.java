package dyad.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Rows that are written by one prepared INSERT. */
final class InsertedRows implements NewRows {
    private final PreparedStatement insert;

    InsertedRows(Connection connection, String table, String... columns) throws SQLException {
        insert = connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (?"
                + ", ?".repeat(columns.length - 1) + ")");
    }

    @Override
    public void add(@Nullable Object... values) throws SQLException {
        int column = 1;
        for (Object value : values) {
            set(column++, value);
        }
        insert.addBatch();
    }

    private void set(int column, @Nullable Object value) throws SQLException {
        if (value == null) {
            insert.setNull(column, Types.VARCHAR);
        } else if (value instanceof String text) {
            insert.setString(column, Columns.escaped(text));
        } else {
            insert.setLong(column, ((Number) value).longValue());
        }
    }

    @Override
    public Sending.Write taken() {
        return insert::executeBatch;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
