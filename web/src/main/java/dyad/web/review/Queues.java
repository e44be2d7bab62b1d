package dyad.web.review;

import dyad.model.Dyad;
import dyad.record.Held;
import dyad.record.Record;
import dyad.record.review.Desk;
import dyad.web.records.Records;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The queues that were asked for last: going from question to question need not compare all statements anew. */
@Component
final class Queues {
    private static final int MOST = 4;

    /** Rates are no entries, and may have been brought in since. */
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    private final Records records;
    private final Map<Dyad, Kept> kept = new LinkedHashMap<>();

    /** A queue, at which entry it was made, and when. */
    private record Kept(Queue queue, Held held, long made) {}

    Queues(Records records) {
        this.records = records;
    }

    /** The queue of two states as the record stands now. */
    Queue of(Dyad dyad) {
        return records.read(record -> {
            Queue known = known(dyad, record.held());
            return known == null ? fresh(record, Desk.at(record, dyad), dyad) : known;
        });
    }

    /** The queue after something was decided at a desk. */
    Queue fresh(Record record, Desk desk, Dyad dyad) {
        Held held = record.held();
        Queue queue = Queue.of(desk);
        keep(dyad, new Kept(queue, held, System.nanoTime()));
        return queue;
    }

    private synchronized @Nullable Queue known(Dyad dyad, Held held) {
        Kept known = kept.get(dyad);
        if (known == null || !known.held.equals(held) || System.nanoTime() - known.made > FRESH) {
            return null;
        }
        return known.queue;
    }

    private synchronized void keep(Dyad dyad, Kept queue) {
        kept.remove(dyad);
        kept.put(dyad, queue);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
