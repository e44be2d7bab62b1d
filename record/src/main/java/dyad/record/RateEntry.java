package dyad.record;

import dyad.record.fact.Rate;
import java.time.Instant;

/**
 * An average of a reference rate as it was taken in.
 *
 * @param number 1, 2, 3 … without a gap, in the order in which the record got them
 * @param taken when; of one average the last counts
 * @param hash covers this and, by the hash before it, all that came before
 */
record RateEntry(long number, Instant taken, Rate rate, String hash) {
    /** The hash such an entry must have, after the one of this hash. */
    static String next(String before, Instant taken, Rate rate) {
        Digest content = new Digest()
                .add(
                        "rate",
                        Instants.text(taken),
                        rate.source(),
                        rate.currency(),
                        rate.period().edtf(),
                        rate.perEuro().toPlainString());
        return Chain.next(before, content);
    }
}
