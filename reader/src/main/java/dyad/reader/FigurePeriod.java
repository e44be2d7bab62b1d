package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.QuantityReader;
import dyad.language.time.TimeMention;
import dyad.language.time.TimeMention.Kind;
import dyad.model.Modality;
import dyad.model.Period;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decision 3 for figures: the period of each of several amounts in one sentence, and what a change is against. */
final class FigurePeriod {
    private static final Set<Kind> OWN =
            EnumSet.of(Kind.DURING, Kind.SINCE, Kind.BY, Kind.AS_OF, Kind.SAME, Kind.BEFORE);

    /** What is told by the year or month; not what piles up. */
    private static final Set<String> FLOWS =
            Set.of("trade-turnover", "exports", "imports", "trade-balance", "remittances", "energy", "freight");

    private final int now;
    private final int otherAct;
    private final int fromWord;
    private final int than;
    private final int standing;
    private final int timesThan;
    private final int thanLoose;
    private final int timeRelative;
    private final int levelOf;
    private final int timesWord;
    private final int twice;
    private final int multiply;
    private final int percent;
    private final int[] compares;

    FigurePeriod(Classes classes) {
        now = classes.number("figure-now");
        otherAct = classes.number("time-of-paper");
        fromWord = classes.number("amount-from");
        than = classes.number("than");
        timesThan = classes.number("times-than");
        standing = classes.number("amount-standing");
        thanLoose = classes.number("than-loose");
        timeRelative = classes.number("time-relative");
        levelOf = classes.number("level-of");
        timesWord = classes.number("times-word");
        twice = classes.number("multiply-than");
        multiply = classes.number("multiply");
        percent = classes.number(QuantityReader.PERCENT);
        compares = new int[] {
            classes.number(QuantityReader.PERCENT),
            classes.number(QuantityReader.MONEY),
            classes.number("number.fractions"),
            classes.number("trend.up"),
            classes.number("trend.down")
        };
    }

    /** Whether an amount is that of an earlier time, given for comparison: "up from $3 billion", "less than in 2021 ($3 billion)". */
    boolean isEarlier(Chart chart, Edge value) {
        return chart.endingAt(value.from(), fromWord, 3) != null
                || chart.tokens().is(value.from() - 1, "(") && isCompared(chart, value.from());
    }

    private boolean isCompared(Chart chart, int end) {
        for (int at = Math.max(chart.from(), end - 8); at < end; at++) {
            if (chart.is(at, than) || chart.is(at, fromWord)) {
                return true;
            }
        }
        return false;
    }

    static boolean isFuture(@Nullable Period period, @Nullable Period published) {
        LocalDate first = period == null ? null : period.first();
        LocalDate today = published == null ? null : published.last();
        return first != null && today != null && first.isAfter(today);
    }

    void fill(Draft draft, Passage passage, FigureReader.Reading reading, Discourse discourse) {
        Edge value = reading.value;
        TimeMention own = own(passage, reading);
        reading.own = own;
        Period main = main(passage, reading, discourse, draft.parties.all());
        if (!reading.head.indicator().stock() && isNow(passage.chart(), reading, own)) {
            draft.period = null;
            return;
        }
        boolean earlier = passage.chart().endingAt(value.from(), fromWord, 3) != null && reading.values.size() > 1;
        if (own != null && earlier && isOfLater(passage.chart(), reading, own)) {
            draft.period = shift(resolve(own, main, discourse, draft), -1);
            return;
        }
        if (own != null) {
            draft.period = endOfTurn(passage.chart(), reading, own, resolve(own, main, discourse, draft));
            if (draft.period != null) {
                draft.evidence("period", own.from(), own.to());
            }
            return;
        }
        if (reading.head.indicator().stock() && !earlier && isStanding(passage, reading)) {
            draft.period = discourse.published();
            return;
        }
        draft.period = earlier ? shift(main, -1) : main;
    }

    /** "In the first eight months of 2022 imports rose from $1.1 billion to $2.9 billion": the time that opens is that of what they rose to. */
    private boolean isOfLater(Chart chart, FigureReader.Reading reading, TimeMention own) {
        int next = reading.index + 1;
        boolean risen = next < reading.values.size()
                && chart.tokens().is(reading.values.get(next).from() - 1, "to")
                && reading.values.get(next).from() - reading.value.to() <= 4;
        Period period = own.period();
        boolean span = period != null && isSpan(chart, own, period.edtf());
        return risen && !span && own.to() <= reading.head.from();
    }

