package dyad.record;

import java.time.Instant;

/** A judgement that was made. */
public record JudgedEntry(long number, Instant at, String hash, Judgement judgement) implements Entry {}
