package dyad.record.fact;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The numbers that a text writes in digits, in their order: what a translation keeps whatever the language. A number is its digits without
 * zeros at either end and without any mark between them, so that 14.9 and 14,9, 1,500 and 1 500, 0.5 billion and 500 million are the same.
 *
 * @param digits each number
 * @param weights how much each tells, by its digits; a year, which every text of its time has, tells little
 */
record Numerals(long[] digits, double[] weights) {
    /** What stands further behind is not looked at: a text with so many numbers is a table. */
    private static final int MOST = 240;

    private static final long FIRST_YEAR = 1900;
    private static final long LAST_YEAR = 2099;
    private static final double YEAR = 0.25;
    private static final double[] BY_DIGITS = {0, 0.15, 0.5, 1, 1.5};

    /** Years are told from the same digits of something else. */
    private static final long YEARS = 1L << 60;

    /** Of a text; time grows with its length. */
    static Numerals of(String text) {
        long[] digits = new long[MOST];
        int count = 0;
        for (int at = 0; at < text.length() && count < MOST; at++) {
            if (isDigit(text, at)) {
                int end = end(text, at);
                digits[count++] = number(text, at, end);
                at = end;
            }
        }
        long[] found = Arrays.copyOf(digits, count);
        return new Numerals(
                found, Arrays.stream(found).mapToDouble(Numerals::weight).toArray());
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** Past the last digit of a number: a point or comma between two digits is within it, and a space before each three. */
    private static int end(String text, int from) {
        int at = group(text, from);
        boolean grouped = at - from <= 3;
        while (true) {
            int next = group(text, at + 1);
            boolean marked = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
            boolean spaced = at < text.length() && grouped && isSpace(text.charAt(at)) && next - at == 4;
            if (next == at + 1 || !marked && !spaced) {
                return at;
            }
            grouped = grouped && next - at == 4;
            at = next;
        }
    }

    /** Past the digits that begin here; here where none does. */
    private static int group(String text, int from) {
        int at = from;
        while (isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    private static long number(String text, int from, int end) {
        long number = 0;
        int length = 0;
        for (int at = from; at < end; at++) {
            int digit = Character.digit(text.charAt(at), 10);
            if (digit >= 0) {
                // longer ones are no numbers, but go on telling texts apart
                number = (number * 10 + digit) % YEARS;
                length++;
            }
        }
        if (length == 4 && end - from == 4 && number >= FIRST_YEAR && number <= LAST_YEAR) {
            return YEARS + number;
        }
        while (number > 0 && number % 10 == 0) {
            number /= 10;
        }
        return number;
    }

    static double weight(long digits) {
        if (digits > YEARS) {
            return YEAR;
        }
        int count = digits == 0 ? 0 : Long.toString(digits).length();
        return BY_DIGITS[Math.min(count, BY_DIGITS.length - 1)];
    }

    /** What all of them tell. */
    double weight() {
        return Arrays.stream(weights).sum();
    }

    /** Each number once. */
    Set<Long> distinct() {
        Set<Long> distinct = new HashSet<>();
        for (long number : digits) {
            distinct.add(number);
        }
        return distinct;
    }

    /**
     * What two texts have in one order.
     *
     * @param weight what all of it tells
     * @param told what it tells where each number counts once
     */
    record Shared(double weight, double told) {}

    /** The weightiest sequence that is in both; time grows with the product of the two, each of which is bounded. */
    Shared sharedWith(Numerals other) {
        double[][] best = new double[digits.length + 1][other.digits.length + 1];
        for (int i = digits.length - 1; i >= 0; i--) {
            for (int j = other.digits.length - 1; j >= 0; j--) {
                double without = Math.max(best[i + 1][j], best[i][j + 1]);
                double with = digits[i] == other.digits[j] ? best[i + 1][j + 1] + weights[i] : 0;
                best[i][j] = Math.max(without, with);
            }
        }
        Set<Long> seen = new HashSet<>();
        double told = 0;
        for (int i = 0, j = 0; i < digits.length && j < other.digits.length; ) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                told += seen.add(digits[i]) ? weights[i] : 0;
                i++;
                j++;
            }
        }
        return new Shared(best[0][0], told);
    }
}
