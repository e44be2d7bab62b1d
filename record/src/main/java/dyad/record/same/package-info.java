/** When two names, people, places or times are of one thing. What depends on the language is data, in the language's pack. */
@NullMarked
package dyad.record.same;

import org.jspecify.annotations.NullMarked;
