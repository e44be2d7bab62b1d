package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.QuantityReader;
import dyad.language.time.TimeMention;
import dyad.language.time.TimeMention.Kind;
import dyad.model.Period;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decision 3 for figures: the expression of time that belongs to one of several amounts alone. */
final class AmountTime {
    /** The kinds of expression that say of when an amount is. */
    static final Set<Kind> OWN = EnumSet.of(Kind.DURING, Kind.SINCE, Kind.BY, Kind.AS_OF, Kind.SAME, Kind.BEFORE);

    private final ComparedTimes compared;
    private final int fromWord;
    private final int timeRelative;
    private final int percent;
    private final int joint;
    private final int link;

    AmountTime(Classes classes, ComparedTimes compared) {
        this.compared = compared;
        fromWord = classes.number("amount-from");
        timeRelative = classes.number("time-relative");
        joint = classes.number("name-joint");
        link = classes.number("measure-link");
        percent = classes.number(QuantityReader.PERCENT);
    }

    /** The expression of time that belongs to this amount alone: directly behind it, or before it with no amount between. */
    @Nullable
    TimeMention choose(Passage passage, FigureReader.Reading reading) {
        Edge value = reading.value;
        int next = reading.index + 1 < reading.values.size()
                ? reading.values.get(reading.index + 1).from()
                : passage.chart().to();
        int previous = reading.index > 0
                ? reading.values.get(reading.index - 1).to()
                : passage.chart().from();
        boolean against = reading.index > 0 && passage.chart().endingAt(value.from(), fromWord, 3) != null;
        TimeMention before = null;
        TimeMention after = null;
        for (TimeMention mention : passage.times()) {
            TimeMention time = ofYear(mention, reading.head.indicator().stock());
            if (!OWN.contains(time.kind())
                    || time.kind() == Kind.SINCE && isTurn(passage.chart(), reading, time)
                    || compared.isOfPaper(passage.chart(), time)
                    || time.period() == null && time.kind() != Kind.SAME && time.kind() != Kind.BEFORE) {
                continue;
            }
            if (isBracketed(passage.chart(), time, value) && !hasOwn(passage, value)
                    || isTakenUp(passage, time, value)) {
                return time;
            }
            boolean listed = isSetBefore(passage.chart(), time, next)
                    || time.to() == next && opensPart(passage.chart(), time.from());
            boolean relative = time.kind() == Kind.BEFORE || time.kind() == Kind.SAME;
            boolean ofChange = relative && passage.chart().endingAt(time.from(), percent, 4) != null;
            boolean behind = !listed
                    && !ofChange
                    && time.from() >= value.to()
                    && time.from() < next
                    && isNear(passage, value, time)
                    && !isPutBehind(passage.chart(), value.to(), time.from());
            if (behind && !compared.isComparison(passage.chart(), time)) {
                if (!passage.isVerbLast()) {
                    return time;
                }
                after = after == null ? time : after;
            }
            boolean ahead = !against
                    && time.to() <= value.from()
                    && time.from() >= previous
                    && (time.from() <= passage.chart().from() + 1
                            || passage.clause(time.from()) == passage.clause(value.from())
                            || isSetBefore(passage.chart(), time, value.from()));
            if (ahead && time.period() != null && !compared.isComparison(passage.chart(), time)) {
                before = time;
            }
        }
        // where verbs stand last, what tells the time stands before, and what stands behind is the next amount's
        return before == null && reading.index + 1 == reading.values.size() ? after : before;
    }

    /** "in 2022 - 2.9", "в 2022 году - на 2,9": a dash or a colon, and at most a word that links amounts, stand between a time and its amount. */
    private boolean isSetBefore(Chart chart, TimeMention time, int amount) {
        int at = time.to() + 1;
        Edge word = at < amount ? chart.at(at, link) : null;
        return (chart.tokens().is(time.to(), "-") || chart.tokens().is(time.to(), ":"))
                && (at == amount || word != null && word.to() == amount);
    }

    /** "was 2.1 billion dollars, in 2022 2.9": behind a comma or a joint the time is of the amount that follows it. */
    private boolean opensPart(Chart chart, int time) {
        return chart.tokens().is(time - 1, ",") || chart.is(time - 1, joint);
    }

    /** "rose over ten months" of what flows: the first ten of the year. */
    static TimeMention ofYear(TimeMention time, boolean stock) {
        Period months = time.kind() == Kind.LENGTH ? time.alternative() : null;
        return months == null || stock ? time : new TimeMention(Kind.DURING, time.from(), time.to(), months, 0, null);
    }

    /** "has fallen by half since 2019, to $180 million", "since 2005 it has multiplied": says where a change began. */
    private static boolean isTurn(Chart chart, FigureReader.Reading reading, TimeMention time) {
        return FigurePeriod.FLOWS.contains(reading.head.indicator().type())
                && time.to() < reading.value.from()
                && chart.tokens().is(time.to(), ",");
    }

    /** "($6 billion a year earlier)": the bracket gives a time of its own. */
    private static boolean hasOwn(Passage passage, Edge value) {
        return passage.times().stream()
                .anyMatch(t -> t.from() >= value.to() && t.from() <= value.to() + 1 && FigurePeriod.isTold(t));
    }

    /** "in 2022 ($6 billion)", "the 2022 figures ($6 billion)". */
    private static boolean isBracketed(Chart chart, TimeMention time, Edge value) {
        int gap = value.from() - time.to();
        return time.period() != null && gap >= 1 && gap <= 2 && chart.tokens().is(value.from() - 1, "(");
    }

    /** "than in 2021, when it amounted to $9.6 billion": the clause tells of the time right before it. */
    private boolean isTakenUp(Passage passage, TimeMention time, Edge value) {
        Chart chart = passage.chart();
        int when = chart.tokens().is(time.to(), ",") ? time.to() + 1 : time.to();
        return time.period() != null
                && when < value.from()
                && value.from() - when <= 10
                && chart.is(when, timeRelative)
                && passage.times().stream().noneMatch(t -> t.from() > when && t.to() <= value.from());
    }

    /** "a loan of 500 million euros, with a second tranche to follow in 2025". */
    private static boolean isPutBehind(Chart chart, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (chart.tokens().is(at, ",") && chart.tokens().is(at + 1, "with")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(Passage passage, Edge value, TimeMention time) {
        return passage.clause(time.from()) == passage.clause(value.from()) && time.from() - value.to() <= 14;
    }
}
