package dyad.web.page;

import dyad.model.Period;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days, months, years and instants as visitors and programs write them. */
public final class Moments {
    private Moments() {}

    /** A day, month, year or stretch of them, or null where the text is none. */
    public static @Nullable Period period(String text) {
        try {
            return Period.of(text.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    /** Whether a text is to be an instant, and no date. */
    public static boolean isInstant(String text) {
        return text.indexOf('T') > 0;
    }

    /** An instant with its offset, or null where the text is none. */
    public static @Nullable Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The last microsecond of a day in UTC: the record counts no finer. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1000);
    }
}
