package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Pack;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import dyad.language.time.TimeMention;
import dyad.model.Bound;
import dyad.model.Kind;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Parties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures told by an indicator's noun or verb and an amount: decision 1 gives each amount its indicator, the other decisions fill the rest.
 * Levels first, then changes.
 */
final class FigureReader {
    private static final Set<String> TRADE = Set.of("exports", "imports", "trade-turnover");

    private final IndicatorHeads named;
    private final IndicatorChoice indicators;
    private final FigureParties parties;
    private final ComparedTimes compared;
    private final FigurePeriod periods;
    private final ChangePeriod changePeriods;
    private final FigureModality modality;
    private final Trend trends;
    private final FigureChanges changes;
    private final ElidedAmounts elided;
    private final FigureSense senses;
    private final Ledger ledger;
    private final FigureWorld world;
    private final StateLists lists;
    private final int[] amounts;
    private final int number;
    private final Respectively respectively;
    private final PartedBound bounds;
    private final int perDay;
    private final int ofWhole;
    private final int partBefore;
    private final int shareLead;
    private final int goal;
    private final int ofWhich;
    private final boolean verbLast;

    FigureReader(Pack pack) {
        Classes classes = pack.classes();
        this.verbLast = pack.suffixing().isUsed();
        AmountLinks links = new AmountLinks(classes, verbLast);
        this.named = new IndicatorHeads(pack, links);
        this.indicators = new IndicatorChoice(classes, named, links, verbLast);
        this.parties = new FigureParties(classes);
        this.compared = new ComparedTimes(classes);
        this.periods = new FigurePeriod(classes, compared);
        this.changePeriods = new ChangePeriod(classes, compared);
        this.modality = new FigureModality(classes, compared, verbLast);
        this.trends = new Trend(classes);
        this.changes = new FigureChanges(
                classes, new IndicatorOfChange(classes, named), parties, changePeriods, modality, trends);
        this.elided = new ElidedAmounts(classes);
        this.senses = new FigureSense(classes, named, parties);
        this.world = new FigureWorld(classes);
        this.ledger = new Ledger(classes, world, new FigurePhrase(classes));
        this.lists = new StateLists(classes, named, ledger, periods, modality);
        this.number = classes.number(QuantityReader.NUMBER);
        this.amounts = new int[] {classes.number(QuantityReader.MONEY), classes.number(QuantityReader.AMOUNT), number};
        this.bounds = new PartedBound(classes, amounts);
        this.goal = classes.number("up-to-verb");
        this.ofWhich = classes.number("of-which");
        this.ofWhole = classes.number("of-whole");
        this.partBefore = classes.number("part-before");
        this.shareLead = classes.number("share-lead");
        this.perDay = classes.number("amount.flow");
        this.respectively = new Respectively(classes);
    }

