package dyad.reader;

import dyad.language.States;
import dyad.model.Document;

/** Reads the statements out of documents. Immutable and safe for many threads; the same document always gives the same reading. */
public final class Reader {
    private final LanguageReader english;

    private Reader() {
        this.english = new LanguageReader("en", States.load());
    }

    /** A reader with the packs that come with Dyad. */
    public static Reader create() {
        return new Reader();
    }

    /** Reads one document. */
    public Reading read(Document document) {
        return english.read(document);
    }
}
