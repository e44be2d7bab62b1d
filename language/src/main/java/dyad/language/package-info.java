/** What is known about languages: tokens, packs of data, and the mentions they find in a text. */
@NullMarked
package dyad.language;

import org.jspecify.annotations.NullMarked;
