/** A document's text with what was read from it, and single statements. */
@NullMarked
package dyad.web.document;

import org.jspecify.annotations.NullMarked;
