package dyad.reader.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records of a WARC file, one after the other. The lengths that records give are checked against what follows: after a record
 * of a false length the next one is looked for, and an archive that ends within a record is said to be truncated.
 */
final class WarcRecords {
    private static final int LONGEST_HEADER = 1 << 16;
    private static final String NEXT = "\r\n\r\nWARC/1.";

    private final Outlet out;
    private InputStream in;
    private int count;
    private boolean problems;

    WarcRecords(InputStream in, Outlet out) {
        this.in = in;
        this.out = out;
    }

    /**
     * A record.
     *
     * @param type the WARC type, such as {@code response}
     * @param uri the address it is of, or empty
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Entry(String type, String uri, String contentType, byte[] body) {}

    /** How many whole records were read so far. */
    int count() {
        return count;
    }

    /** Whether something was wrong with the archive. */
    boolean hadProblems() {
        return problems;
    }

    /** The next record that is whole, or null after the last. */
    @Nullable
    Entry next() throws IOException {
        try {
            for (Map<String, String> header = header(); header != null; header = header()) {
                Entry entry = entry(header);
                if (entry != null) {
                    count++;
                    return entry;
                }
            }
        } catch (EOFException e) {
            problem("is truncated: it ends within a record, after " + count + " whole ones", "get a complete copy");
        }
        return null;
    }

    private void problem(String what, String remedy) {
        problems = true;
        out.lost(what, remedy);
    }

    /** The next record's fields by their names in small letters; null at the end. */
    private @Nullable Map<String, String> header() throws IOException {
        String version = line();
        while (version != null && !version.startsWith("WARC/")) {
            version = line();
        }
        if (version == null) {
            return null;
        }
        Map<String, String> fields = new HashMap<>();
        for (String line = line(); line == null || !line.isEmpty(); line = line()) {
            if (line == null) {
                throw new EOFException();
            }
            int colon = line.indexOf(':');
            if (colon > 0 && fields.size() < 1000) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.put(name, line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < LONGEST_HEADER) {
                line.write(b);
            }
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private @Nullable Entry entry(Map<String, String> header) throws IOException {
        String uri = address(header.getOrDefault("warc-target-uri", ""));
        String type = header.getOrDefault("warc-type", "");
        long length = length(header.getOrDefault("content-length", ""));
        if (length < 0) {
            problem(
                    "has a record without a length: " + name(uri, type),
                    "get a complete copy; the other records are read");
            return null;
        }
        if (length > Bytes.limit()) {
            skip(length, name(uri, type), type.equals("response") || type.equals("resource"));
            return null;
        }
        byte[] body = in.readNBytes((int) length);
        return isWhole(body, length, name(uri, type))
                ? new Entry(type, uri, header.getOrDefault("content-type", ""), body)
                : null;
    }

    private static String name(String uri, String type) {
        return uri.isEmpty() ? type : uri;
    }

    private static String address(String uri) {
        return uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
    }

    private static long length(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void skip(long length, String name, boolean page) throws IOException {
        in.skipNBytes(length);
        count++;
        if (page) {
            problem(
                    "has a record too large for one document: " + name,
                    "give the page itself; the other records are read");
        }
    }

    /** Whether the record ends where it says; if not, the stream is set to where the next one begins. */
    private boolean isWhole(byte[] body, long length, String name) throws IOException {
        byte[] after = in.readNBytes(4);
        boolean ended = body.length == length && (after.length == 0 || isLineEnds(after));
        if (ended) {
            return true;
        }
        int next = Bytes.indexOf(body, 0, NEXT);
        if (next < 0 && body.length < length) {
            throw new EOFException();
        }
        int from = next < 0 ? body.length : next;
        InputStream rest = new ByteArrayInputStream(body, from, body.length - from);
        InputStream read = new SequenceInputStream(rest, new ByteArrayInputStream(after));
        in = new BufferedInputStream(new SequenceInputStream(read, in));
        problem("has a record of a false length: " + name, "get a complete copy; the other records are read");
        return false;
    }

    private static boolean isLineEnds(byte[] after) {
        for (byte b : after) {
            if (b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }
}
