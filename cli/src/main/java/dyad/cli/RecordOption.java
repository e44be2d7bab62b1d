package dyad.cli;

import dyad.model.Figure;
import dyad.reader.Reading;
import dyad.record.Record;
import dyad.record.fact.Rates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which record a command works on. */
final class RecordOption {
    private static final String DEFAULT = "dyad.db";

    @Option(
            names = "--record",
            paramLabel = "PLACE",
            description = "The record: a file, or postgresql://user:password@host/database; otherwise DYAD_RECORD, "
                    + "otherwise dyad.db in the working directory.")
    private @Nullable String place;

    /** Opens the record, or begins it. */
    Record open(Setting setting) {
        return Record.open(place(setting));
    }

    /** Opens a record that must be there. */
    Record openExisting(Setting setting) {
        String wanted = place(setting);
        if (!Record.exists(wanted)) {
            throw new UsageException(
                    "there is no record " + Record.nameOf(wanted) + " yet; begin it with: dyad read FILE");
        }
        return Record.open(wanted);
    }

    /**
     * The rates of the record, if there is one and the readings have amounts in several currencies to compare.
     *
     * @param knownAt those the record held then, or null for all
     */
    Rates rates(List<Reading> readings, @Nullable Instant knownAt, Setting setting) {
        long currencies = readings.stream()
                .flatMap(reading -> reading.statements().stream())
                .filter(said -> said instanceof Figure figure && figure.isMoney())
                .map(said -> ((Figure) said).unit())
                .distinct()
                .limit(2)
                .count();
        String wanted = place(setting);
        if (currencies < 2 || !Record.exists(wanted)) {
            return Rates.NONE;
        }
        try (Record opened = Record.open(wanted)) {
            return opened.rates(knownAt);
        }
    }

    private String place(Setting setting) {
        if (place != null) {
            return place;
        }
        String named = setting.environment().get("DYAD_RECORD");
        return named == null || named.isEmpty() ? DEFAULT : named;
    }
}
