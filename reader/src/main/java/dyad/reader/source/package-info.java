/** Where documents come from: files, folders, archives and standard input, in the formats people have. */
@NullMarked
package dyad.reader.source;

import org.jspecify.annotations.NullMarked;
