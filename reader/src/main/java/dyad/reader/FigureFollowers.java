package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import dyad.language.time.TimeMention;
import dyad.language.time.TimeMention.Kind;
import dyad.model.Measure;
import dyad.model.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said beside a figure that a rule has read: the value of an earlier time ("from 17,600 a year before", "against 5,200") and the
 * change ("11 per cent more than in 2023").
 */
final class FigureFollowers {
    private static final int REACH = 14;
    private static final String BY_INDICATOR = "figure.";

    private final Trend trends;
    private final ChangePeriod periods;
    private final int percent;
    private final int[] amounts;
    private final int fromWord;
    private final int ofWhich;
    private final BracketedTimes beside;

    FigureFollowers(Classes classes) {
        trends = new Trend(classes);
        periods = new ChangePeriod(classes, new ComparedTimes(classes));
        percent = classes.number(QuantityReader.PERCENT);
        amounts = new int[] {
            classes.number(QuantityReader.NUMBER),
            classes.number(QuantityReader.AMOUNT),
            classes.number(QuantityReader.MONEY)
        };
        fromWord = classes.number("amount-from");
        ofWhich = classes.number("of-which");
        beside = new BracketedTimes();
    }

    /** Further figures beside those of a sentence. */
    List<Draft> read(Passage passage, List<Draft> drafts, Discourse discourse) {
        List<Draft> levels = new ArrayList<>();
        List<int[]> taken = new ArrayList<>();
        for (Draft draft : drafts) {
            int[] value = draft.evidence.get("value");
            if (value != null) {
                taken.add(value);
            }
            if (isFollowed(draft)) {
                levels.add(draft);
            }
        }
        List<Draft> found = new ArrayList<>();
        if (!levels.isEmpty()) {
            numbers(passage, levels, taken, discourse, found);
            List<Draft> ruled = levels.stream()
                    .filter(d -> !d.rule.startsWith(BY_INDICATOR))
                    .toList();
            changes(passage, ruled, taken, discourse, found);
        }
        return found;
    }

    /** Whether further figures may stand beside one. */
    static boolean isFollowed(Draft draft) {
        return draft.kind == dyad.model.Kind.FIGURE
                && draft.measure == Measure.LEVEL
                && draft.evidence.containsKey("value")
                && !draft.unit.equals("rank");
    }

    private void numbers(
            Passage passage, List<Draft> levels, List<int[]> taken, Discourse discourse, List<Draft> found) {
        Chart chart = passage.chart();
        for (int type : amounts) {
            for (Edge edge : chart.all(type)) {
                Draft level = isFree(taken, edge) ? beside(passage, levels, edge) : null;
                if (level == null
                        || !level.unit.startsWith("per-")
                                && !level.unit.equals(edge.as(Quantity.class).unit())) {
                    continue;
                }
                boolean aside = beside.isEarlier(passage, edge, value(level)[1]);
                boolean earlier = aside || chart.endingAt(edge.from(), fromWord, 3) != null;
                Draft part = earlier ? null : part(passage, level, edge);
                int sign = trends.difference(chart, edge);
                if (part != null) {
                    found.add(part);
                } else if (aside) {
                    found.add(beside.earlier(passage, level, edge, copy(level, edge, Measure.LEVEL)));
                } else if (earlier) {
                    found.add(earlier(passage, level, edge, discourse));
                } else if (sign != 0) {
                    Draft change = copy(level, edge, Measure.CHANGE);
                    change.value = sign < 0 ? change.value.negate() : change.value;
                    periods.fill(change, passage, edge, discourse);
                    found.add(change);
                }
            }
        }
    }

    /** "6.6 billion dollars, of which 763 million last year": a part with a time of its own. */
    private @Nullable Draft part(Passage passage, Draft level, Edge edge) {
        boolean part = passage.chart().endingAt(edge.from(), ofWhich, 2) != null && edge.from() >= value(level)[1];
        TimeMention own = part ? beside.behind(passage, edge) : null;
        if (own == null || own.period() == null || own.period().equals(level.period)) {
            return null;
        }
        Draft draft = copy(level, edge, Measure.LEVEL);
        draft.period = own.period();
        draft.evidence("period", own.from(), own.to());
        return draft;
    }

