package dyad.record;

import dyad.model.Statement;

/** A statement with the key of the document it stands in. */
record Keyed(long document, Statement statement) {}
