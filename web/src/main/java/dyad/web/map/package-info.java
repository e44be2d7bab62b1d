/** The world as a picture: states by how much the record holds on them, and what links two of them. */
@NullMarked
package dyad.web.map;

import org.jspecify.annotations.NullMarked;
