/** The first page: two states to choose, what is new. */
@NullMarked
package dyad.web.home;

import org.jspecify.annotations.NullMarked;
