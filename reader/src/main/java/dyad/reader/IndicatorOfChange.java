package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.QuantityReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decision 1 for changes: which indicator a rise or fall belongs to. */
final class IndicatorOfChange {
    private final IndicatorHeads heads;
    private final int money;

    IndicatorOfChange(Classes classes, IndicatorHeads heads) {
        this.heads = heads;
        money = classes.number(QuantityReader.MONEY);
    }

    /** The head a change belongs to: of the figure just read before it, else the nearest before it in its clause, else the nearest behind. */
    @Nullable
    Head choose(Passage passage, List<Head> named, Trend.Change change, List<Draft> levels) {
        int clause = passage.clause(change.edge().from());
        Chart chart = passage.chart();
        Head best = null;
        for (Head head : named) {
            boolean near = passage.clause(head.from()) == clause
                    && Math.abs(head.from() - change.edge().from()) <= AmountLinks.REACH;
            boolean before = head.to() <= change.edge().from();
            boolean better = best == null
                    || head.from() > best.from()
                            && !(isRead(best, levels) && heads.isWithin(chart, best, head))
                            && !(isRead(best, levels) && head.known() != null && !isRead(head, levels))
                    || !isRead(best, levels) && isRead(head, levels);
            if (near
                    && (before && better
                            || best == null && head.from() - change.edge().to() <= 4)) {
                best = head;
            }
        }
        Draft level = best == null ? levelBefore(levels, change.edge()) : null;
        for (Head head : named) {
            if (level == null) {
                break;
            }
            boolean near = change.edge().from() >= level.to && change.edge().from() - level.to <= 12;
            boolean other = passage.parties().stream()
                    .anyMatch(
                            p -> p.from() >= level.to && p.to() <= change.edge().from());
            if (head.indicator().type().equals(level.type) && near && !other) {
                best = head;
            }
        }
        boolean alone = best != null && best.indicator().units().contains(money);
        return best != null && (alone || isRead(best, levels)) ? best : null;
    }

    /** The level that ends last before a change. */
    private static @Nullable Draft levelBefore(List<Draft> levels, Edge change) {
        Draft last = null;
        for (Draft level : levels) {
            boolean before = level.to <= change.from();
            last = before && (last == null || level.to > last.to) ? level : last;
        }
        return last;
    }

    private static boolean isRead(Head head, List<Draft> levels) {
        return levels.stream().anyMatch(l -> l.type.equals(head.indicator().type()));
    }
}
