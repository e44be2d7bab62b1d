package dyad.cli;

import dyad.model.Figure;
import dyad.reader.Reading;
import dyad.record.Record;
import dyad.record.fact.Rates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which record a command works on. */
final class RecordOption {
    private static final String DEFAULT = "dyad.db";

    @Option(
            names = "--record",
            paramLabel = "PATH",
            description = "The record; otherwise DYAD_RECORD, otherwise dyad.db in the working directory.")
    private @Nullable Path path;

    /** Opens the record, or begins it. */
    Record open(Setting setting) {
        return Record.open(path(setting));
    }

    /** Opens a record that must be there. */
    Record openExisting(Setting setting) {
        Path file = path(setting);
        if (!Files.exists(file)) {
            throw new UsageException("there is no record " + file + " yet; begin it with: dyad read FILE");
        }
        return Record.open(file);
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
        Path file = path(setting);
        if (currencies < 2 || !Files.exists(file)) {
            return Rates.NONE;
        }
        try (Record opened = Record.open(file)) {
            return opened.rates(knownAt);
        }
    }

    private Path path(Setting setting) {
        if (path != null) {
            return path;
        }
        String named = setting.environment().get("DYAD_RECORD");
        return Path.of(named == null || named.isEmpty() ? DEFAULT : named);
    }
}
