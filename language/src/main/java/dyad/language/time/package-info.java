/** Expressions of time and their normal values. */
@NullMarked
package dyad.language.time;

import org.jspecify.annotations.NullMarked;
