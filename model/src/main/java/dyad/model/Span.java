package dyad.model;

/**
 * A stretch of a document's text, in Unicode code points, end exclusive (W3C TextPositionSelector).
 *
 * @param start first code point, 0 or more
 * @param end one past the last code point, at least {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** Number of code points covered. */
    public int length() {
        return end - start;
    }
}
