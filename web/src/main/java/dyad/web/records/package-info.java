/** The record as the pages use it: several readers, one writer, what has changed. */
@NullMarked
package dyad.web.records;

import org.jspecify.annotations.NullMarked;
