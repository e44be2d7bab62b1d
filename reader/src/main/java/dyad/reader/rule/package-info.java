/** Rules as data: patterns over typed mentions and a few words, and what each gives. */
@NullMarked
package dyad.reader.rule;

import org.jspecify.annotations.NullMarked;
