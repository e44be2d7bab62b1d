/**
 * What was read and judged, kept for good: an append-only store of documents, of the statements of each reading of them, and of
 * judgements, chained by hashes. {@link dyad.record.Record} is the way in, {@link dyad.record.Query} the question with its two times,
 * {@link dyad.record.Judgement} a person's decision, {@link dyad.record.Entry} one addition as it was made. What is particular to a
 * kind of database stands behind {@link dyad.record.Home}; the tables are described in {@code docs/record.md}.
 */
package dyad.record;
