package dyad.language.time;

import dyad.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Stretches of time: between two ends, so long back or ahead, and lengths that have no place. */
final class Stretch {
    private Stretch() {}

    /** From one to the other; where one of them lacks its year it takes that of the other. */
    static @Nullable When between(Args args, Reference reference) {
        When from = args.at(0);
        When to = args.at(1);
        if (!from.placed() && from.month() > 0 && to.period() != null) {
            from = beside(from, to.period(), true);
        } else if (!to.placed() && to.month() > 0 && from.period() != null) {
            to = beside(to, from.period(), false);
        }
        return join(from, to);
    }

    /** The day or month of whatever year, placed just before or after a period. */
    private static When beside(When when, Period period, boolean before) {
        LocalDate anchor = before ? period.last() : period.first();
        if (anchor == null) {
            return when;
        }
        int year = anchor.getYear();
        Period same = in(year, when);
        LocalDate edge = same == null ? null : before ? same.first() : same.last();
        if (edge != null && (before ? edge.isAfter(anchor) : edge.isBefore(anchor))) {
            same = in(before ? year - 1 : year + 1, when);
        }
        return When.placed(same).on(when.month(), when.day());
    }

    private static @Nullable Period in(int year, When when) {
        if (when.day() == 0) {
            return Period.month(year, when.month());
        }
        LocalDate date = Nearest.date(year, when.month(), when.day());
        return date == null ? null : Period.day(date);
    }

    /** From the first to the last, refused where they are the wrong way round. */
    static @Nullable When join(When from, When to) {
        Period period = interval(from.period(), to.period());
        if (period == null && from.period() != null && to.period() != null) {
            return null;
        }
        boolean placed = from.placed() && to.placed();
        return placed ? When.placed(period) : When.chosen(period, interval(from.other(), to.other()));
    }

    private static @Nullable Period interval(@Nullable Period from, @Nullable Period to) {
        LocalDate first = from == null ? null : from.first();
        LocalDate last = to == null ? null : to.last();
        if (from == null || to == null || first == null || last == null || !first.isBefore(last)) {
            return null;
        }
        if (from.edtf().length() == 7 && to.edtf().length() == 7 && isMonth(from) && isMonth(to)) {
            return Meanings.stretch(YearMonth.from(first), YearMonth.from(last));
        }
        return Period.between(from, to);
    }

    private static boolean isMonth(Period period) {
        return period.edtf().charAt(5) < '2';
    }

    /** The first or last day of a period. */
    static When edge(When when, boolean first) {
        Period edge = edge(when.period(), first);
        return when.placed() ? When.placed(edge) : When.chosen(edge, edge(when.other(), first));
    }

    private static @Nullable Period edge(@Nullable Period period, boolean first) {
        LocalDate day = period == null ? null : first ? period.first() : period.last();
        return day == null ? null : Period.day(day);
    }

    /** The first or last month of a period. */
    static When edgeMonth(When when, boolean first) {
        Period edge = edge(when.period(), first);
        LocalDate day = edge == null ? null : edge.first();
        return new When(
                null, null, day == null ? null : Meanings.period(YearMonth.from(day)), null, when.placed(), 0, 0);
    }

    /** So many months up to the end of a period: "the twelve months to June 2023", "the year to 30 June". */
    static When monthsTo(int months, When upTo, Reference reference) {
        boolean over = upTo.placed() || upTo.other() == null || !reference.isFuture(upTo.period());
        When when = over ? upTo : When.chosen(upTo.other(), upTo.period());
        Period period = monthsTo(months, when.period());
        return when.placed() ? When.placed(period) : When.chosen(period, monthsTo(months, when.other()));
    }

    private static @Nullable Period monthsTo(int months, @Nullable Period to) {
        LocalDate last = to == null ? null : to.last();
        if (last == null) {
            return null;
        }
        YearMonth end = YearMonth.from(last);
        boolean whole = last.equals(end.atEndOfMonth());
        return Meanings.stretch(end.minusMonths(whole ? months - 1 : months), end);
    }

    /** A point so long ago or ahead, as exact as its unit. */
    static When away(int sign, Args args, Reference reference) {
        int count = sign * args.count(0);
        String unit = args.code(1);
        String length = length(args).code();
        When when =
                switch (unit) {
                    case "Y", "10Y" -> When.placed(yearAway(unit.equals("Y") ? count : 10 * count, reference));
                    case "M" -> When.placed(monthAway(count, reference));
                    case "W" -> Nearest.week(count, reference);
                    case "D" -> When.placed(dayAway(count, reference));
                    default -> When.UNKNOWN;
                };
        return length == null ? when : when.coded(length);
    }

    /** The stretch from then to now or from now to then. */
    static When over(int sign, Args args, Reference reference) {
        int count = sign * args.count(0);
        String unit = args.code(1);
        When when =
                switch (unit) {
                    case "Y", "10Y" ->
                        toNow(yearAway(unit.equals("Y") ? count : 10 * count, reference), yearAway(0, reference));
                    case "M" -> toNow(monthAway(count, reference), monthAway(0, reference));
                    case "W", "D" ->
                        toNow(dayAway(unit.equals("D") ? count : 7 * count, reference), dayAway(0, reference));
                    default -> When.UNKNOWN;
                };
        String length = length(args).code();
        return length == null ? when : when.coded(length);
    }

    private static When toNow(@Nullable Period then, @Nullable Period now) {
        if (then == null || now == null) {
            return When.UNKNOWN;
        }
        boolean past = then.compareTo(now) <= 0;
        return When.placed(Period.of(past ? then + "/" + now : now + "/" + then));
    }

    /** The months from then to now: "in twelve months". */
    static When backMonths(int months, Reference reference) {
        return toNow(monthAway(-months, reference), monthAway(0, reference));
    }

    private static @Nullable Period yearAway(int years, Reference reference) {
        return reference.year() == null ? null : Period.year(reference.year() + years);
    }

    private static @Nullable Period monthAway(int months, Reference reference) {
        return reference.month() == null
                ? null
                : Meanings.period(reference.month().plusMonths(months));
    }

    private static @Nullable Period dayAway(int days, Reference reference) {
        return reference.day() == null ? null : Period.day(reference.day().plusDays(days));
    }

    /** A length as an ISO 8601 duration; without a count only its kind is known. */
    static When length(Args args) {
        Integer count = args.number(0);
        if (count == null) {
            return When.UNKNOWN;
        }
        String unit = args.code(1);
        return When.code(
                switch (unit) {
                    case "10Y" -> "P" + 10 * count + "Y";
                    case "100Y" -> "P" + 100 * count + "Y";
                    case "TH", "TM", "TS" -> "PT" + count + unit.charAt(1);
                    default -> "P" + count + unit;
                });
    }

    /** So long before another time: years as a number, all else as a length. */
    static When back(Args args, Reference reference) {
        int count = args.count(0);
        String unit = args.code(1);
        int years = unit.equals("Y") ? count : unit.equals("10Y") ? 10 * count : 0;
        String length = length(args).code();
        When when = When.number(years);
        return length == null ? when : when.coded(length);
    }
}
