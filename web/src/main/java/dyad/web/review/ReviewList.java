package dyad.web.review;

import dyad.brief.Messages;
import dyad.model.Dyad;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import dyad.web.review.RecentPairs.Pair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page asks for on which two states are chosen. */
public final class ReviewList {
    private final Visit visit;
    private final List<Pair> pairs;

    /**
     * Two states to choose.
     *
     * @param address of their queue
     * @param title both names
     * @param open how much is to be decided, in words, or null where that was not counted
     */
    public record Entry(
            String address, String title, @Nullable String open) {}

    ReviewList(Visit visit, List<Pair> pairs) {
        this.visit = visit;
        this.pairs = pairs;
    }

    /** Those that are offered. */
    public List<Entry> entries() {
        return pairs.stream().map(this::entry).toList();
    }

    private Entry entry(Pair pair) {
        Dyad dyad = pair.dyad();
        Messages words = visit.words();
        return new Entry(
                visit.link("/review", "dyad", dyad.toString()),
                Pairs.names(dyad, words),
                pair.open() == null ? null : words.count("review.page.open", pair.open()));
    }

    /** Whether it was counted how much is to be decided. */
    public boolean isCounted() {
        return pairs.stream().allMatch(pair -> pair.open() != null);
    }
}
