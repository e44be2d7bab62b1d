/** The interface for programs: everything the record tells, over HTTP, read-only, described by OpenAPI. */
@NullMarked
package dyad.web.api;

import org.jspecify.annotations.NullMarked;
