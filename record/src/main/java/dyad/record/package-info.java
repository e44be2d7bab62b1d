/** What was read, kept for good: an append-only store of documents and their statements. */
package dyad.record;
