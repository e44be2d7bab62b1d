/** From statements to what a person reads: a brief on two states in text, Markdown and HTML. */
package dyad.brief;
