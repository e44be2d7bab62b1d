/** From a document to its statements. Pure: no network, no database, no clock. */
@NullMarked
package dyad.reader;

import org.jspecify.annotations.NullMarked;
