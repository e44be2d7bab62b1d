package dyad.reader;

import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.QuantityReader;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rises and falls of a sentence, told in per cent or times: each of the indicator and beside the level just read. */
final class FigureChanges {
    private static final int REACH = 14;

    private final IndicatorOfChange indicators;
    private final FigureParties parties;
    private final ChangePeriod periods;
    private final FigureModality modality;
    private final Trend trends;
    private final int percent;

    FigureChanges(
            Classes classes,
            IndicatorOfChange indicators,
            FigureParties parties,
            ChangePeriod periods,
            FigureModality modality,
            Trend trends) {
        this.indicators = indicators;
        this.parties = parties;
        this.periods = periods;
        this.modality = modality;
        this.trends = trends;
        this.percent = classes.number(QuantityReader.PERCENT);
    }

    /** The changes of a sentence, given its levels and those of them that are of an earlier time. */
    List<Draft> read(Passage passage, List<Head> heads, List<Draft> levels, Set<Draft> earlier, Discourse discourse) {
        List<Draft> drafts = new ArrayList<>();
        for (Trend.Change change : trends.changes(passage.chart(), percent)) {
            Head head = indicators.choose(passage, heads, change, levels);
            if (head == null || change.loose() && !follows(change.edge(), levels)) {
                continue;
            }
            Draft before = nearest(List.copyOf(earlier), head, change.edge());
            Draft now =
                    nearest(levels.stream().filter(d -> !earlier.contains(d)).toList(), head, change.edge());
            Draft level = now == null ? before : now;
            // "received 1.2 million visitors, up 12 per cent": a verb that may have any object says nothing without an
            // amount
            Parties between = level != null
                    ? level.parties
                    : head.indicator().told() ? null : parties.of(passage, head, discourse);
            if (between == null) {
                continue;
            }
            Draft draft = FigureReader.draft(head, between, change.edge(), Measure.CHANGE);
            draft.value = change.value();
            draft.unit = "%";
            draft.bound = change.bound();
            draft.period = level == null ? null : level == now ? level.period : FigurePeriod.shift(level.period, 1);
            periods.fill(draft, passage, change.edge(), discourse);
            boolean against = level == before || before != null && isBetween(before, level, change.edge());
            if (level != null && before != null && before.period != null && against) {
                draft.against = before.period;
            }
            modality.fill(draft, passage, new FigureReader.Reading(head, change.edge(), List.of(), 0), null, discourse);
            FigureReader.remember(draft, head, discourse, true, false);
            drafts.add(draft);
        }
        return drafts;
    }

    /** Whether the level just read stands right before. */
    private static boolean follows(Edge change, List<Draft> levels) {
        return levels.stream()
                .anyMatch(l -> l.modality == Modality.ACTUAL
                        && change.from() >= value(l)[1]
                        && change.from() - value(l)[1] <= REACH);
    }

    /** "4 billion in 2022, up from 2 billion in 2020, a rise of": the earlier amount stands between the newer one and the change. */
    private static boolean isBetween(Draft earlier, @Nullable Draft now, Edge change) {
        int at = value(earlier)[0];
        return now != null && value(now)[1] <= at && at < change.from() && change.from() - at <= 12;
    }

    /** The level of the same indicator that stands nearest to an amount. */
    static @Nullable Draft nearest(List<Draft> levels, Head head, Edge value) {
        Draft best = null;
        for (Draft level : levels) {
            boolean same = level.type.equals(head.indicator().type()) && level.measure == Measure.LEVEL;
            if (same && (best == null || distance(level, value) < distance(best, value))) {
                best = level;
            }
        }
        return best;
    }

    private static int distance(Draft level, Edge other) {
        return Math.abs(value(level)[0] - other.from());
    }

    private static int[] value(Draft level) {
        return level.evidence.getOrDefault("value", new int[] {level.from, level.to});
    }
}
