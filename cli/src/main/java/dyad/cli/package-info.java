/** Placeholder. */
package dyad.cli;
