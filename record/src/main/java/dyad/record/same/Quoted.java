package dyad.record.same;

import dyad.model.Span;
import dyad.model.Statement;

/** Where the words of a statement stand in the text of its document, in UTF-16 units. */
final class Quoted {
    private Quoted() {}

    /** Where they begin; the text's end where it has no such place. */
    static int start(Statement said, String text) {
        Span span = said.said().span();
        // without letters of two units before it a place is the same in both counts
        if (text.startsWith(said.said().quote(), span.start())) {
            return span.start();
        }
        return text.codePointCount(0, text.length()) < span.end()
                ? text.length()
                : text.offsetByCodePoints(0, span.start());
    }

    /** Where they end, exclusive. */
    static int end(Statement said, String text) {
        return Math.min(text.length(), start(said, text) + said.said().quote().length());
    }
}
