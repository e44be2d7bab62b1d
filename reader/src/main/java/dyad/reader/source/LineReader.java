package dyad.reader.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, one at a time; of a line that is too long only its length is known. */
final class LineReader {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;
    private boolean tooLong;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The number of the line last read, from 1. */
    int number() {
        return number;
    }

    /** Whether the line last read was longer than the limit, and left out. */
    boolean wasTooLong() {
        return tooLong;
    }

    /** The next line without its end, or null after the last. */
    byte @Nullable [] next() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        number++;
        tooLong = false;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        do {
            int stop = newline();
            take(line, stop);
            at = Math.min(stop + 1, end);
            if (stop < end) {
                break;
            }
        } while (fill());
        return line.toByteArray();
    }

    private void take(ByteArrayOutputStream line, int stop) {
        if (tooLong || line.size() + stop - at > limit) {
            tooLong = true;
            line.reset();
        } else {
            line.write(buffer, at, stop - at);
        }
    }

    private int newline() {
        int i = at;
        while (i < end && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
