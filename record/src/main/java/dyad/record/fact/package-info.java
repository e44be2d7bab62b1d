/** What several sources say of one thing, set side by side: figures compared, and drafts checked. Pure functions of what was said. */
package dyad.record.fact;
