package dyad.reader.source;

import dyad.model.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where text stands in a source with lines, character by character. */
final class Positions implements Layout {
    private final int[] lineStarts;
    private final int @Nullable [] origins;

    private Positions(String source, int @Nullable [] origins) {
        this.lineStarts = lineStarts(source);
        this.origins = origins;
    }

    /** Of a text that is its own source. */
    static Positions identical(String source) {
        return new Positions(source, null);
    }

    /** Of a text each of whose characters has its place in the source. */
    static Positions of(String source, int[] origins) {
        return new Positions(source, origins);
    }

    private static int[] lineStarts(String source) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean pair = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !pair) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    @Override
    public Integer line(int offset) {
        int at = Arrays.binarySearch(lineStarts, origin(offset));
        return at >= 0 ? at + 1 : -at - 1;
    }

    @Override
    public Span inFile(Span span) {
        int start = origin(span.start());
        return new Span(start, Math.max(start, origin(span.end() - 1)) + 1);
    }

    private int origin(int offset) {
        return origins == null ? offset : origins[Math.min(offset, origins.length - 1)];
    }
}