    /** The figures of a sentence. */
    List<Draft> read(Passage passage, Discourse discourse) {
        Chart chart = passage.chart();
        elided.fill(chart, discourse);
        List<Head> heads = named.of(chart, discourse);
        List<Draft> drafts = new ArrayList<>();
        ledger.note(passage, heads, discourse);
        List<Edge> values = amounts(chart);
        if (passage.isVerbLast()) {
            // "2024 жылы екі елдің тауар айналымы": the number is the parties'
            values.removeIf(v -> v.type() == number
                    && passage.parties().stream().anyMatch(p -> p.from() <= v.from() && p.to() >= v.to()));
        }
        if (respectively.isTold(chart)) {
            return listed(passage, heads, values, discourse);
        }
        List<Draft> listed = lists.read(passage, heads, values, discourse);
        if (heads.isEmpty()) {
            return listed;
        }
        values = without(values, listed);
        Reading last = null;
        Set<Draft> earlier = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            Edge value = values.get(i);
            Head head = indicators.choose(passage, heads, values, i, last == null ? null : last.head);
            boolean part =
                    chart.tokens().is(value.from() - 1, ",") && chart.endingAt(value.from() - 1, ofWhich, 3) != null
                            || chart.has(partBefore) && chart.endingAt(AmountLinks.core(value), partBefore, 3) != null;
            if (head == null || part && head.indicator().isPair()) {
                continue;
            }
            Reading reading = new Reading(head, value, values, i);
            Draft draft = draft(passage, reading, discourse, last, drafts);
            if (draft != null) {
                drafts.add(draft);
                reading.draft = draft;
                last = reading;
                if (compared.isEarlier(passage.chart(), value)) {
                    earlier.add(draft);
                }
                boolean aside = chart.is(value.to(), ofWhole)
                        || chart.has(shareLead) && chart.isWithin(head.from() - 3, head.from(), shareLead);
                remember(draft, head, discourse, !earlier.contains(draft), aside);
            }
        }
        drafts.addAll(changes.read(passage, heads, drafts, earlier, discourse));
        if (drafts.isEmpty()) {
            topic(passage, heads.get(0), discourse);
        }
        // whose amount stands in the list has no other beside it: "to Russia 3 billion, to China - 2 billion"
        drafts.removeIf(d -> d.measure == Measure.LEVEL
                && listed.stream().anyMatch(l -> l.type.equals(d.type) && l.parties.equals(d.parties)));
        drafts.addAll(listed);
        return drafts;
    }

    /** The amounts of which no figure has been read. */
    private static List<Edge> without(List<Edge> values, List<Draft> read) {
        return values.stream()
                .filter(v -> read.stream().noneMatch(d -> isOf(d, v)))
                .toList();
    }

    private static boolean isOf(Draft draft, Edge value) {
        int[] read = draft.evidence.get("value");
        return read != null && read[0] == value.from();
    }

    /** The amounts of lists told side by side, each with its own state or noun; nothing else of such a sentence. */
    private List<Draft> listed(Passage passage, List<Head> heads, List<Edge> values, Discourse discourse) {
        List<Draft> drafts = new ArrayList<>();
        for (Respectively.Part part : respectively.parts(passage, heads, values)) {
            if (IndicatorChoice.fits(passage.chart(), part.head(), part.value())) {
                Reading reading = new Reading(part.head(), part.value(), List.of(part.value()), 0);
                Draft draft = draft(part.passage(), reading, discourse, null, drafts);
                if (draft != null) {
                    draft.aside = true;
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    /** A sentence that speaks of the two states' trade without a figure: the next may say "it". */
    private void topic(Passage passage, Head head, Discourse discourse) {
        Parties between =
                head.known() == null && head.indicator().isPair() ? parties.of(passage, head, discourse) : null;
        if (between != null) {
            discourse.topic(new Discourse.Topic(head.indicator().type(), between, head.negative(), null));
        }
    }

    /** Whether an expression of time is only that of something compared with: "up from 3 billion in 2022". */
    boolean isCompared(Chart chart, TimeMention time) {
        return compared.isCompared(chart, amounts(chart), time);
    }

    /** Notes the trade that rules have read in a sentence, so that the next may go on from it. */
    void note(List<Draft> drafts, Discourse discourse) {
        for (Draft draft : drafts) {
            boolean trade = draft.kind == Kind.FIGURE && TRADE.contains(draft.type) && draft.measure == Measure.LEVEL;
            if (trade && draft.unit.length() == 3 && !draft.aside && !draft.rule.endsWith("share-of-trade")) {
                discourse.figure(draft.period, draft.parties.all());
                discourse.topic(new Discourse.Topic(draft.type, draft.parties, false, draft.unit));
            }
        }
    }

    /** Notes a figure just read, so that what follows may go on from it. */
    static void remember(Draft draft, Head head, Discourse discourse, boolean ownTime, boolean part) {
        if (ownTime) {
            discourse.figure(draft.modality == Modality.ACTUAL ? draft.period : null, draft.parties.all());
        }
        discourse.pair(draft.parties.all());
        if (discourse.statistics().listed() == null
                && discourse.statistics().ledger() != null
                && draft.parties.all().contains(discourse.statistics().ledger())) {
            discourse.statistics().listed(draft.type);
        }
        if (part) {
            return;
        }
        discourse.topic(new Discourse.Topic(
                draft.type, draft.parties, head.negative(), draft.unit.equals("%") ? null : draft.unit));
    }

    /** One amount with the indicator it was given. */
    static final class Reading {
        final Head head;
        final Edge value;
        final List<Edge> values;
        final int index;

        /** The expression of time that belongs to this amount alone, or null. */
        @Nullable
        TimeMention own;

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
            for (Edge edge : chart.all(type)) {
                boolean whole = type != number
                        || chart.at(edge.from(), amounts[0]) == null && chart.at(edge.from(), amounts[1]) == null;
                if (whole) {
                    all.add(edge);
                }
            }
        }
        all.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return all;
    }

    private @Nullable Draft draft(
            Passage passage, Reading reading, Discourse discourse, @Nullable Reading last, List<Draft> before) {
        Parties between = last != null && last.head == reading.head && last.draft != null
                ? last.draft.parties
                : parties.of(passage, reading.head, discourse);
        if (last != null && last.head == reading.head && between != null) {
            between = parties.gapped(passage, reading, between, discourse);
        }
        String unit = unit(passage, reading, discourse, before);
        if (between == null || unit == null || world.isWorld(passage, reading.value)) {
            return null;
        }
        Quantity quantity = reading.value.as(Quantity.class);
        boolean driven = reading.head.isVerb()
                && reading.head.to() == reading.value.as(Quantity.class).coreFrom();
        int sign = driven ? 0 : trends.difference(passage.chart(), reading.value);
        Head head = senses.of(passage, reading, between, last, discourse);
        Draft draft = draft(head, between, reading.value, sign == 0 ? Measure.LEVEL : Measure.CHANGE);
        draft.value = head.negative() != sign < 0 ? quantity.value().negate() : quantity.value();
        draft.upTo = quantity.upTo();
        draft.unit = unit;
        draft.bound = bound(passage.chart(), reading.value);
        if (sign == 0) {
            periods.fill(draft, passage, reading, discourse);
        } else {
            Draft level = FigureChanges.nearest(before, reading.head, reading.value);
            draft.period = level == null ? null : level.period;
            changePeriods.fill(draft, passage, reading.value, discourse);
        }
        Draft same = last != null && isSame(passage.chart(), last.value, reading.value) ? last.draft : null;
        if (same != null) {
            draft.period = same.period;
        }
        modality.fill(draft, passage, reading, last, discourse);
        draft.modality = same == null ? draft.modality : same.modality;
        if (last != null && isAim(draft, last.draft)) {
            draft.period = null;
            draft.evidence.remove("period");
        }
        periods.fillLength(draft, passage, reading, discourse);
        return draft;
    }

    /** "reached $7 billion last year, and they mean to bring it to $15 billion": what is aimed at is not of the time of what was reached. */
    private static boolean isAim(Draft draft, @Nullable Draft before) {
        return before != null
                && draft.period != null
                && draft.period.equals(before.period)
                && draft.modality == Modality.PLANNED
                && before.modality == Modality.ACTUAL;
    }

    private Bound bound(Chart chart, Edge value) {
        Bound own = value.as(Quantity.class).bound();
        return own == Bound.EXACT ? bounds.of(chart, value) : isGoal(chart, value) ? Bound.EXACT : own;
    }

    /** "add up to $770 million", "bring trade up to $3 billion": the words belong to the verb and bound nothing. */
    private boolean isGoal(Chart chart, Edge value) {
        Quantity quantity = value.as(Quantity.class);
        if (quantity.bound() != Bound.AT_MOST) {
            return false;
        }
        return chart.isWithin(quantity.coreFrom() - 6, quantity.coreFrom() - 2, goal)
                || verbLast && chart.isWithin(value.to(), Math.min(chart.to(), value.to() + 3), goal);
    }

    /** The same amount in another currency: "Dh1.7 billion ($474 million)". */
    private static boolean isSame(Chart chart, Edge first, Edge second) {
        return second.from() == first.to() + 1
                && chart.tokens().is(first.to(), "(")
                && !second.as(Quantity.class)
                        .unit()
                        .equals(first.as(Quantity.class).unit());
    }

    /** The amount's own, or that of the amount before where its currency is left unsaid. */
    private @Nullable String unit(Passage passage, Reading reading, Discourse discourse, List<Draft> before) {
        if (reading.value.type() != number) {
            String unit = reading.value.as(Quantity.class).unit();
            boolean flow = passage.chart().is(reading.value.from(), perDay) && isPerDay(passage, reading.value);
            boolean same =
                    !before.isEmpty() && before.get(before.size() - 1).unit.equals(unit + "/day");
            return flow || same ? unit + "/day" : unit;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).type.equals(reading.head.indicator().type())) {
                return before.get(i).unit;
            }
        }
        Discourse.Topic topic = discourse.topic();
        return topic == null || reading.head.known() == null ? null : topic.unit();
    }

    /** "barrels of Russian crude a day". */
    private static boolean isPerDay(Passage passage, Edge value) {
        return passage.times().stream()
                .anyMatch(t -> "per-day".equals(t.rate())
                        && t.from() >= value.to()
                        && t.from() - value.to() <= 5
                        && !passage.chart().tokens().text(value.to(), t.from()).contains(","));
    }

    /** What is to be filled of an amount of this indicator. */
    static Draft draft(Head head, Parties between, Edge value, Measure measure) {
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
        draft.aside = head.pronoun();
        draft.evidence("type", head.from(), head.to());
        draft.evidence("value", value.from(), value.to());
        return draft;
    }
}
