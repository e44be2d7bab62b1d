package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.time.TimeMention;
import dyad.language.time.TimeMention.Kind;
import dyad.model.Modality;
import dyad.model.Period;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decision 3 for figures: the period of each of several amounts in one sentence. */
final class FigurePeriod {
    /** What is told by the year or month; not what piles up. */
    static final Set<String> FLOWS =
            Set.of("trade-turnover", "exports", "imports", "trade-balance", "remittances", "energy", "freight");

    private final ComparedTimes compared;
    private final AmountTime times;
    private final int now;
    private final int fromWord;
    private final int toWord;
    private final int standing;
    private final int multiply;
    private final int up;
    private final int down;

    FigurePeriod(Classes classes, ComparedTimes compared) {
        this.compared = compared;
        times = new AmountTime(classes, compared);
        now = classes.number("figure-now");
        fromWord = classes.number("amount-from");
        toWord = classes.number("amount-risen-to");
        standing = classes.number("amount-standing");
        multiply = classes.number("multiply");
        up = classes.number("trend.up");
        down = classes.number("trend.down");
    }

    static boolean isFuture(@Nullable Period period, @Nullable Period published) {
        LocalDate first = period == null ? null : period.first();
        LocalDate today = published == null ? null : published.last();
        return first != null && today != null && first.isAfter(today);
    }

    void fill(Draft draft, Passage passage, FigureReader.Reading reading, Discourse discourse) {
        Edge value = reading.value;
        TimeMention own = times.choose(passage, reading);
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
                && chart.is(reading.values.get(next).from() - 1, toWord)
                && reading.values.get(next).from() - reading.value.to() <= 4;
        Period period = own.period();
        boolean span = period != null && isSpan(chart, own, period);
        return risen && !span && own.to() <= reading.head.from();
    }

    /** "between 2019 and 2023 exports rose from $310 million to $520 million": the one of the first year, the other of the last. */
    private @Nullable Period endOfTurn(
            Chart chart, FigureReader.Reading reading, TimeMention own, @Nullable Period period) {
        if (period == null
                || !isSpan(chart, own, period)
                || !FLOWS.contains(reading.head.indicator().type())) {
            return period;
        }
        int from = reading.head.to();
        int to = reading.value.from();
        boolean turns =
                chart.isWithin(from, to, up) || chart.isWithin(from, to, down) || chart.isWithin(from, to, multiply);
        boolean first = chart.endingAt(reading.value.from(), fromWord, 3) != null;
        if (!turns) {
            return period;
        }
        return first ? period.firstYear() : period.lastYear();
    }

    /** "between 2019 and 2023", "from 2019 to 2023". */
    static boolean isSpan(Chart chart, TimeMention time, Period years) {
        return years.isYears()
                && (chart.tokens().is(time.from(), "between")
                        || chart.tokens().is(time.from(), "from")
                        || chart.tokens().is(time.from() - 1, "between")
                        || chart.tokens().is(time.from() - 1, "from"));
    }

    /** "which stood at $90 million ten years ago, now exceeds $1.2 billion": of no year that the text gives. */
    private boolean isNow(Chart chart, FigureReader.Reading reading, @Nullable TimeMention own) {
        int last = reading.index > 0 ? reading.values.get(reading.index - 1).to() : reading.head.to();
        last = own == null ? last : Math.max(last, own.to());
        return chart.isWithin(Math.max(last, reading.value.from() - 5), reading.value.from(), now);
    }

    /** What has piled up so far and is told without a time: "has invested", "stands at", "the stock of". */
    private boolean isStanding(Passage passage, FigureReader.Reading reading) {
        Chart chart = passage.chart();
        if (passage.times().stream().anyMatch(t -> t.period() != null && !compared.isCompared(chart, reading, t))) {
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
        String year = year(last.getYear());
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
        Integer year = start.year();
        if (year != null && !draft.unit.startsWith("per-") && isBeginning(start, published)) {
            return Period.year(year); // "since the beginning of the year" is this year
        }
        boolean open = draft.unit.startsWith("per-") || isFuture(start, published);
        // until when is not known where it is not known when the text was written
        return open || published == null || published.year() == null
                ? Period.of(start.edtf() + "/..")
                : Period.between(start, Period.year(published.year()));
    }

    private static boolean isBeginning(Period start, @Nullable Period published) {
        LocalDate first = start.first();
        Integer year = start.year();
        return first != null
                && first.getDayOfYear() == 1
                && year != null
                && published != null
                && year.equals(published.year());
    }

    private static @Nullable Period same(@Nullable Period main, TimeMention own) {
        Integer year = main == null ? null : main.year();
        return year == null ? null : shift(main, own.years() == 0 ? -1 : own.years() - year);
    }

    /** Whether this expression of time can say of when an amount is. */
    static boolean isTold(TimeMention time) {
        return time.period() != null || time.kind() == Kind.SAME || time.kind() == Kind.BEFORE;
    }

    /** The period the sentence is about: of the indicator, at its opening, or carried over from the figure before. */
    /** "whose fiscal year begins in July": a time is told that nobody can place, and it is not that of the sentence before. */
    private static boolean isOfUnknown(Passage passage) {
        return passage.times().stream()
                .anyMatch(t -> t.kind() == Kind.DURING && t.period() == null && t.length() == null);
    }

    private @Nullable Period main(
            Passage passage, FigureReader.Reading reading, Discourse discourse, List<String> states) {
        TimeMention near = PeriodChoice.near(
                passage,
                reading.head.from(),
                reading.value.to(),
                EnumSet.of(Kind.DURING, Kind.AS_OF),
                t -> !compared.isCompared(passage.chart(), reading, t));
        if (near != null) {
            return near.period();
        }
        List<TimeMention> places = passage.times().stream()
                .map(t -> AmountTime.ofYear(t, reading.head.indicator().stock()))
                .filter(t -> t.period() != null && !compared.isCompared(passage.chart(), reading, t))
                .toList();
        List<TimeMention> stretches =
                places.stream().filter(t -> t.kind() == Kind.DURING).toList();
        if (stretches.size() == 1 && !reading.head.indicator().stock()) {
            return stretches.get(0).period();
        }
        if (isOfUnknown(passage)) {
            return null;
        }
        Period carried = discourse.figurePeriod(states);
        return carried != null || reading.head.indicator().stock() || !places.isEmpty() ? carried : discourse.span();
    }

    /** A year in four digits. */
    private static String year(int year) {
        String digits = String.valueOf(year);
        return year < 0 || digits.length() >= 4 ? digits : "0".repeat(4 - digits.length()) + digits;
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
                    end.equals("..") ? end : year(Integer.parseInt(end.substring(0, 4)) + years) + end.substring(4));
        }
        try {
            return Period.of(moved.toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
