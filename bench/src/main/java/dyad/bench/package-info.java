/** Measurements: how fast texts are read and how soon a reading begins. Run by hand, never by the build. */
@org.jspecify.annotations.NullMarked
package dyad.bench;
