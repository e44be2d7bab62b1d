package dyad.brief;

import dyad.brief.Wordings.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a value in their parts: "fino a", "$", "7,3", " ", "miliardi", "", "".
 *
 * @param before what stands before the value: a bound, mostly
 * @param sign the sign of a currency, or its code, with the blank behind it
 * @param number the number
 * @param dash what joins the numbers of a range, or null
 * @param upTo the upper number of a range, or null
 * @param gap the blank behind the number
 * @param scale how a scale is written, or null where there is none
 * @param scaleWord the scale as it stands there
 * @param rest what the value is of: a currency, a unit
 * @param inCase the case that stands behind it all as a suffix; empty where there is none
 * @param after what stands behind the value: a bound
 */
record ValueText(
        String before,
        String sign,
        String number,
        @Nullable String dash,
        @Nullable String upTo,
        String gap,
        @Nullable Scale scale,
        String scaleWord,
        String rest,
        String inCase,
        String after) {
    /** The parts of a value; null where there is no number in digits, or where there are others than those of a range. */
    static @Nullable ValueText of(String words, Wordings data) {
        int at = 0;
        while (at < words.length() && !begins(words, at)) {
            at++;
        }
        int digit = at;
        while (digit < words.length() && !Character.isDigit(words.charAt(digit))) {
            digit++;
        }
        if (digit == words.length()) {
            return null;
        }
        int end = NumberText.end(words, digit);
        Range range = Range.of(words, end);
        String tail = words.substring(range == null ? end : range.end());
        Head head = new Head(words.substring(0, at), words.substring(at, digit), words.substring(digit, end), range);
        return isPlain(tail) ? ValueTail.of(tail, head, data) : null;
    }

    /** What stands before the words of a value, and its numbers. */
    record Head(
            String before,
            String sign,
            String number,
            @Nullable Range range) {
        /** The last number, with which what follows agrees. */
        String last() {
            return range == null ? number : range.upTo();
        }
    }

    /** The upper end of a range, as in "10–12". */
    record Range(String dash, String upTo, int end) {
        static @Nullable Range of(String words, int at) {
            int from = at;
            while (from < words.length() && " \u00a0-–—".indexOf(words.charAt(from)) >= 0) {
                from++;
            }
            String dash = words.substring(at, from);
            if (dash.isBlank() || from == words.length() || !Character.isDigit(words.charAt(from))) {
                return null;
            }
            int end = NumberText.end(words, from);
            return new Range(dash, words.substring(from, end), end);
        }
    }

    /** Whether a number or its currency begins here. */
    private static boolean begins(String words, int at) {
        char c = words.charAt(at);
        if (Character.isDigit(c) || Character.getType(c) == Character.CURRENCY_SYMBOL) {
            return true;
        }
        int letters = at;
        while (letters < words.length() && Character.isUpperCase(words.charAt(letters))) {
            letters++;
        }
        boolean starts = at == 0 || words.charAt(at - 1) == ' ';
        boolean code = letters - at == 3 && letters < words.length() && !Character.isLetter(words.charAt(letters));
        boolean signed = letters > at
                && letters < words.length()
                && Character.getType(words.charAt(letters)) == Character.CURRENCY_SYMBOL;
        return starts && (code || signed);
    }

    /** No number stands behind, but for that of a unit such as m3. */
    private static boolean isPlain(String tail) {
        for (int i = 0; i < tail.length(); i++) {
            boolean alone = i == 0 || !Character.isLetter(tail.charAt(i - 1));
            if (Character.isDigit(tail.charAt(i)) && alone) {
                return false;
            }
        }
        return true;
    }
}
