package dyad.cli;

import dyad.model.Period;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands an instant: with its offset, or a year, month or day, which means its end in UTC. */
final class InstantConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
        try {
            return text.indexOf('T') > 0 ? OffsetDateTime.parse(text).toInstant() : end(Period.of(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new TypeConversionException(
                    "not an instant: " + text + "; write it as 2026-11-29T10:00:00Z, or a date as 2026-11-29");
        }
    }

    private static Instant end(Period period) {
        LocalDate last = period.last();
        if (last == null) {
            throw new IllegalArgumentException("no end");
        }
        return last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1000);
    }
}
