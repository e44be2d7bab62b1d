package dyad.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows that PostgreSQL takes by {@code COPY}, in its binary format: nothing is parsed, and nothing needs to be escaped. It obeys the
 * transaction, the rights, the keys and the checks of a table as {@code INSERT} does.
 */
final class CopiedRows implements NewRows {
    // https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.4
    private static final byte[] HEADER = ByteBuffer.allocate(19)
            .put(new byte[] {'P', 'G', 'C', 'O', 'P', 'Y', '\n', -1, '\r', '\n', 0})
            .array();
    private static final byte[] TRAILER = {-1, -1};
    private static final int NULL = -1;

    private final PGConnection connection;
    private final String copy;
    private Bytes rows = new Bytes();

    /** What is written can be read without another copy of it. */
    private static final class Bytes extends ByteArrayOutputStream {
        InputStream read() {
            return new ByteArrayInputStream(buf, 0, count);
        }
    }

    CopiedRows(Connection connection, String table, String... columns) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
        copy = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FORMAT binary)";
    }

    /** Also takes bytes: a value of any other type as PostgreSQL sends it. */
    @Override
    public void add(@Nullable Object... values) {
        if (rows.size() == 0) {
            rows.writeBytes(HEADER);
        }
        rows.writeBytes(ByteBuffer.allocate(2).putShort((short) values.length).array());
        for (Object value : values) {
            put(value);
        }
    }

    private void put(@Nullable Object value) {
        if (value == null) {
            rows.writeBytes(ByteBuffer.allocate(4).putInt(NULL).array());
        } else if (value instanceof Long number) {
            rows.writeBytes(ByteBuffer.allocate(12).putInt(8).putLong(number).array());
        } else if (value instanceof Integer number) {
            rows.writeBytes(ByteBuffer.allocate(8).putInt(4).putInt(number).array());
        } else if (value instanceof byte[] bytes) {
            field(bytes);
        } else {
            field(Columns.escaped((String) value).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void field(byte[] bytes) {
        rows.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        rows.writeBytes(bytes);
    }

    @Override
    public Sending.Write taken() {
        if (rows.size() == 0) {
            return () -> {};
        }
        rows.writeBytes(TRAILER);
        Bytes taken = rows;
        rows = new Bytes();
        return () -> write(taken);
    }

    private void write(Bytes taken) throws SQLException {
        try {
            connection.getCopyAPI().copyIn(copy, taken.read());
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        rows.reset();
    }
}
