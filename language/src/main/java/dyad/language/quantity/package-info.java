/** Numbers, amounts, per cents, bounds and units, and their normal values. */
@NullMarked
package dyad.language.quantity;

import org.jspecify.annotations.NullMarked;
