package dyad.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Instants as the record writes them: UTC, to the microsecond, all of one length, so that text order is order in time. */
final class Instants {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Instants() {}

    static String text(Instant instant) {
        return FORM.format(instant);
    }

    static Instant of(String text) {
        return Instant.parse(text);
    }

    /** The instant as it is read back. */
    static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
