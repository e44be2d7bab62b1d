package dyad.cli;

import dyad.model.Period;
import dyad.reader.Reading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option to look only at what had been published by a date. */
final class AsOf {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = PeriodConverter.class,
            description = "Use only what was published by then; sources of unknown date are left out.")
    private @Nullable Period date;

    /** The last day of that date, or null where all counts. */
    @Nullable
    LocalDate day() {
        return date == null ? null : date.last();
    }

    /** Whether a document counts. */
    boolean admits(Reading reading) {
        LocalDate day = day();
        LocalDate last = reading.document().day();
        return day == null || last != null && !last.isAfter(day);
    }
}
