/** What keeps strangers out: hosts, cross-site changes, what a page may load. */
@NullMarked
package dyad.web.guard;

import org.jspecify.annotations.NullMarked;
