/** Placeholder. */
package dyad.brief;
