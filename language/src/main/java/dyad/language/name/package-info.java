/** Persons with their offices, and names of agreements, bodies, links and other things that have one. */
@NullMarked
package dyad.language.name;

import org.jspecify.annotations.NullMarked;
