/** The slots of a statement as people read and write them. */
@NullMarked
package dyad.web.slot;

import org.jspecify.annotations.NullMarked;
