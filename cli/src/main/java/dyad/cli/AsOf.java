package dyad.cli;

import dyad.model.Period;
import dyad.reader.Reading;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The two times of an answer: what had been published by a date, and what the record held at an instant. */
final class AsOf {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = PeriodConverter.class,
            description = "Use only what was published by then; sources of unknown date are left out.")
    private @Nullable Period date;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description =
                    "Use only what the record held then, as it had been read by then: 2026-11-29T10:00:00Z or a date.")
    private @Nullable Instant knownAt;

    /** What the record held when counts, or null where all it holds does. */
    @Nullable
    Instant knownAt() {
        return knownAt;
    }

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