    /** "between 2019 and 2023 exports rose from $310 million to $520 million": the one of the first year, the other of the last. */
    private @Nullable Period endOfTurn(
            Chart chart, FigureReader.Reading reading, TimeMention own, @Nullable Period period) {
        String years = period == null ? "" : period.edtf();
        if (!isSpan(chart, own, years)
                || !FLOWS.contains(reading.head.indicator().type())) {
            return period;
        }
        boolean turns = false;
        for (int at = reading.head.to(); at < reading.value.from(); at++) {
            turns |= chart.is(at, compares[3]) || chart.is(at, compares[4]) || chart.is(at, multiply);
        }
        boolean first = chart.endingAt(reading.value.from(), fromWord, 3) != null;
        return turns ? Period.of(first ? years.substring(0, 4) : years.substring(5)) : period;
    }

    /** "between 2019 and 2023", "from 2019 to 2023". */
    private static boolean isSpan(Chart chart, TimeMention time, String years) {
        return years.matches("\\d{4}/\\d{4}")
                && (chart.tokens().is(time.from(), "between")
                        || chart.tokens().is(time.from(), "from")
                        || chart.tokens().is(time.from() - 1, "between")
                        || chart.tokens().is(time.from() - 1, "from"));
    }

    /** "which stood at $90 million ten years ago, now exceeds $1.2 billion": of no year that the text gives. */
    private boolean isNow(Chart chart, FigureReader.Reading reading, @Nullable TimeMention own) {
        int last = reading.index > 0 ? reading.values.get(reading.index - 1).to() : reading.head.to();
        last = own == null ? last : Math.max(last, own.to());
        for (int at = Math.max(last, reading.value.from() - 5); at < reading.value.from(); at++) {
            if (chart.is(at, now)) {
                return true;
            }
        }
        return false;
    }

