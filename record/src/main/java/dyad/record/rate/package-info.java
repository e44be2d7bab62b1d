/** Reference rates of currencies: read from a file, averaged, and looked up by period. */
package dyad.record.rate;
