/** Search over texts and facts. */
@NullMarked
package dyad.web.search;

import org.jspecify.annotations.NullMarked;
