package dyad.web.add;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how much of a file has been read. */
final class Counted extends FilterInputStream {
    private final LongConsumer count;

    Counted(InputStream in, LongConsumer count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count.accept(1);
        }
        return next;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int more = super.read(to, from, length);
        if (more > 0) {
            count.accept(more);
        }
        return more;
    }
}
