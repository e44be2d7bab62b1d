/** A draft set against the record, in the browser. */
@NullMarked
package dyad.web.check;

import org.jspecify.annotations.NullMarked;
