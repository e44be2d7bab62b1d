/**
 * What the record concludes from all that is told of one thing: a fact with all its testimonies, the steps of its life, what contradicts it,
 * and what is new. Pure functions of what was said, the same in any order of reading.
 */
@NullMarked
package dyad.record.life;

import org.jspecify.annotations.NullMarked;
