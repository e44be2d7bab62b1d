package dyad.reader.source;

import dyad.reader.Unreadable;
import java.io.IOException;
import java.io.InputStream;

/** Reads the documents of one format. */
interface Source {
    /** Hands over the documents in these bytes. */
    void read(InputStream in, Outlet out) throws IOException, Unreadable;
}
