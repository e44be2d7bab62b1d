package dyad.reader.source;

import dyad.model.Span;
import org.jspecify.annotations.Nullable;

/** Where the text of a document stands in the file from which it was taken. */
public interface Layout {
    /** Nothing is known of it: the file has no lines, as a PDF, or many documents. */
    Layout UNKNOWN = new Layout() {
        @Override
        public @Nullable Integer line(int offset) {
            return null;
        }

        @Override
        public @Nullable Span inFile(Span span) {
            return null;
        }
    };

    /**
     * The line of the file, from 1, or null where files of the kind have none.
     *
     * @param offset into the document's text, in UTF-16 units
     */
    @Nullable
    Integer line(int offset);

    /**
     * The same words in the decoded text of the file with all its markup, in UTF-16 units, or null where files of the kind have none.
     *
     * @param span in the document's text, in UTF-16 units; not empty
     */
    @Nullable
    Span inFile(Span span);
}
