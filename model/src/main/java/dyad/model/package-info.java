/** The nouns of the field: states, dyads, periods, documents, and what a document states. Depends on nothing. */
@NullMarked
package dyad.model;

import org.jspecify.annotations.NullMarked;
