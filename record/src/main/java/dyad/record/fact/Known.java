package dyad.record.fact;

import dyad.model.Figure;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.Record;
import java.util.List;

/**
 * What a record holds that answers a question, as people judged it by the question's time.
 *
 * @param readings documents with those of their statements that count
 * @param marked the same with what people rejected, which is marked so
 * @param comparing with the record's rates, and what people decided on two statements
 */
public record Known(List<Reading> readings, List<Reading> marked, Comparing comparing) {
    public Known {
        readings = List.copyOf(readings);
        marked = List.copyOf(marked);
    }

    /** What the record holds on what is asked. */
    public static Known of(Record record, Query query) {
        List<Reading> readings = Judgements.readings(record, query);
        Judgements judgements = Judgements.on(readings, record, query.knownAt());
        List<Reading> counting = judgements.counting(readings);
        Rates rates = needsRates(counting) ? record.rates(query.knownAt()) : Rates.NONE;
        return new Known(counting, judgements.marked(readings), new Comparing(rates, judgements.pairs()));
    }

    /** Whether there are amounts in several currencies to compare. */
    public static boolean needsRates(List<Reading> readings) {
        long currencies = readings.stream()
                .flatMap(reading -> reading.statements().stream())
                .filter(said -> said instanceof Figure figure && figure.isMoney())
                .map(said -> ((Figure) said).unit())
                .distinct()
                .limit(2)
                .count();
        return currencies > 1;
    }
}