    /** What has piled up so far and is told without a time: "has invested", "stands at", "the stock of". */
    private boolean isStanding(Passage passage, FigureReader.Reading reading) {
        Chart chart = passage.chart();
        if (passage.times().stream().anyMatch(t -> t.period() != null && !isCompared(chart, reading, t))) {
            return false;
        }
        int clause = passage.clause(reading.head.from());
        for (int at = chart.from(); at < chart.to(); at++) {
            boolean own = passage.clause(at) == clause || passage.clause(at) == passage.clause(reading.value.from());
            if (own && chart.is(at, standing)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Period resolve(TimeMention own, @Nullable Period main, Discourse discourse, Draft draft) {
        return switch (own.kind()) {
            case BEFORE -> shift(main, own.years() == 0 ? -1 : -own.years());
            case SAME -> same(main, own);
            case SINCE -> since(own, discourse, draft);
            case BY -> isStock(draft) ? endOf(own, discourse) : upTo(own, discourse);
            case AS_OF -> draft.isStock() ? own.period() : yearToDate(own.period());
            default -> own.period();
        };
    }

    /** What flows is not of a day: "at the end of last year" is the year, "as of the end of July" January to July. */
    private static @Nullable Period yearToDate(@Nullable Period day) {
        LocalDate last = day == null || !day.isDay() ? null : day.last();
        if (last == null || last.getDayOfMonth() != last.lengthOfMonth()) {
            return day;
        }
        String year = String.format(Locale.ROOT, "%04d", last.getYear());
        return last.getMonthValue() == 12
                ? Period.of(year)
                : Period.of(year + "-01/"
                        + Period.month(last.getYear(), last.getMonthValue()).edtf());
    }

    private static boolean isStock(Draft draft) {
        return draft.type.equals("investment") || draft.type.equals("projects");
    }

    /** "By the end of last year they had invested": the stock of the last day of a time gone by. */
    private static @Nullable Period endOf(TimeMention own, Discourse discourse) {
        Period end = own.period();
        LocalDate last = end == null ? null : end.last();
        boolean past = last != null && end != null && !end.isDay() && !isFuture(end, discourse.published());
        return past && last != null ? Period.of(last.toString()) : end;
    }

    /** "through September" of a month gone by: from the beginning of its year. */
    private static @Nullable Period upTo(TimeMention own, Discourse discourse) {
        Period end = own.period();
        boolean month = end != null && end.edtf().matches("\\d{4}-(0[1-9]|1[0-2])");
        return month && end != null && !isFuture(end, discourse.published())
                ? Period.of(end.edtf().substring(0, 4) + "-01/" + end.edtf())
                : end;
    }

    /** "will invest $5 million over five years": a stretch that begins with the document's year. */
    void fillLength(Draft draft, Passage passage, FigureReader.Reading reading, Discourse discourse) {
        Period published = discourse.published();
        if (draft.modality == Modality.ACTUAL || published == null || published.year() == null) {
            return;
        }
        for (TimeMention time : passage.times()) {
            String length = time.kind() == Kind.LENGTH && time.length() != null ? time.length() : "";
            boolean directly = time.from() >= reading.value.to() && time.from() - reading.value.to() <= 6;
            if (directly && length.matches("P\\d+Y")) {
                int count = Integer.parseInt(length.substring(1, length.length() - 1));
                draft.period = Period.between(Period.year(published.year()), Period.year(published.year() + count));
                return;
            }
        }
    }

    /** "since 2005": up to the document's date, by the year. */
    static @Nullable Period since(TimeMention own, Discourse discourse, Draft draft) {
        Period published = discourse.published();
        Period start = own.period();
        if (start == null || start.isInterval()) {
            return start;
        }
        boolean open = draft.unit.startsWith("per-") || isFuture(start, published);
        // until when is not known where it is not known when the text was written
        return open || published == null || published.year() == null
                ? Period.of(start.edtf() + "/..")
                : Period.between(start, Period.year(published.year()));
    }

    private static @Nullable Period same(@Nullable Period main, TimeMention own) {
        Integer year = main == null ? null : main.year();
        return year == null ? null : shift(main, own.years() == 0 ? -1 : own.years() - year);
    }

    /** The expression of time that belongs to this amount alone: directly behind it, or before it with no amount between. */
    private @Nullable TimeMention own(Passage passage, FigureReader.Reading reading) {
        Edge value = reading.value;
        int next = reading.index + 1 < reading.values.size()
                ? reading.values.get(reading.index + 1).from()
                : passage.chart().to();
        int previous = reading.index > 0
                ? reading.values.get(reading.index - 1).to()
                : passage.chart().from();
        boolean compared = reading.index > 0 && passage.chart().endingAt(value.from(), fromWord, 3) != null;
        TimeMention before = null;
        for (TimeMention mention : passage.times()) {
            TimeMention time = ofYear(mention, reading.head.indicator().stock());
            if (!OWN.contains(time.kind())
                    || time.kind() == Kind.SINCE && isTurn(passage.chart(), reading, time)
                    || isOfPaper(passage.chart(), time)
                    || time.period() == null && time.kind() != Kind.SAME && time.kind() != Kind.BEFORE) {
                continue;
            }
            if (isBracketed(passage.chart(), time, value) || isTakenUp(passage, time, value)) {
                return time;
            }
            boolean listed = time.to() + 1 == next
                    && (passage.chart().tokens().is(time.to(), "-")
                            || passage.chart().tokens().is(time.to(), ":"));
            boolean relative = time.kind() == Kind.BEFORE || time.kind() == Kind.SAME;
            boolean ofChange = relative && passage.chart().endingAt(time.from(), percent, 4) != null;
            boolean behind = !listed
                    && !ofChange
                    && time.from() >= value.to()
                    && time.from() < next
                    && isNear(passage, value, time)
                    && !isPutBehind(passage.chart(), value.to(), time.from());
            if (behind && !isComparison(passage.chart(), time)) {
                return time;
            }
            boolean ahead = !compared
                    && time.to() <= value.from()
                    && time.from() >= previous
                    && (time.from() <= passage.chart().from() + 1
                            || passage.clause(time.from()) == passage.clause(value.from()));
            if (ahead && time.period() != null && !isComparison(passage.chart(), time)) {
                before = time;
            }
        }
        return before;
    }

    /** "rose over ten months" of what flows: the first ten of the year. */
    private static TimeMention ofYear(TimeMention time, boolean stock) {
        Period months = time.kind() == Kind.LENGTH ? time.alternative() : null;
        return months == null || stock ? time : new TimeMention(Kind.DURING, time.from(), time.to(), months, 0, null);
    }

    /** Whether this expression of time can say of when an amount is. */
    static boolean isTold(TimeMention time) {
        return time.period() != null || time.kind() == Kind.SAME || time.kind() == Kind.BEFORE;
    }

    /** "has fallen by half since 2019, to $180 million", "since 2005 it has multiplied": says where a change began. */
    private static boolean isTurn(Chart chart, FigureReader.Reading reading, TimeMention time) {
        return FLOWS.contains(reading.head.indicator().type())
                && time.to() < reading.value.from()
                && chart.tokens().is(time.to(), ",");
    }

    /** "under a memorandum signed in 2022": when something else was done. */
    private boolean isOfPaper(Chart chart, TimeMention time) {
        return chart.has(otherAct)
                && (chart.endingAt(time.from(), otherAct, 2) != null
                        || chart.endingAt(time.from() - 1, otherAct, 2) != null);
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

    /** "than in 2021", "compared to the year before": what a change is against, not the amount's own time. */
    private boolean isComparison(Chart chart, TimeMention time) {
        for (int at = Math.max(chart.from(), time.from() - 3); at < time.to(); at++) {
            if (chart.is(at, than) && !isBound(chart, at) && (!chart.is(at, thanLoose) || compares(chart, at, time))) {
                return true;
            }
        }
        return isLevelOf(chart, time.from());
    }

    /** "1.7 times the result of January", "above the figure for 2022"; not "the figure for 2022 was". */
    private boolean isLevelOf(Chart chart, int end) {
        Edge level = chart.endingAt(end, levelOf, 5);
        if (level == null) {
            return false;
        }
        int before = level.from() - 1;
        int share = chart.tokens().is(before, "of") ? before : level.from();
        return chart.is(before, than)
                || chart.is(before, timesWord)
                || chart.is(before, twice)
                || chart.endingAt(share, percent, 4) != null;
    }

    /** "fell by more than half in the third quarter": bounds the number behind it. */
    private boolean isBound(Chart chart, int at) {
        Edge word = chart.at(at, than);
        int next = word == null ? at : word.to();
        return chart.is(next, compares[0]) || chart.is(next, compares[1]) || chart.is(next, compares[2]);
    }

    /** "12 per cent on 2022", "up on the year before"; not "12 per cent over the past three years". */
    private boolean compares(Chart chart, int at, TimeMention time) {
        if (time.period() != null && time.period().isInterval()) {
            return false;
        }
        int end = chart.tokens().is(at - 1, ",") ? at - 1 : at;
        for (int type : compares) {
            if (chart.endingAt(end, type, 4) != null) {
                return true;
            }
        }
        return false;
    }

    /** The period the sentence is about: of the indicator, at its opening, or carried over from the figure before. */
    private @Nullable Period main(
            Passage passage, FigureReader.Reading reading, Discourse discourse, List<String> states) {
        TimeMention near = PeriodChoice.near(
                passage,
                reading.head.from(),
                reading.value.to(),
                EnumSet.of(Kind.DURING, Kind.AS_OF),
                t -> !isCompared(passage.chart(), reading, t));
        if (near != null) {
            return near.period();
        }
        List<TimeMention> places = passage.times().stream()
                .map(t -> ofYear(t, reading.head.indicator().stock()))
                .filter(t -> t.period() != null && !isCompared(passage.chart(), reading, t))
                .toList();
        List<TimeMention> stretches =
                places.stream().filter(t -> t.kind() == Kind.DURING).toList();
        if (stretches.size() == 1 && !reading.head.indicator().stock()) {
            return stretches.get(0).period();
        }
        Period carried = discourse.figurePeriod(states);
        return carried != null || reading.head.indicator().stock() || !places.isEmpty() ? carried : discourse.span();
    }

    /** "up from $131 billion in 2022", "more than in 2022": the time of something compared with. */
    private boolean isCompared(Chart chart, FigureReader.Reading reading, TimeMention time) {
        return isOfPaper(chart, time)
                || isCompared(
                        chart,
                        reading.values.stream().filter(v -> v != reading.value).toList(),
                        time);
    }

    /** The same for these amounts. */
    boolean isCompared(Chart chart, List<Edge> values, TimeMention time) {
        if (isComparison(chart, time)) {
            return true;
        }
        for (Edge value : values) {
            boolean other = chart.endingAt(value.from(), fromWord, 3) != null;
            if (other && time.from() >= value.to() && time.from() - value.to() <= 3) {
                return true;
            }
        }
        return false;
    }

    void fillChange(Draft draft, Passage passage, Edge change, Discourse discourse) {
        Chart chart = passage.chart();
        TimeMention against = null;
        TimeMention own = null;
        TimeMention ahead = null;
        TimeMention start = null;
        boolean times = chart.is(change.to(), timesThan) || chart.is(change.to() + 1, timesThan);
        for (TimeMention mention : passage.times()) {
            TimeMention time = ofYear(mention, draft.type.equals("investment"));
            boolean relative = time.kind() == Kind.BEFORE || time.kind() == Kind.SAME;
            boolean behind = time.from() >= change.to() && time.from() - change.to() <= 12;
            if (isFuture(time.period(), discourse.published())) {
                ahead = ahead == null && passage.clause(time.from()) == passage.clause(change.from()) ? time : ahead;
                continue;
            }
            if (isStart(draft, passage, time, change)) {
                start = time;
            } else if (behind && (relative || isComparison(chart, time) || times && time.period() != null)) {
                against = against == null ? time : against;
            } else if (time.period() != null
                    && OWN.contains(time.kind())
                    && passage.clause(time.from()) == passage.clause(change.from())) {
                own = own == null ? time : own;
            }
        }
        Period span = own == null ? null : own.period();
        if (own != null && span != null && FLOWS.contains(draft.type) && isSpan(chart, own, span.edtf())) {
            draft.period = Period.of(span.edtf().substring(5));
            draft.against = Period.of(span.edtf().substring(0, 4));
            return;
        }
        if (start != null) {
            draft.against = start.period();
            return;
        }
        Integer years = years(draft, passage, change);
        if (years != null && draft.period != null && draft.period.edtf().matches("\\d{4}")) {
            draft.against = shift(draft.period, -years);
            return;
        }
        boolean aim = ahead != null && ahead.from() >= change.to() && ahead.from() - change.to() <= 6;
        if (ahead != null && against == null && (own == null || aim)) {
            draft.period = ahead.period();
            draft.against = null;
            return;
        }
        if (draft.period == null) {
            draft.period = own != null ? own.period() : discourse.figurePeriod(draft.parties.all());
        }
        draft.against = against == null
                        || against.period() == null
                        || against.kind() == Kind.SAME
                        || against.kind() == Kind.BEFORE
                ? shift(draft.period, -1)
                : alike(draft.period, against.period());
        if (isFuture(draft.period, discourse.published())) {
            draft.against = against == null ? null : draft.against;
        }
    }

    /** "doubled in two years": how many years lie between; null where nothing tells. */
    private static @Nullable Integer years(Draft draft, Passage passage, Edge change) {
        for (TimeMention time : passage.times()) {
            boolean behind = time.from() >= change.to() && time.from() - change.to() <= 2;
            String length = time.length() == null ? "" : time.length();
            if (behind && FLOWS.contains(draft.type) && length.matches("P\\d{1,2}Y")) {
                return Integer.valueOf(length.substring(1, length.length() - 1));
            }
        }
        return null;
    }

    /** "has shrunk by a third since 2019": what flows is compared with where it began. */
    private static boolean isStart(Draft draft, Passage passage, TimeMention time, Edge change) {
        return time.kind() == Kind.SINCE
                && time.period() != null
                && FLOWS.contains(draft.type)
                && passage.clause(time.from()) == passage.clause(change.from());
    }

    /** "in the first quarter, more than in 2022": of the year named the same part. */
    private static @Nullable Period alike(@Nullable Period period, @Nullable Period against) {
        boolean year = against != null && against.edtf().matches("\\d{4}");
        Integer now = period == null || period.edtf().matches("\\d{4}(/\\d{4})?") ? null : period.year();
        Integer then = year && against != null ? against.year() : null;
        return now == null || then == null || then >= now ? against : shift(period, then - now);
    }

    /** The same stretch so many years later or earlier. */
    static @Nullable Period shift(@Nullable Period period, int years) {
        if (period == null) {
            return null;
        }
        StringBuilder moved = new StringBuilder();
        for (String end : period.edtf().split("/")) {
            moved.append(moved.length() == 0 ? "" : "/");
            moved.append(
                    end.equals("..")
                            ? end
                            : String.format(Locale.ROOT, "%04d", Integer.parseInt(end.substring(0, 4)) + years)
                                    + end.substring(4));
        }
        try {
            return Period.of(moved.toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
