/** What the record makes of statements about the same thing: the agreeing, the superseded, the contradicting. Pure functions of what was said. */
package dyad.record.fact;
