package dyad.language.time;

import static java.util.Map.entry;

import dyad.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions a pack's {@code gives} may name. They know the calendar and no language. */
final class Meanings {
    /** By the name a pack uses. */
    static final Map<String, Meaning> ALL = Map.ofEntries(
            entry("unknown", (a, r) -> When.UNKNOWN),
            entry("year", (a, r) -> When.year(a.number(0))),
            entry("year-from", (a, r) -> When.year(r.year() == null ? null : (Integer) (r.year() + a.count(0)))),
            entry("decade", Meanings::decade),
            entry("month", Meanings::month),
            entry("month-toward", (a, r) -> Nearest.monthToward(a.count(0), a.count(1), r)),
            entry("month-from", Meanings::monthFrom),
            entry("day", Meanings::day),
            entry(
                    "day-from",
                    (a, r) -> When.placed(
                            r.day() == null ? null : Period.day(r.day().plusDays(a.count(0))))),
            entry("weekday", (a, r) -> Nearest.weekday(a.count(0), r)),
            entry("weekday-toward", (a, r) -> Nearest.weekdayToward(a.count(0), a.count(1), r)),
            entry("week-from", (a, r) -> Nearest.week(a.count(0), r)),
            entry("season", Meanings::season),
            entry("season-toward", (a, r) -> Nearest.seasonToward(a.count(0), a.count(1), r)),
            entry("part", Meanings::part),
            entry("quarter", (a, r) -> numbered(a, 32, 4, r)),
            entry("half", (a, r) -> numbered(a, 39, 2, r)),
            entry(
                    "month-pair",
                    (a, r) -> a.count(1) == a.count(0) + 1 ? monthsOf(a.count(0), a.count(1), a, 2, r) : null),
            entry("day-pair", (a, r) -> a.count(2) == a.count(1) + 1 ? days(a, r) : null),
            entry("short-years", Meanings::shortYears),
            entry("last-month", (a, r) -> Stretch.edgeMonth(a.at(0), false)),
            entry("part-from", (a, r) -> Nearest.partFrom(a.count(0), a.count(1), r)),
            entry("months", Meanings::months),
            entry("first-months", (a, r) -> monthsOf(1, a.count(0), a, 1, r)),
            entry("last-months", (a, r) -> monthsOf(13 - a.count(0), 12, a, 1, r)),
            entry("days", Meanings::days),
            entry("between", Stretch::between),
            entry("first", (a, r) -> Stretch.edge(a.at(0), true)),
            entry("last", (a, r) -> Stretch.edge(a.at(0), false)),
            entry("first-month", (a, r) -> Stretch.edgeMonth(a.at(0), true)),
            entry("year-to", (a, r) -> Stretch.monthsTo(12, a.at(0), r)),
            entry("months-to", (a, r) -> Stretch.monthsTo(a.count(0), a.at(1), r)),
            entry("ago", (a, r) -> Stretch.away(-1, a, r)),
            entry("ahead", (a, r) -> Stretch.away(1, a, r)),
            entry("past", (a, r) -> Stretch.over(-1, a, r)),
            entry("coming", (a, r) -> Stretch.over(1, a, r)),
            entry("back-months", (a, r) -> Stretch.backMonths(a.count(0), r)),
            entry("length", (a, r) -> Stretch.length(a)),
            entry("length-or", (a, r) -> Stretch.length(a).or(a.at(2).period())),
            entry("rate", (a, r) -> rate(a.code(0))),
            entry("back", Stretch::back),
            entry("number", (a, r) -> When.number(a.count(0))),
            entry("fiscal", Fiscal::year),
            entry("fiscal-from", Fiscal::from),
            entry("school-year", (a, r) -> Fiscal.school(a)),
            entry("fiscal-quarter", (a, r) -> Fiscal.part(a, 3, r)),
            entry("fiscal-half", (a, r) -> Fiscal.part(a, 6, r)));

    private Meanings() {}

    private static @Nullable When decade(Args args, Reference reference) {
        int year = args.count(0);
        return year % 10 == 0 ? When.placed(Period.of(String.format(Locale.ROOT, "%04d/%04d", year, year + 9))) : null;
    }

    private static @Nullable When month(Args args, Reference reference) {
        int month = args.count(0);
        if (month < 1 || month > 12) {
            return null;
        }
        if (!args.has(1)) {
            return Nearest.month(month, reference);
        }
        Integer year = args.number(1);
        return When.placed(year == null ? null : Period.month(year, month)).on(month, 0);
    }

