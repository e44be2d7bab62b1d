package dyad.record;

import java.time.Instant;

/** One addition to a record, of which nothing was ever taken back: a document that was read, or a judgement. */
public sealed interface Entry permits ReadEntry, JudgedEntry {
    /** Its place: 1, 2, 3 and so on without a gap. */
    long number();

    /** When the record got it; never before the entry that precedes it. */
    Instant at();

    /** Its hash, which covers all entries up to it; see {@link Chain}. */
    String hash();
}
