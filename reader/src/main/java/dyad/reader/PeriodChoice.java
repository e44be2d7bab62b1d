package dyad.reader;

import dyad.language.Chart;
import dyad.language.Tokens;
import dyad.language.time.TimeMention;
import dyad.language.time.TimeMention.Kind;
import dyad.model.Modality;
import dyad.model.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decision 3: which expression of time belongs to what is said. */
final class PeriodChoice {
    private static final Set<Kind> PLACED = EnumSet.of(Kind.DURING, Kind.SINCE, Kind.BY, Kind.AS_OF);

    /** Where verbs stand last, an expression behind one is taken only where none stands before. */
    private static final int BEHIND = 1000;

    private PeriodChoice() {}

    /** The expression of time of these kinds that stands nearest in the clause, those behind first; else one that opens the sentence; else null. */
    static @Nullable TimeMention near(Passage passage, int from, int to, Set<Kind> kinds) {
        return near(passage, from, to, kinds, t -> true);
    }

    /** The same among the expressions that pass a test. */
    static @Nullable TimeMention near(Passage passage, int from, int to, Set<Kind> kinds, Predicate<TimeMention> fit) {
        int clause = passage.clause(from);
        TimeMention best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (TimeMention time : passage.times()) {
            boolean usable = kinds.contains(time.kind()) && time.period() != null && fit.test(time);
            boolean near = passage.clause(time.from()) == clause || time.from() >= from && time.from() < to;
            if (usable && near) {
                int distance = distance(passage, time, from, to);
                if (distance < bestDistance) {
                    best = time;
                    bestDistance = distance;
                }
            }
        }
        return best != null ? best : opening(passage, kinds, fit);
    }

    /** How far an expression of time is from a match; what stands on the side where the language puts it less counts twice. */
    private static int distance(Passage passage, TimeMention time, int from, int to) {
        if (passage.isVerbLast()) {
            return time.to() <= from ? from - time.to() : time.from() >= to ? (time.from() - to) * 2 + BEHIND : 0;
        }
        return time.from() >= to ? time.from() - to : time.to() <= from ? (from - time.to()) * 2 + 1 : 0;
    }

    /** Like {@link #near(Passage, int, int, Set)} for any expression that has a place in time. */
    static @Nullable TimeMention near(Passage passage, int from, int to) {
        return near(passage, from, to, PLACED);
    }

    /** The same among the expressions that pass a test. */
    static @Nullable TimeMention near(Passage passage, int from, int to, Predicate<TimeMention> fit) {
        return near(passage, from, to, PLACED, fit);
    }

    /**
     * Where the text does not give the year or week: "on Friday" is the next one where something is intended, "in December" the last one
     * where something is so.
     */
    static @Nullable Period fitting(TimeMention time, Modality modality, @Nullable Period published) {
        Period period = time.period();
        Period other = time.alternative();
        if (period == null || other == null || published == null || time.yearGiven() || modality == Modality.DENIED) {
            return period;
        }
        boolean ahead = modality != Modality.ACTUAL;
        if (!ahead && time.kind() != Kind.DURING) {
            return period;
        }
        boolean wrong = ahead ? isPast(period, published) : FigurePeriod.isFuture(period, published);
        boolean right = ahead ? FigurePeriod.isFuture(other, published) : isPast(other, published);
        return wrong && right ? other : period;
    }

    /** Whether a period is over on the day of publication. */
    static boolean isPast(@Nullable Period period, Period published) {
        LocalDate last = period == null ? null : period.last();
        LocalDate today = published.first();
        return last != null && today != null && last.isBefore(today);
    }

    /** The expression of time in the words that introduce the sentence, set off by a comma: "By phone on Monday, …"; null where it has none. */
    static @Nullable TimeMention introduced(Passage passage, int from, Predicate<TimeMention> fit) {
        int comma = passage.comma(from);
        boolean next = comma > 0 && passage.clause(comma - 1) == passage.clause(from) - 1;
        for (TimeMention time : next ? passage.times() : List.<TimeMention>of()) {
            if (time.to() <= comma && PLACED.contains(time.kind()) && time.period() != null && fit.test(time)) {
                return time;
            }
        }
        return null;
    }

    /** "restored on 25 January 2022, when the president visited": the last time before the clause that tells what happened then; null where none. */
    static @Nullable TimeMention beforeWhen(Passage passage, int from, Predicate<TimeMention> fit) {
        int when = from;
        int clause = passage.clause(from);
        while (when > passage.chart().from() && passage.clause(when - 1) == clause) {
            when--;
        }
        TimeMention last = null;
        for (TimeMention time : passage.chart().tokens().is(when, "when") ? passage.times() : List.<TimeMention>of()) {
            boolean before = time.to() <= when && passage.clause(time.from()) == clause - 1;
            last = before && PLACED.contains(time.kind()) && time.period() != null && fit.test(time) ? time : last;
        }
        return last;
    }

    /** "was in Seoul on 2 June, and they signed": the only time of the sentence, in the clause that another is joined to; null where none is. */
    static @Nullable TimeMention joined(Passage passage, int act, int joint, Predicate<TimeMention> fit) {
        TimeMention only = null;
        for (TimeMention time : passage.times()) {
            boolean placed = time.period() != null && PLACED.contains(time.kind());
            if (placed && only != null) {
                return null;
            }
            only = placed ? time : only;
        }
        if (only == null || only.kind() != Kind.DURING || only.to() > act || !fit.test(only)) {
            return null;
        }
        for (int at = only.to(); at < act; at++) {
            if (passage.chart().is(at, joint) && passage.clause(at + 1) == passage.clause(act)) {
                return only;
            }
        }
        return null;
    }

    /** The first word of a sentence, past the mark of an item in a list: "-- June 2023: the Prime Minister travels". */
    private static int beginning(Chart chart) {
        int at = chart.from();
        while (at < chart.to() && chart.tokens().shape(at) == Tokens.Shape.SIGN) {
            at++;
        }
        return at;
    }

    private static @Nullable TimeMention opening(Passage passage, Set<Kind> kinds, Predicate<TimeMention> fit) {
        for (TimeMention time : passage.times()) {
            if (time.from() == beginning(passage.chart())
                    && kinds.contains(time.kind())
                    && time.period() != null
                    && fit.test(time)) {
                return time;
            }
        }
        return null;
    }

    /** Whether a period is a day not after the document's own and not more than two weeks before it. */
    static boolean isRecentDay(@Nullable Period period, @Nullable Period published) {
        if (period == null || published == null || !period.isDay() || !published.isDay()) {
            return false;
        }
        LocalDate day = period.first();
        LocalDate today = published.first();
        long days = day == null || today == null ? -1 : ChronoUnit.DAYS.between(day, today);
        return days >= 0 && days <= 14;
    }
}
