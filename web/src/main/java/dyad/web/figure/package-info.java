/** The page on one figure of two states. */
@NullMarked
package dyad.web.figure;

import org.jspecify.annotations.NullMarked;
