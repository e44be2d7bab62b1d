package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.time.TimeMention;
import dyad.language.time.TimeMention.Kind;
import dyad.model.Period;
import org.jspecify.annotations.Nullable;

/** Decision 3 for changes: the period of a rise or fall, and the one it is against. */
final class ChangePeriod {
    private final ComparedTimes compared;
    private final int timesThan;

    ChangePeriod(Classes classes, ComparedTimes compared) {
        this.compared = compared;
        timesThan = classes.number("times-than");
    }

    /** The times of a sentence by what they are to a change: the first of each kind. */
    private static final class Times {
        /** What it is compared with. */
        private @Nullable TimeMention against;

        /** What it is compared with, told before it: "compared with 2022, exports rose by 12%". */
        private @Nullable TimeMention lead;

        /** When it was. */
        private @Nullable TimeMention own;

        /** When it is to be. */
        private @Nullable TimeMention ahead;

        /** Whether its own time stands right behind it ("grew by 3 per cent in 2022") or opens its clause ("а в 2023 году он вырос на"). */
        private boolean direct;

        /** Since when. */
        private @Nullable TimeMention start;
    }

    private Times times(Draft draft, Passage passage, Edge change, Discourse discourse) {
        Chart chart = passage.chart();
        Times found = new Times();
        boolean multiple = chart.is(change.to(), timesThan) || chart.is(change.to() + 1, timesThan);
        for (TimeMention mention : passage.times()) {
            TimeMention time = AmountTime.ofYear(mention, draft.type.equals("investment"));
            boolean relative = time.kind() == Kind.BEFORE || time.kind() == Kind.SAME;
            boolean behind = time.from() >= change.to() && time.from() - change.to() <= 12;
            boolean here = passage.clause(time.from()) == passage.clause(change.from());
            if (FigurePeriod.isFuture(time.period(), discourse.published())) {
                found.ahead = found.ahead == null && here ? time : found.ahead;
            } else if (isStart(draft, passage, time, change)) {
                found.start = time;
            } else if (behind
                    && (relative || compared.isComparison(chart, time) || multiple && time.period() != null)) {
                found.against = found.against == null ? time : found.against;
            } else if (here && time.to() <= change.from() && compared.isComparison(chart, time)) {
                found.lead = found.lead == null ? time : found.lead;
            } else if (time.period() != null && AmountTime.OWN.contains(time.kind()) && here) {
                boolean direct = time.from() == change.to() && time.kind() == Kind.DURING;
                found.own = found.own == null || direct ? time : found.own;
                found.direct |= direct || opensClause(passage, time) && time.to() <= change.from();
            }
        }
        found.against = found.against == null ? found.lead : found.against;
        return found;
    }

    void fill(Draft draft, Passage passage, Edge change, Discourse discourse) {
        Chart chart = passage.chart();
        Times found = times(draft, passage, change, discourse);
        TimeMention own = found.own;
        Period span = own == null ? null : own.period();
        if (own != null
                && span != null
                && FigurePeriod.FLOWS.contains(draft.type)
                && FigurePeriod.isSpan(chart, own, span)) {
            draft.period = span.lastYear();
            draft.against = span.firstYear();
            return;
        }
        if (found.start != null) {
            draft.against = found.start.period();
            return;
        }
        Integer lasting = years(draft, passage, change);
        if (lasting != null && draft.period != null && draft.period.isYear()) {
            draft.against = FigurePeriod.shift(draft.period, -lasting);
            return;
        }
        TimeMention against = found.against;
        TimeMention ahead = found.ahead;
        boolean aim = ahead != null && ahead.from() >= change.to() && ahead.from() - change.to() <= 6;
        if (ahead != null && against == null && (own == null || aim)) {
            draft.period = ahead.period();
            draft.against = null;
            return;
        }
        if (draft.period == null || found.direct) {
            draft.period = own != null ? own.period() : discourse.figurePeriod(draft.parties.all());
        }
        draft.against = against == null
                        || against.period() == null
                        || against.kind() == Kind.SAME
                        || against.kind() == Kind.BEFORE
                ? FigurePeriod.shift(draft.period, -1)
                : alike(draft.period, against.period());
        boolean years = draft.period != null && draft.period.isYears();
        if (years || FigurePeriod.isFuture(draft.period, discourse.published())) {
            // over many years is not against those that begin and end a year before
            draft.against = against == null ? null : draft.against;
        }
    }

    /** "…, а в 2023 году он вырос": a time with which a clause within the sentence begins. */
    private static boolean opensClause(Passage passage, TimeMention time) {
        int before = time.from() - 1;
        int from = passage.chart().from();
        return time.kind() == Kind.DURING
                && before > from
                && passage.clause(before - 1) != passage.clause(time.from())
                && passage.clause(from) != passage.clause(time.from());
    }

    /** "doubled in two years": how many years lie between; null where nothing tells. */
    private static @Nullable Integer years(Draft draft, Passage passage, Edge change) {
        for (TimeMention time : passage.times()) {
            boolean behind = time.from() >= change.to() && time.from() - change.to() <= 2;
            String length = time.length() == null ? "" : time.length();
            if (behind && FigurePeriod.FLOWS.contains(draft.type) && length.matches("P\\d{1,2}Y")) {
                return Integer.valueOf(length.substring(1, length.length() - 1));
            }
        }
        return null;
    }

    /** "has shrunk by a third since 2019": what flows is compared with where it began. */
    private static boolean isStart(Draft draft, Passage passage, TimeMention time, Edge change) {
        return time.kind() == Kind.SINCE
                && time.period() != null
                && FigurePeriod.FLOWS.contains(draft.type)
                && passage.clause(time.from()) == passage.clause(change.from());
    }

    /** "in the first quarter, more than in 2022": of the year named the same part. */
    private static @Nullable Period alike(@Nullable Period period, @Nullable Period against) {
        boolean year = against != null && against.isYear();
        Integer now = period == null || period.isYear() || period.isYears() ? null : period.year();
        Integer then = year && against != null ? against.year() : null;
        return now == null || then == null || then >= now ? against : FigurePeriod.shift(period, then - now);
    }
}
