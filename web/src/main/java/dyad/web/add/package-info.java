/** Documents brought in from the browser, and read in the background. */
@NullMarked
package dyad.web.add;

import org.jspecify.annotations.NullMarked;
