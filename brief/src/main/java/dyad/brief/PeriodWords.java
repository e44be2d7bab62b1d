package dyad.brief;

import dyad.model.Period;
import java.time.LocalDate;

/** Periods in words: "first half of 2022", "January–September 2024", "since 2005". */
final class PeriodWords {
    private static final Messages WORDS = Messages.english();

    private PeriodWords() {}

    static String of(Period period) {
        String edtf = period.edtf();
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return date(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (to.equals("..")) {
            return WORDS.get("period.since", date(from));
        }
        return from.equals("..") ? WORDS.get("period.until", date(to)) : interval(from, to);
    }

    static String day(LocalDate day) {
        return date(day.toString());
    }

    private static String interval(String from, String to) {
        boolean sameYear =
                from.length() > 4 && from.length() == to.length() && year(from).equals(year(to));
        boolean sameMonth = sameYear && from.length() == 10 && from.startsWith(to.substring(0, 7));
        if (sameMonth) {
            return dayOfMonth(from) + "–" + date(to);
        }
        if (sameYear && isMonthOrDay(from) && isMonthOrDay(to)) {
            return withoutYear(from) + (from.length() == 7 ? "–" : " – ") + date(to);
        }
        boolean years = from.length() == 4 && to.length() == 4;
        return date(from) + (years ? "–" : " – ") + date(to);
    }

    private static boolean isMonthOrDay(String date) {
        return Integer.parseInt(date.substring(5, 7)) <= 12;
    }

    private static String date(String date) {
        if (date.length() == 4) {
            return date;
        }
        int part = Integer.parseInt(date.substring(5, 7));
        return part > 12 ? WORDS.get("period." + part, year(date)) : withoutYear(date) + " " + year(date);
    }

    private static String withoutYear(String date) {
        String month = WORDS.get("period.month." + Integer.parseInt(date.substring(5, 7)));
        return date.length() == 10 ? dayOfMonth(date) + " " + month : month;
    }

    private static String dayOfMonth(String date) {
        return String.valueOf(Integer.parseInt(date.substring(8, 10)));
    }

    private static String year(String date) {
        return date.substring(0, 4);
    }
}
