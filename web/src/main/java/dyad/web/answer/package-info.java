/** What programs are answered: typed answers made of the record, for the interface over HTTP and for the Model Context Protocol alike. */
@NullMarked
package dyad.web.answer;

import org.jspecify.annotations.NullMarked;
