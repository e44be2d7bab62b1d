/** The page on one fact. */
@NullMarked
package dyad.web.fact;

import org.jspecify.annotations.NullMarked;
