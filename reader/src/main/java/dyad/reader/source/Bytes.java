package dyad.reader.source;

import dyad.reader.Unreadable;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Bytes of inputs, never more of them than memory bears. */
final class Bytes {
    private static final int MEGABYTE = 1 << 20;
    private static final int HEAD = 8192;

    private Bytes() {}

    /** The most that is held in memory of one document: 64 MB, less where there is little memory. */
    static int limit() {
        long share = Runtime.getRuntime().maxMemory() / 12;
        return (int) Math.min(64L * MEGABYTE, Math.max(4L * MEGABYTE, share));
    }

    /** All bytes, if they are within the limit. */
    static byte[] all(InputStream in) throws IOException, Unreadable {
        int limit = limit();
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new Unreadable(
                    "is larger than " + limit / MEGABYTE + " MB, too large for one document",
                    "split it, or give its documents as JSON Lines");
        }
        return bytes;
    }

    /** A stream whose head can be looked at. */
    static InputStream buffered(InputStream in) {
        return new Patient(in);
    }

    /** The first bytes, fewer where compressed data ends too early; the stream stays where it is. */
    static byte[] head(InputStream buffered) throws IOException {
        buffered.mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = 0;
        try {
            for (int n = 0; n >= 0 && length < HEAD; n = buffered.read(head, length, HEAD - length)) {
                length += n;
            }
        } catch (EOFException e) {
            if (length == 0) {
                throw e;
            }
        }
        buffered.reset();
        return Arrays.copyOf(head, length);
    }

    /** The stream unpacked, all its members one after the other. */
    static InputStream unpacked(InputStream buffered) throws IOException {
        Measured packed = new Measured(buffered);
        return buffered(new Measured(new GZIPInputStream(packed, HEAD), packed));
    }

    /** Whether these bytes begin so. */
    static boolean startsWith(byte[] bytes, String latin1) {
        return startsWith(bytes, 0, latin1);
    }

    /** Whether these bytes go on so at this place. */
    static boolean startsWith(byte[] bytes, int at, String latin1) {
        if (at + latin1.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if ((bytes[at + i] & 0xFF) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first place from here where these bytes go on so, or -1. */
    static int indexOf(byte[] bytes, int from, String latin1) {
        for (int i = from; i + latin1.length() <= bytes.length; i++) {
            if (startsWith(bytes, i, latin1)) {
                return i;
            }
        }
        return -1;
    }

    /** Compressed data that comes to so much more than it is that it is made to take time or memory. */
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what is read, and where it is unpacked from something else, ends where that is out of all proportion. */
    private static final class Measured extends FilterInputStream {
        /** No prose comes near; white space alone is packed a thousand times. */
        private static final long MOST_TIMES = 250;

        /** A little more than one document may come to: what is no larger does no harm. */
        private static final long HARMLESS = 80L * MEGABYTE;

        private final @Nullable Measured packed;
        private long count;

        Measured(InputStream in) {
            this(in, null);
        }

        Measured(InputStream in, @Nullable Measured packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            add(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int more = in.read(to, from, length);
            add(Math.max(0, more));
            return more;
        }

        private void add(int more) throws IOException {
            count += more;
            if (packed != null && count > HARMLESS && count / MOST_TIMES > packed.count) {
                throw new Bomb();
            }
        }
    }

    /**
     * Waits where others say that nothing is there yet (GZIPInputStream takes that for the end of the last member), and gives what
     * it has before it fails.
     */
    private static final class Patient extends BufferedInputStream {
        Patient(InputStream in) {
            super(in, HEAD * 2);
        }

        @Override
        public synchronized int read(byte[] to, int from, int length) throws IOException {
            int first = length == 0 ? 0 : read();
            if (length == 0 || first < 0) {
                return first;
            }
            to[from] = (byte) first;
            int more = Math.min(count - pos, length - 1);
            System.arraycopy(buf, pos, to, from + 1, more);
            pos += more;
            return more + 1;
        }

        @Override
        public synchronized int available() throws IOException {
            if (pos < count) {
                return count - pos;
            }
            mark(1);
            int next = read();
            reset();
            return next < 0 ? 0 : 1;
        }
    }
}
