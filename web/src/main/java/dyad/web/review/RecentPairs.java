package dyad.web.review;

import dyad.model.Dyad;
import dyad.record.Entry;
import dyad.record.Held;
import dyad.record.ReadEntry;
import dyad.record.Record;
import dyad.record.review.Desk;
import dyad.web.records.Records;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Pairs of states of which the newest documents speak. However large the record, no more than a few hundred documents are looked at; in a
 * small one it is told of each pair how much is to be decided.
 */
@Component
final class RecentPairs {
    private static final int ENTRIES = 400;
    private static final int MOST = 24;

    /** A list of more states is of a summit, and of no two of them. */
    private static final int STATES = 4;

    private final Records records;
    private @Nullable Kept kept;

    /**
     * Two states.
     *
     * @param open how many questions there are, or null where the record is too large to tell of all
     */
    record Pair(Dyad dyad, @Nullable Integer open) {}

    private record Kept(Held held, List<Pair> pairs) {}

    RecentPairs(Records records) {
        this.records = records;
    }

    /** Those with something to decide, or in a large record those told of most; at most 24. */
    synchronized List<Pair> now() {
        return records.read(record -> {
            Held held = record.held();
            Kept known = kept;
            if (known == null || !known.held.equals(held)) {
                known = new Kept(held, pairs(record, held.entries()));
                kept = known;
            }
            return known.pairs;
        });
    }

    private static List<Pair> pairs(Record record, long entries) {
        List<Dyad> dyads = dyads(record, Math.max(0, entries - ENTRIES));
        if (entries > ENTRIES) {
            return dyads.stream().map(dyad -> new Pair(dyad, null)).toList();
        }
        List<Pair> pairs = new ArrayList<>();
        for (Dyad dyad : dyads) {
            int open = Desk.at(record, dyad).questions().size();
            if (open > 0) {
                pairs.add(new Pair(dyad, open));
            }
        }
        return List.copyOf(pairs);
    }

    /** Those told of most first. */
    private static List<Dyad> dyads(Record record, long after) {
        Map<Dyad, Integer> counts = new HashMap<>();
        try (Stream<Entry> newest = record.entriesAfter(after)) {
            newest.forEach(entry -> count(entry, counts));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Dyad, Integer>comparingByValue().reversed().thenComparing(each -> each.getKey()
                        .toString()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(Entry entry, Map<Dyad, Integer> counts) {
        if (entry instanceof ReadEntry read) {
            read.reading().statements().forEach(said -> pairs(said.parties().all())
                    .forEach(dyad -> counts.merge(dyad, 1, Integer::sum)));
        }
    }

    private static List<Dyad> pairs(List<String> states) {
        List<Dyad> pairs = new ArrayList<>();
        if (states.size() <= STATES) {
            for (int i = 0; i < states.size(); i++) {
                for (int j = i + 1; j < states.size(); j++) {
                    pairs.add(Dyad.of(states.get(i), states.get(j)));
                }
            }
        }
        return pairs;
    }
}
