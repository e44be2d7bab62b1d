/** The record for models: tools of the Model Context Protocol over standard input and output, with the same answers as over HTTP. */
@NullMarked
package dyad.web.mcp;

import org.jspecify.annotations.NullMarked;
