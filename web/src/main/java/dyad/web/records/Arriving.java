package dyad.web.records;

import dyad.model.Dyad;
import dyad.record.Contents;
import dyad.record.Contents.Arrivals;
import dyad.web.page.Version;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells whether what was made of the record still holds. Each two states have a version that changes when the record gets something on
 * them, by whomever: what is kept under a version need not be made again until then, however much is added on others.
 */
@Component
public final class Arriving {
    /** With more that is new than this, all is taken to be new. */
    private static final int MOST = 500;

    private final Records records;
    private final Map<Dyad, Long> changed = new HashMap<>();
    private long entries = -1;
    private long rates = -1;
    private long all;
    private long changes;

    Arriving(Records records) {
        this.records = records;
    }

    /** The version of what is known of two states now. */
    public synchronized Version version(Dyad dyad) {
        look();
        return new Version(Math.max(all, changed.getOrDefault(dyad, 0L)), records.changes());
    }

    /** The version of the record as a whole. */
    public synchronized Version version() {
        look();
        return new Version(changes, records.changes());
    }

    private void look() {
        Arrivals arrivals = records.read(record -> Contents.of(record).since(entries, rates, MOST));
        boolean isNew = arrivals.entries() != entries || arrivals.rates() != rates;
        entries = arrivals.entries();
        rates = arrivals.rates();
        if (isNew) {
            changes++;
            arrivals.dyads().forEach(dyad -> changed.put(dyad, changes));
            if (arrivals.other()) {
                all = changes;
                changed.clear();
            }
        }
    }
}
