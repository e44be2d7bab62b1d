/** The queue of what a person is to decide, in the browser. */
@NullMarked
package dyad.web.review;

import org.jspecify.annotations.NullMarked;
