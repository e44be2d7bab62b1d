package dyad.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in EDTF (ISO 8601-2): a year {@code 2022}, a month, a day, a part of a year ({@code 2022-40} first half,
 * {@code 2022-33} to {@code -36} quarters, {@code -37} to {@code -39} thirds, {@code -21} to {@code -24} seasons), or an interval {@code 1992/2022}, open as {@code 2024-05/..}.
 */
public record Period(String edtf) implements Comparable<Period> {
    public Period {
        int slash = edtf.indexOf('/');
        boolean dates =
                slash < 0 ? isDate(edtf) : isDate(edtf.substring(0, slash)) && isDate(edtf.substring(slash + 1));
        if (!dates) {
            throw new IllegalArgumentException("not an EDTF date or interval: " + edtf);
        }
    }

    /** The period written so. */
    public static Period of(String edtf) {
        return new Period(edtf);
    }

    /** One day. */
    public static Period day(LocalDate day) {
        return new Period(day.toString());
    }

    /** One month. */
    public static Period month(int year, int month) {
        return part(year, month);
    }

    /** One year. */
    public static Period year(int year) {
        return new Period(padded(year, 4));
    }

    /** A part of a year: a month, or a quarter, half or season by its number. */
    public static Period part(int year, int part) {
        return new Period(padded(year, 4) + "-" + padded(part, 2));
    }

    private static String padded(int number, int length) {
        String digits = Integer.toString(number);
        return digits.length() >= length ? digits : "0".repeat(length - digits.length()) + digits;
    }

    /** From the start of one period to the end of the other. */
    public static Period between(Period from, Period to) {
        return new Period(from.startText() + "/" + to.endText());
    }

    /** Whether it is an interval of two ends. */
    public boolean isInterval() {
        return edtf.indexOf('/') >= 0;
    }

    /** Whether it is one calendar day. */
    public boolean isDay() {
        return !isInterval() && edtf.length() == 10;
    }

    /** Whether it is one whole year. */
    public boolean isYear() {
        return edtf.length() == 4;
    }

    /** Whether it is an interval of whole years: {@code 2005/2024}. */
    public boolean isYears() {
        return edtf.length() == 9 && edtf.charAt(4) == '/';
    }

    /** The first of an interval of years. */
    public Period firstYear() {
        return of(startText());
    }

    /** The last of an interval of years. */
    public Period lastYear() {
        return of(endText());
    }

    /** The year it starts in, or null for an open start. */
    public @Nullable Integer year() {
        LocalDate first = first();
        return first == null ? null : (Integer) first.getYear();
    }

    /** The first day, or null for an open start. */
    public @Nullable LocalDate first() {
        return date(startText(), true);
    }

    /** The last day, or null for an open end. */
    public @Nullable LocalDate last() {
        return date(endText(), false);
    }

    /** Whether all of another period lies within this one; never where an end of either is open. */
    public boolean covers(Period other) {
        LocalDate first = first();
        LocalDate last = last();
        LocalDate from = other.first();
        LocalDate to = other.last();
        return first != null
                && last != null
                && from != null
                && to != null
                && !from.isBefore(first)
                && !to.isAfter(last);
    }

    /** How many days it has; {@link Long#MAX_VALUE} where an end is open. */
    public long days() {
        LocalDate first = first();
        LocalDate last = last();
        return first == null || last == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(first, last) + 1;
    }

    private String startText() {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }

    private String endText() {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(slash + 1);
    }

    private static boolean isDate(String text) {
        return text.equals("..") || date(text, true) != null;
    }

    private static @Nullable LocalDate date(String text, boolean first) {
        if (text.equals("..") || text.length() < 4) {
            return null;
        }
        try {
            int year = digits(text, 0, 4);
            if (text.length() == 4) {
                return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
            }
            if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
                return LocalDate.of(year, digits(text, 5, 7), digits(text, 8, 10));
            }
            if (text.length() != 7 || text.charAt(4) != '-') {
                return null;
            }
            return partOfYear(year, digits(text, 5, 7), first);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("not a date: " + text);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** ISO 8601-2 section 4.8: 21-24 seasons (northern), 33-36 quarters, 37-39 thirds, 40-41 halves. */
    private static @Nullable LocalDate partOfYear(int year, int part, boolean first) {
        int from;
        int length;
        if (part >= 1 && part <= 12) {
            from = part;
            length = 1;
        } else if (part >= 33 && part <= 36) {
            from = 3 * (part - 33) + 1;
            length = 3;
        } else if (part >= 37 && part <= 39) {
            from = 4 * (part - 37) + 1;
            length = 4;
        } else if (part == 40 || part == 41) {
            from = 6 * (part - 40) + 1;
            length = 6;
        } else if (part >= 21 && part <= 24) {
            from = 3 * (part - 20);
            length = part == 24 ? 1 : 3;
        } else {
            return null;
        }
        return first
                ? LocalDate.of(year, from, 1)
                : YearMonth.of(year, from + length - 1).atEndOfMonth();
    }

    @Override
    public int compareTo(Period other) {
        int byStart = startText().compareTo(other.startText());
        return byStart != 0 ? byStart : edtf.compareTo(other.edtf);
    }

    @Override
    public String toString() {
        return edtf;
    }
}