    private static When monthFrom(Args args, Reference reference) {
        YearMonth month = reference.month();
        return When.placed(month == null ? null : period(month.plusMonths(args.count(0))));
    }

    private static @Nullable When day(Args args, Reference reference) {
        int month = args.count(0);
        int day = args.count(1);
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(2000, month).lengthOfMonth()) {
            return null;
        }
        if (!args.has(2)) {
            return Nearest.day(month, day, reference);
        }
        Integer year = args.number(2);
        if (year == null) {
            return When.UNKNOWN;
        }
        return day > YearMonth.of(year, month).lengthOfMonth()
                ? null
                : When.placed(Period.day(LocalDate.of(year, month, day))).on(month, day);
    }

    private static When season(Args args, Reference reference) {
        int season = args.count(0);
        if (!args.has(1)) {
            return Nearest.season(season, reference);
        }
        Integer year = args.number(1);
        return When.placed(year == null ? null : partOf(year, season));
    }

    private static When part(Args args, Reference reference) {
        int part = args.count(0);
        if (!args.has(1)) {
            return Nearest.part(part, reference);
        }
        Integer year = args.number(1);
        return When.placed(year == null ? null : partOf(year, part));
    }

    /** A quarter or half by its number. */
    private static @Nullable When numbered(Args args, int base, int most, Reference reference) {
        int number = args.count(0);
        if (number < 1 || number > most) {
            return null;
        }
        @Nullable When[] values = {When.number(base + number), args.has(1) ? args.at(1) : null};
        return part(new Args(values), reference);
    }

    /** "2021-23": the second year by its last two digits. */
    private static @Nullable When shortYears(Args args, Reference reference) {
        int first = args.count(0);
        int last = first - first % 100 + args.count(1);
        FiscalYear fiscal = reference.fiscal();
        if (last == first + 1 && fiscal != null && fiscal.first() > 1 && fiscal.first() < 10) {
            return Fiscal.year(args, reference);
        }
        return last <= first ? null : When.placed(Period.of(String.format(Locale.ROOT, "%04d/%04d", first, last)));
    }

    private static @Nullable When months(Args args, Reference reference) {
        return monthsOf(args.count(0), args.count(1), args, 2, reference);
    }

    private static @Nullable When monthsOf(int first, int last, Args args, int yearAt, Reference reference) {
        if (first < 1 || last > 12 || first == last && first != 1) {
            return null;
        }
        if (!args.has(yearAt)) {
            return Nearest.months(first, last, reference);
        }
        Integer year = args.number(yearAt);
        return When.placed(
                year == null
                        ? null
                        : stretch(YearMonth.of(first > last ? year - 1 : year, first), YearMonth.of(year, last)));
    }

    private static @Nullable When days(Args args, Reference reference) {
        @Nullable When[] from = {args.at(0), args.at(1), args.has(3) ? args.at(3) : null};
        @Nullable When[] to = {args.at(0), args.at(2), args.has(3) ? args.at(3) : null};
        When first = day(new Args(from), reference);
        When last = day(new Args(to), reference);
        return first == null || last == null || first.day() >= last.day() && last.day() > 0
                ? null
                : Stretch.join(first, last);
    }

    private static When rate(String unit) {
        return switch (unit) {
            case "D" -> When.code("per-day");
            case "W" -> When.code("per-week");
            case "M" -> When.code("per-month");
            case "Y" -> When.code("per-year");
            default -> When.UNKNOWN;
        };
    }

    static Period period(YearMonth month) {
        return Period.month(month.getYear(), month.getMonthValue());
    }

    static Period partOf(int year, int part) {
        return Period.part(year, part);
    }

    /** Whole months, as a year, a half or a quarter where they are one. */
    static Period stretch(YearMonth first, YearMonth last) {
        int from = first.getMonthValue() - 1;
        int length = last.getMonthValue() - from;
        int year = first.getYear();
        if (year == last.getYear()) {
            if (length == 12) {
                return Period.year(year);
            }
            if (length == 1) {
                return period(first);
            }
            if (length == 6 && from % 6 == 0) {
                return partOf(year, 40 + from / 6);
            }
            if (length == 3 && from % 3 == 0) {
                return partOf(year, 33 + from / 3);
            }
        }
        return Period.of(period(first) + "/" + period(last));
    }
}
