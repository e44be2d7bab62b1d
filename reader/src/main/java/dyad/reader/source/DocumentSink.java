package dyad.reader.source;

import dyad.model.Document;
import dyad.model.Issue;

/** Takes documents one by one, as they are found, and what could not be read. What it throws ends the reading. */
public interface DocumentSink {
    /** A document was found. */
    void document(Document document);

    /** A document was found, and where its text stands in its file. */
    default void document(Document document, Layout layout) {
        document(document);
    }

    /** Something could not be read, or only in part; the rest goes on. */
    void problem(Issue issue);
}
