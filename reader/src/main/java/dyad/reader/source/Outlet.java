package dyad.reader.source;

import dyad.model.Document;
import dyad.model.Issue;

/** Hands documents and problems of one origin to the sink, and keeps the sink's own failures apart from those of the input. */
final class Outlet {
    private final DocumentSink sink;
    private final Origin origin;

    Outlet(DocumentSink sink, Origin origin) {
        this.sink = sink;
        this.origin = origin;
    }

    Origin origin() {
        return origin;
    }

    void document(Document document) {
        document(document, Layout.UNKNOWN);
    }

    void document(Document document, Layout layout) {
        try {
            sink.document(document, layout);
        } catch (RuntimeException | Error e) {
            throw new SinkFailure(e);
        }
    }

    /** Something is lost. */
    void lost(String what, String remedy) {
        problem(new Issue(origin.file(), null, what, remedy, true));
    }

    /** Something on this line is lost. */
    void lost(int line, String what, String remedy) {
        problem(new Issue(origin.file(), line, what, remedy, true));
    }

    /** Nothing is lost, but the user should know. */
    void notice(String what, String remedy) {
        problem(new Issue(origin.file(), null, what, remedy, false));
    }

    /** Nothing on this line is lost, but the user should know. */
    void notice(int line, String what, String remedy) {
        problem(new Issue(origin.file(), line, what, remedy, false));
    }

    private void problem(Issue issue) {
        try {
            sink.problem(issue);
        } catch (RuntimeException | Error e) {
            throw new SinkFailure(e);
        }
    }

    /** What the sink threw, on its way through the guards. */
    static final class SinkFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Throwable thrown;

        SinkFailure(Throwable thrown) {
            super(thrown);
            this.thrown = thrown;
        }

        /** Throws what the sink threw. */
        void rethrow() {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }
    }
}
