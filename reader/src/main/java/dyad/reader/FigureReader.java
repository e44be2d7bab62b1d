package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Pack;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import dyad.model.Kind;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Parties;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures told by an indicator's noun or verb and an amount: decision 1 gives each amount its indicator, the other decisions fill the rest.
 * Levels first, then changes.
 */
final class FigureReader {
    private final IndicatorChoice indicators;
    private final FigureParties parties;
    private final FigurePeriod periods;
    private final ModalityChoice modality;
    private final Trend trends;
    private final int[] amounts;
    private final int percent;

    FigureReader(Pack pack, ModalityChoice modality) {
        Classes classes = pack.classes();
        this.indicators = new IndicatorChoice(pack);
        this.parties = new FigureParties(classes);
        this.periods = new FigurePeriod(classes);
        this.modality = modality;
        this.trends = new Trend(classes);
        this.amounts = new int[] {
            classes.number(QuantityReader.MONEY),
            classes.number(QuantityReader.AMOUNT),
            classes.number(QuantityReader.NUMBER)
        };
        this.percent = classes.number(QuantityReader.PERCENT);
    }

    /** The figures of a sentence. */
    List<Draft> read(Passage passage, Discourse discourse) {
        Chart chart = passage.chart();
        List<Edge> values = amounts(chart);
        List<Head> heads = indicators.heads(chart);
        List<Draft> drafts = new ArrayList<>();
        Reading last = null;
        for (int i = 0; i < values.size(); i++) {
            Edge value = values.get(i);
            Head head = indicators.choose(passage, heads, values, i, last == null ? null : last.head);
            if (head == null) {
                continue;
            }
            Reading reading = new Reading(head, value, values, i);
            Draft draft = level(passage, reading, discourse, last);
            if (draft != null) {
                drafts.add(draft);
                reading.draft = draft;
                last = reading;
                discourse.figure(draft.period, draft.parties.all());
                discourse.pair(draft.parties.all());
            }
        }
        drafts.addAll(changes(passage, heads, drafts, discourse));
        return drafts;
    }

    /** One amount with the indicator it was given. */
    static final class Reading {
        final Head head;
        final Edge value;
        final List<Edge> values;
        final int index;

        @Nullable
        Draft draft;

        Reading(Head head, Edge value, List<Edge> values, int index) {
            this.head = head;
            this.value = value;
            this.values = values;
            this.index = index;
        }
    }

    private List<Edge> amounts(Chart chart) {
        List<Edge> all = new ArrayList<>();
        for (int type : amounts) {
            all.addAll(chart.all(type));
        }
        all.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return all;
    }

    private @Nullable Draft level(Passage passage, Reading reading, Discourse discourse, @Nullable Reading last) {
        Parties between = last != null && last.head == reading.head && last.draft != null
                ? last.draft.parties
                : parties.of(passage, reading.head, reading.value, discourse);
        if (between == null) {
            return null;
        }
        Quantity quantity = reading.value.as(Quantity.class);
        Draft draft = draft(reading.head, between, reading.value, Measure.LEVEL);
        draft.value = sign(reading.head, quantity.value());
        draft.upTo = quantity.upTo();
        draft.unit = quantity.unit();
        draft.bound = quantity.bound();
        periods.fill(draft, passage, reading, discourse);
        modality(draft, passage, reading.head, reading.value, discourse);
        return draft;
    }

    private static BigDecimal sign(Head head, BigDecimal value) {
        return head.negative() ? value.negate() : value;
    }

    private Draft draft(Head head, Parties between, Edge value, Measure measure) {
        int from = Math.min(head.from(), value.from());
        int to = Math.max(head.to(), value.to());
        Draft draft = new Draft(
                Kind.FIGURE,
                head.indicator().type(),
                "figure." + head.indicator().type(),
                between,
                from,
                to);
        draft.measure = measure;
        draft.evidence("type", head.from(), head.to());
        draft.evidence("value", value.from(), value.to());
        return draft;
    }

    private void modality(Draft draft, Passage passage, Head head, Edge value, Discourse discourse) {
        Modality read = modality.of(passage, value.from(), value.to());
        if (read == Modality.ACTUAL && head.isVerb()) {
            read = modality.of(passage, head.from(), head.to());
        }
        draft.modality = read == Modality.ACTUAL && FigurePeriod.isFuture(draft.period, discourse.published())
                ? Modality.PLANNED
                : read;
    }

    private List<Draft> changes(Passage passage, List<Head> heads, List<Draft> levels, Discourse discourse) {
        List<Draft> drafts = new ArrayList<>();
        for (Trend.Change change : trends.changes(passage.chart(), percent)) {
            Head head = indicators.ofChange(passage, heads, change, levels);
            if (head == null) {
                continue;
            }
            Draft level = nearest(levels, head, change);
            Parties between = level != null ? level.parties : parties.of(passage, head, change.edge(), discourse);
            if (between == null) {
                continue;
            }
            Draft draft = draft(head, between, change.edge(), Measure.CHANGE);
            draft.value = change.value();
            draft.unit = "%";
            draft.bound = change.bound();
            draft.period = level == null ? null : level.period;
            periods.fillChange(draft, passage, change, discourse);
            modality(draft, passage, head, change.edge(), discourse);
            discourse.figure(draft.period, draft.parties.all());
            discourse.pair(draft.parties.all());
            drafts.add(draft);
        }
        return drafts;
    }

    private static @Nullable Draft nearest(List<Draft> levels, Head head, Trend.Change change) {
        Draft best = null;
        for (Draft level : levels) {
            boolean same = level.type.equals(head.indicator().type());
            if (same && (best == null || distance(level, change) < distance(best, change))) {
                best = level;
            }
        }
        return best;
    }

    private static int distance(Draft level, Trend.Change change) {
        int[] value = level.evidence.getOrDefault("value", new int[] {level.from, level.to});
        return Math.abs(value[0] - change.edge().from());
    }
}
