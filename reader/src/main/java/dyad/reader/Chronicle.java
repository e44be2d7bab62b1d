package dyad.reader;

import dyad.language.Chart;
import dyad.language.Tokens;
import dyad.language.time.TimeMention;
import dyad.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The dates that head the lines of a chronicle ("May 16: …", "October 2024 – …"): one without a year goes on with the year before it, and
 * what a line tells without a time of its own is of the date that heads it.
 */
final class Chronicle {
    private static final int YEAR = 4;
    private static final String LEAP_DAY = "-02-29";

    private @Nullable Period last;
    private @Nullable Period heading;
    private int paragraph = -1;

    /** The expressions of time of a sentence, those without a year placed by the dates that head the lines. */
    List<TimeMention> placed(Chart chart, int paragraph, List<TimeMention> times) {
        Period year = year(chart);
        if (year != null) {
            last = year;
            return times;
        }
        TimeMention head = times.isEmpty() ? null : times.get(0);
        if (head == null || !heads(chart, head)) {
            return paragraph == this.paragraph ? shifted(times, heading) : times;
        }
        this.paragraph = paragraph;
        heading = head.yearGiven() || !isOfYear(head) ? head.period() : next(head);
        last = head.yearGiven() || last != null && isOfYear(head) ? heading : last;
        List<TimeMention> placed = new ArrayList<>(last == null ? times : shifted(times, heading));
        placed.set(0, last == null || heading == null ? head : at(head, heading));
        return placed;
    }

    /** The date that heads a line in the year of the line before, or in the next one where it would lie before that. */
    private @Nullable Period next(TimeMention head) {
        Period before = last;
        Period period = head.period();
        if (before == null || period == null) {
            return period;
        }
        Period here = inYearOf(period, before);
        return isBefore(here, before) ? shifted(here, 1) : here;
    }

    /** The date that heads the paragraph; null where none does. */
    @Nullable
    Period heading(int paragraph) {
        return paragraph == this.paragraph ? heading : null;
    }

    /** The year that stands in a line of its own; null where a line is anything else. */
    private static @Nullable Period year(Chart chart) {
        if (chart.to() - chart.from() != 1) {
            return null;
        }
        String line = chart.tokens().text(chart.from(), chart.to());
        boolean digits = line.length() == YEAR && line.chars().allMatch(Character::isDigit);
        return digits && (line.startsWith("19") || line.startsWith("20")) ? Period.of(line) : null;
    }

    /** Whether an expression opens its sentence and is set off by a colon or a dash, or is all of it. */
    private static boolean heads(Chart chart, TimeMention time) {
        Tokens tokens = chart.tokens();
        int first = chart.from();
        while (first < time.from() && tokens.shape(first) == Tokens.Shape.SIGN) {
            first++;
        }
        int end = tokens.is(time.to(), ".") ? time.to() + 1 : time.to();
        boolean set = end >= chart.to()
                || tokens.is(end, ":")
                || tokens.is(end, "–")
                || tokens.is(end, "—")
                || tokens.is(end, "--")
                || tokens.is(end, "-") && !tokens.touches(end);
        return first == time.from() && set && time.kind() == TimeMention.Kind.DURING && time.period() != null;
    }

    private static List<TimeMention> shifted(List<TimeMention> times, @Nullable Period to) {
        List<TimeMention> shifted = new ArrayList<>(times);
        if (to != null) {
            shifted.replaceAll(t -> isOfYear(t) ? at(t, inYearOf(Objects.requireNonNull(t.period()), to)) : t);
        }
        return shifted;
    }

    /** Whether only the year of a date is not given: what it may be instead is the same day a year off. */
    private static boolean isOfYear(TimeMention time) {
        Period one = time.period();
        Period other = time.alternative();
        return !time.yearGiven()
                && one != null
                && other != null
                && one.edtf().substring(YEAR).equals(other.edtf().substring(YEAR));
    }

    private static TimeMention at(TimeMention time, Period period) {
        return new TimeMention(
                time.kind(), time.from(), time.to(), period, time.years(), time.rate(), time.length(), true, null);
    }

    private static Period inYearOf(Period period, Period model) {
        Integer from = period.year();
        Integer to = model.year();
        return from == null || to == null ? period : shifted(period, to - from);
    }

    private static boolean isBefore(Period one, Period other) {
        LocalDate first = one.first();
        LocalDate start = other.first();
        return first != null && start != null && first.isBefore(start);
    }

    /** The same days or months so many years later. */
    private static Period shifted(Period period, int years) {
        StringBuilder text = new StringBuilder();
        for (String end : period.edtf().split("/")) {
            boolean dated =
                    end.length() >= YEAR && end.substring(0, YEAR).chars().allMatch(Character::isDigit);
            if (!dated || end.endsWith(LEAP_DAY)) {
                return period;
            }
            text.append(text.isEmpty() ? "" : "/");
            text.append(Integer.parseInt(end.substring(0, YEAR)) + years).append(end.substring(YEAR));
        }
        return Period.of(text.toString());
    }
}
