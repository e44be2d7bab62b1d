/** What every page is made with: the visit, the words, the answer as HTML or JSON. */
@NullMarked
package dyad.web.page;

import org.jspecify.annotations.NullMarked;
