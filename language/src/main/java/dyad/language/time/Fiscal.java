package dyad.language.time;

import dyad.model.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Fiscal years as the interval of their months; unknown where the state that counts in them is. */
final class Fiscal {
    /** A year further ahead is counted in another calendar: "2080/81" in Nepal. */
    private static final int AHEAD = 30;

    private Fiscal() {}

    /** "fiscal 2022-23" (both years) or "fiscal 2023" (the year it is called by). */
    static @Nullable When year(Args args, Reference reference) {
        Integer start = start(args, 0, reference);
        if (args.has(1) && !follows(args.count(0), args.count(1))) {
            return null;
        }
        return When.placed(start == null ? null : months(start, 0, 12, reference));
    }

    /** "the 2024/25 academic year": September to August. */
    static @Nullable When school(Args args) {
        int first = args.count(0);
        return follows(first, args.count(1))
                ? When.placed(Meanings.stretch(YearMonth.of(first, 9), YearMonth.of(first + 1, 8)))
                : null;
    }

    /** Whether the second year follows the first, written whole or as its last two digits. */
    private static boolean follows(int first, int second) {
        return second == first + 1 || second == (first + 1) % 100;
    }

    private static @Nullable Integer start(Args args, int yearAt, Reference reference) {
        FiscalYear fiscal = reference.fiscal();
        if (fiscal == null) {
            return null;
        }
        if (args.has(yearAt)) {
            Integer named = args.number(yearAt);
            if (named == null) {
                return null;
            }
            int year = named < 100 ? 2000 + named : named;
            YearMonth now = reference.month();
            if (now != null && year > now.getYear() + AHEAD) {
                return null;
            }
            return args.has(yearAt + 1) ? year : fiscal.startOf(year);
        }
        return current(fiscal, reference);
    }

    private static @Nullable Integer current(FiscalYear fiscal, Reference reference) {
        YearMonth now = reference.month();
        return now == null
                ? null
                : (Integer) (now.getMonthValue() < fiscal.first() ? now.getYear() - 1 : now.getYear());
    }

    /** "the last fiscal year", "the current fiscal year". */
    static When from(Args args, Reference reference) {
        FiscalYear fiscal = reference.fiscal();
        Integer current = fiscal == null ? null : current(fiscal, reference);
        return When.placed(current == null ? null : months(current + args.count(0), 0, 12, reference));
    }

    /** A numbered quarter (3 months) or half (6) of a fiscal year. */
    static @Nullable When part(Args args, int length, Reference reference) {
        int number = args.count(0);
        if (number < 1 || number * length > 12) {
            return null;
        }
        Integer start = start(args, 1, reference);
        return When.placed(start == null ? null : months(start, (number - 1) * length, length, reference));
    }

    private static @Nullable Period months(int startYear, int offset, int length, Reference reference) {
        FiscalYear fiscal = reference.fiscal();
        if (fiscal == null) {
            return null;
        }
        YearMonth first = YearMonth.of(startYear, fiscal.first()).plusMonths(offset);
        return Meanings.stretch(first, first.plusMonths(length - 1));
    }
}
