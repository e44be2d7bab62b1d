package dyad.brief;

import dyad.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Periods in words: "first half of 2022", "January–September 2024", "since 2005".
 *
 * <p>Dates are put together by the patterns {@code date.…} of the language; where a form is asked for (a case, or a date with its
 * preposition), a pattern or word with the form behind its key goes before the plain one.
 */
final class PeriodWords {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int MONTHS = 12;

    private final Messages words;

    PeriodWords(Messages words) {
        this.words = words;
    }

    String of(Period period, @Nullable String form) {
        String edtf = period.edtf();
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return date(edtf, form);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        if (to.equals("..")) {
            return words.get("period.since", Period.of(from));
        }
        return from.equals("..") ? words.get("period.until", Period.of(to)) : interval(from, to, form);
    }

    private String interval(String from, String to, @Nullable String form) {
        boolean sameYear = from.length() > YEAR
                && from.length() == to.length()
                && year(from).equals(year(to));
        if (!sameYear || part(from) > MONTHS || part(to) > MONTHS) {
            boolean years = from.length() == YEAR && to.length() == YEAR;
            return years
                    ? pick("date.years", form, from, to)
                    : pick("date.from.to", form, date(from, null), date(to, form));
        }
        if (from.length() == MONTH) {
            return pick("date.months", form, year(to), joined(from, form), month(to, form));
        }
        boolean sameMonth = part(from) == part(to);
        return sameMonth
                ? pick("date.days", form, year(to), monthOfDay(to, form), day(from, form), day(to, null))
                : pick(
                        "date.months.days",
                        form,
                        year(to),
                        monthOfDay(from, form),
                        day(from, form),
                        monthOfDay(to, form),
                        day(to, null));
    }

    private String date(String date, @Nullable String form) {
        if (date.length() == YEAR) {
            return pick("date.year", form, date);
        }
        if (part(date) > MONTHS) {
            return pick("period." + part(date), form, year(date));
        }
        return date.length() == MONTH
                ? pick("date.month", form, year(date), month(date, form))
                : pick("date.day", form, year(date), monthOfDay(date, form), day(date, form));
    }

    private String month(String date, @Nullable String form) {
        return pick("period.month." + part(date), form);
    }

    /** A month before another: where a form is an ending, only the last of the two has it. */
    private String joined(String date, @Nullable String form) {
        String inForm = form == null ? null : words.find("period.month." + part(date) + "." + form);
        return inForm == null ? month(date, null) : inForm;
    }

    /** A month as it stands beside a day. */
    private String monthOfDay(String date, @Nullable String form) {
        String beside = words.find("period.month." + part(date) + ".day");
        return beside == null ? month(date, form) : beside;
    }

    private String day(String date, @Nullable String form) {
        String number = String.valueOf(Integer.parseInt(date.substring(8, 10)));
        String special = form == null ? null : words.find("date.number." + number + "." + form);
        String inForm = form == null || special != null ? special : words.find("date.number." + form, number);
        String plain = words.find("date.number." + number);
        return inForm != null ? inForm : plain != null ? plain : number;
    }

    private String pick(String key, @Nullable String form, Object... values) {
        String inForm = form == null ? null : words.find(key + "." + form, values);
        if (inForm != null || form == null) {
            return inForm == null ? words.get(key, values) : inForm;
        }
        // no pattern of this form: an ending may do
        return words.in(form, words.get(key, values));
    }

    private static int part(String date) {
        return Integer.parseInt(date.substring(5, 7));
    }

    private static String year(String date) {
        return date.substring(0, YEAR);
    }
}