    private Draft earlier(Passage passage, Draft level, Edge edge, Discourse discourse) {
        Draft earlier = copy(level, edge, Measure.LEVEL);
        TimeMention own = null;
        for (TimeMention time : passage.times()) {
            boolean behind = time.from() >= edge.to() && time.from() - edge.to() <= 3 && time.rate() == null;
            own = own == null && behind ? time : own;
        }
        boolean before = edge.from() < value(level)[0] && (own == null || own.to() > value(level)[0]);
        Period published = discourse.published();
        Period base = level.period != null && level.period.equals(published) && !level.evidence.containsKey("period")
                ? null
                : level.period;
        boolean untilNow = level.unit.startsWith("per-") && level.modality != dyad.model.Modality.ACTUAL;
        if (own == null && untilNow) {
            earlier.period = published;
        } else if (own != null && own.period() != null && !before) {
            earlier.period = own.period();
        } else if (own != null && (own.kind() == Kind.BEFORE || own.kind() == Kind.SAME)) {
            earlier.period = FigurePeriod.shift(
                    base == null ? published : base, own.years() > 0 && own.kind() == Kind.BEFORE ? -own.years() : -1);
        } else {
            earlier.period = before || base == null || FigurePeriod.isFuture(base, published)
                    ? null
                    : FigurePeriod.shift(base, -1);
        }
        earlier.modality = dyad.model.Modality.ACTUAL;
        return earlier;
    }

    private static Draft copy(Draft level, Edge edge, Measure measure) {
        Draft copy = new Draft(level.kind, level.type, level.rule, level.parties, level.from, level.to);
        Quantity quantity = edge.as(Quantity.class);
        copy.measure = measure;
        copy.value = quantity.value();
        copy.upTo = quantity.upTo();
        copy.bound = quantity.bound();
        copy.unit = level.unit;
        copy.modality = level.modality;
        copy.period = measure == Measure.CHANGE ? level.period : null;
        copy.evidence("value", edge.from(), edge.to());
        return copy;
    }

    private void changes(
            Passage passage, List<Draft> levels, List<int[]> taken, Discourse discourse, List<Draft> found) {
        for (Trend.Change change : trends.changes(passage.chart(), percent)) {
            Draft level = isFree(taken, change.edge()) ? beside(passage, levels, change.edge()) : null;
            if (level == null || change.loose() && !isAsMany(passage.chart(), change.edge(), value(level)[1])) {
                continue;
            }
            boolean multiplied = change.edge().type() != percent;
            if (!multiplied
                    || passage.clause(value(level)[0])
                            == passage.clause(change.edge().from())) {
                Draft draft = new Draft(level.kind, level.type, level.rule, level.parties, level.from, level.to);
                draft.measure = Measure.CHANGE;
                draft.value = change.value();
                draft.bound = change.bound();
                draft.unit = "%";
                draft.modality = level.modality;
                draft.period = level.period;
                draft.evidence("value", change.edge().from(), change.edge().to());
                periods.fill(draft, passage, change.edge(), discourse);
                found.add(draft);
            }
        }
    }

    /** "31,400 tourists came, twice as many as in 2021". */
    private static boolean isAsMany(Chart chart, Edge change, int value) {
        for (int at = change.to(); at <= change.to() + 1; at++) {
            if (chart.tokens().is(at, "as")
                    && at + 1 < chart.to()
                    && chart.tokens().is(at + 1, "many")) {
                return change.from() >= value && change.from() - value <= 12;
            }
        }
        return false;
    }

    private static int[] value(Draft draft) {
        return draft.evidence.getOrDefault("value", new int[] {draft.from, draft.to});
    }

    private static boolean isFree(List<int[]> taken, Edge edge) {
        return taken.stream().noneMatch(t -> edge.from() < t[1] && t[0] < edge.to());
    }

    /** The figure that an amount stands beside: shortly behind it with no other's value between, or just before it ("by 5 per cent to 300"). */
    private @Nullable Draft beside(Passage passage, List<Draft> levels, Edge edge) {
        Draft best = null;
        for (Draft level : levels) {
            int[] value = value(level);
            boolean behind = edge.from() >= value[1]
                    && edge.from() - value[1] <= REACH
                    && (isOneThought(passage, value[1], edge.from()) || beside.isEarlier(passage, edge, value[1]));
            boolean before = edge.to() <= value[0]
                    && value[0] - edge.to() <= (isFromTo(passage.chart(), edge, value[0]) ? 6 : 2)
                    && isOneThought(passage, edge.to(), value[0]);
            if (behind || before && best == null) {
                best = level;
            }
        }
        return best;
    }

    /** "from 130,000 in 2015 to 98,000". */
    private boolean isFromTo(Chart chart, Edge edge, int level) {
        return chart.endingAt(edge.from(), fromWord, 3) != null
                && chart.tokens().is(level - 1, "to");
    }

    private static boolean isOneThought(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.chart().tokens().is(at, ";") || passage.chart().tokens().is(at, ":")) {
                return false;
            }
        }
        return true;
    }
}
