/** What a person is asked to decide, and the desk at which that is done. */
@NullMarked
package dyad.record.review;

import org.jspecify.annotations.NullMarked;
