package dyad.language.time;

import dyad.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Which year (or week) an expression means that does not say: chosen by the date of publication, or unknown without one. */
final class Nearest {
    private Nearest() {}

    /** The nearest such month; where it is six away either side, the one of the same year. The other is that beyond the reference. */
    static When month(int month, Reference reference) {
        YearMonth now = reference.month();
        if (now == null) {
            return When.chosen(null, null).on(month, 0);
        }
        int ahead = Math.floorMod(month - now.getMonthValue(), 12);
        YearMonth next = now.plusMonths(ahead);
        YearMonth last = now.plusMonths(ahead == 0 ? 0 : ahead - 12);
        boolean future = ahead < 6 || ahead == 6 && next.getYear() == now.getYear();
        Period other = ahead == 0 ? null : Meanings.period(future ? last : next);
        return When.chosen(Meanings.period(future ? next : last), other).on(month, 0);
    }

    /** The nearest such day. The other is that beyond the reference. */
    static @Nullable When day(int month, int day, Reference reference) {
        YearMonth now = reference.month();
        if (now == null) {
            return When.chosen(null, null).on(month, day);
        }
        LocalDate at = reference.day() == null ? now.atDay(15) : reference.day();
        LocalDate best = null;
        for (int year = at.getYear() - 1; year <= at.getYear() + 1; year++) {
            LocalDate candidate = date(year, month, day);
            if (candidate != null && (best == null || distance(candidate, at) < distance(best, at))) {
                best = candidate;
            }
        }
        if (best == null) {
            return When.chosen(null, null).on(month, day);
        }
        LocalDate other = date(best.getYear() + (best.isAfter(at) ? -1 : 1), month, day);
        boolean same = best.equals(at)
                || reference.day() == null && YearMonth.from(best).equals(now);
        return When.chosen(Period.day(best), other == null || same ? null : Period.day(other))
                .on(month, day);
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        return day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }

    /** "Last March" is the most recent one past, "this March" that of the year, "next March" the first to come. */
    static When monthToward(int month, int direction, Reference reference) {
        YearMonth now = reference.month();
        if (now == null) {
            Integer year = direction == 0 ? reference.year() : null;
            return When.placed(year == null ? null : Period.month(year, month)).on(month, 0);
        }
        int ahead = Math.floorMod(month - now.getMonthValue(), 12);
        YearMonth same = YearMonth.of(now.getYear(), month);
        YearMonth chosen = direction < 0
                ? now.plusMonths(ahead - 12)
                : direction == 0 ? same : now.plusMonths(ahead == 0 ? 12 : ahead);
        return When.placed(Meanings.period(chosen)).on(month, 0);
    }

    /** The most recent such day of the week, the day itself included; the other is the next one. */
    static When weekday(int weekday, Reference reference) {
        LocalDate now = reference.day();
        if (now == null) {
            return When.chosen(null, null);
        }
        LocalDate day = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
        return When.chosen(Period.day(day), Period.day(day.plusDays(7)));
    }

    static When weekdayToward(int weekday, int direction, Reference reference) {
        LocalDate now = reference.day();
        if (now == null) {
            return When.UNKNOWN;
        }
        DayOfWeek of = DayOfWeek.of(weekday);
        LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day = direction < 0
                ? now.with(TemporalAdjusters.previous(of))
                : direction > 0 ? now.with(TemporalAdjusters.next(of)) : monday.plusDays(weekday - 1L);
        return When.placed(Period.day(day));
    }

    /** A week from Monday to Sunday, so many from that of the reference. */
    static When week(int direction, Reference reference) {
        LocalDate now = reference.day();
        if (now == null) {
            return When.UNKNOWN;
        }
        return When.placed(weekOf(now.plusWeeks(direction)));
    }

    static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Period.between(Period.day(monday), Period.day(monday.plusDays(6)));
    }

    /** The season nearest by its middle month. */
    static When season(int season, Reference reference) {
        When middle = month(middle(season), reference);
        return When.chosen(seasonAt(season, middle.period()), seasonAt(season, middle.other()));
    }

    static When seasonToward(int season, int direction, Reference reference) {
        return When.placed(seasonAt(
                season, monthToward(middle(season), direction, reference).period()));
    }

    private static int middle(int season) {
        return season == 24 ? 12 : 3 * (season - 20) + 1;
    }

    private static @Nullable Period seasonAt(int season, @Nullable Period month) {
        Integer year = month == null ? null : month.year();
        return year == null ? null : Meanings.partOf(year, season);
    }

    /** The most recent such part of a year that was over or in its last month; the other is a year later. */
    static When part(int part, Reference reference) {
        YearMonth now = reference.month();
        if (now == null) {
            return When.chosen(null, null);
        }
        int year = endOf(part) <= now.getMonthValue() ? now.getYear() : now.getYear() - 1;
        return When.chosen(Meanings.partOf(year, part), Meanings.partOf(year + 1, part));
    }

    private static int endOf(int part) {
        return part >= 40 ? 6 * (part - 39) : part >= 37 ? 4 * (part - 36) : 3 * (part - 32);
    }

    /** The quarter (3) or half (6) so many from that of the reference. */
    static When partFrom(int length, int direction, Reference reference) {
        YearMonth now = reference.month();
        if (now == null) {
            return When.UNKNOWN;
        }
        int index = now.getYear() * (12 / length) + (now.getMonthValue() - 1) / length + direction;
        int base = length == 3 ? 33 : 40;
        return When.placed(
                Meanings.partOf(Math.floorDiv(index, 12 / length), base + Math.floorMod(index, 12 / length)));
    }

    /** The most recent such months that were over or had reached the last; the others are a year later. */
    static When months(int first, int last, Reference reference) {
        YearMonth now = reference.month();
        if (now == null) {
            return When.chosen(null, null);
        }
        int year = last <= now.getMonthValue() ? now.getYear() : now.getYear() - 1;
        int start = first > last ? year - 1 : year;
        return When.chosen(
                Meanings.stretch(YearMonth.of(start, first), YearMonth.of(year, last)),
                Meanings.stretch(YearMonth.of(start + 1, first), YearMonth.of(year + 1, last)));
    }
}
