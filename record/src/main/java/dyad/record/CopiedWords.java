package dyad.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words on their way to PostgreSQL, as the {@code tsvector} they are there. */
final class CopiedWords implements NewRows {
    private final NewRows rows;

    /**
     * @param rows to which the vectors go, each with its key
     */
    CopiedWords(NewRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(@Nullable Object... values) throws SQLException {
        rows.add(values[0], vector(String.valueOf(values[1])));
    }

    /** How many words, and each with a NUL behind it and the number of its places, which is none; in the order of their bytes, each once. */
    static byte[] vector(String words) {
        byte[][] sorted = Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned)
                .toArray(byte[][]::new);
        int size = 4 + Arrays.stream(sorted).mapToInt(word -> word.length + 3).sum();
        ByteBuffer vector = ByteBuffer.allocate(size).putInt(sorted.length);
        for (byte[] word : sorted) {
            vector.put(word).put((byte) 0).putShort((short) 0);
        }
        return vector.array();
    }

    @Override
    public Sending.Write taken() {
        return rows.taken();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
