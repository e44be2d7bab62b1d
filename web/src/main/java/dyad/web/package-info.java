/** The desk in the browser: pages, their JSON twins, and the interface for programs. A package a feature. */
@NullMarked
package dyad.web;

import org.jspecify.annotations.NullMarked;
