/** Placeholder. */
package dyad.record;
