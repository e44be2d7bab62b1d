/** The page on two states. */
@NullMarked
package dyad.web.dyad;

import org.jspecify.annotations.NullMarked;
