package dyad.cli;

import dyad.model.Figure;
import dyad.reader.Reading;
import dyad.record.Record;
import dyad.record.fact.Rates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rates that a record has for what is to be compared. */
final class RecordedRates {
    private RecordedRates() {}

    /**
     * The rates of the record, if there is one and the readings have amounts in several currencies to compare.
     *
     * @param knownAt those the record held then, or null for all
     */
    static Rates of(RecordOption record, List<Reading> readings, @Nullable Instant knownAt, Setting setting) {
        long currencies = readings.stream()
                .flatMap(reading -> reading.statements().stream())
                .filter(said -> said instanceof Figure figure && figure.isMoney())
                .map(said -> ((Figure) said).unit())
                .distinct()
                .limit(2)
                .count();
        String place = record.place(setting);
        if (currencies < 2 || !Record.exists(place)) {
            return Rates.NONE;
        }
        try (Record opened = Record.open(place)) {
            return opened.rates(knownAt);
        }
    }
}
