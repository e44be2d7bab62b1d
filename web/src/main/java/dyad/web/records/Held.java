package dyad.web.records;

import dyad.model.Dyad;
import dyad.record.Contents;
import dyad.web.page.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How much the record holds on each two states: counted once for all pages that tell it. Counted anew when something came in; of a large
 * record that changes all the time so seldom that it takes a twentieth of the time at most.
 */
@Component
public final class Held {
    private static final int SHARE = 20;

    private final Records records;
    private final Arriving arriving;
    private final Clock clock = Clock.systemUTC();
    private @Nullable Counted counted;

    private record Counted(Map<Dyad, Long> dyads, Version version, Instant at, Duration took) {
        boolean isStill(Version now, Instant instant) {
            boolean early = instant.isBefore(at.plus(took.multipliedBy(SHARE)));
            return version.equals(now) || early && version.own() == now.own();
        }
    }

    Held(Records records, Arriving arriving) {
        this.records = records;
        this.arriving = arriving;
    }

    /** How many statements there are on each two states, by their codes. */
    public synchronized Map<Dyad, Long> dyads() {
        Version now = arriving.version();
        Counted before = counted;
        Counted current = before != null && before.isStill(now, clock.instant()) ? before : count(now);
        counted = current;
        return current.dyads();
    }

    private Counted count(Version now) {
        Instant start = clock.instant();
        Map<Dyad, Long> dyads = Collections.unmodifiableMap(
                records.read(record -> Contents.of(record).dyads()));
        return new Counted(dyads, now, start, Duration.between(start, clock.instant()));
    }
}
