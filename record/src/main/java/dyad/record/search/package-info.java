/** How the forms of a word are brought together, so that a text is found by any of them in every home of a record. */
package dyad.record.search;
