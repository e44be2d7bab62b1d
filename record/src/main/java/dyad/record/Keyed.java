package dyad.record;

import dyad.model.Statement;

/** A statement with the number of the reading that counts for it. */
record Keyed(long reading, Statement statement) {}
