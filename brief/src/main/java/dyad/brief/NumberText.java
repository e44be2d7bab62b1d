package dyad.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as it stands in a sentence, and another one written as it is. */
final class NumberText {
    private static final int MOST_DECIMALS = 2;
    private static final int GROUP = 3;

    private final String written;
    private final Wordings data;

    NumberText(String written, Wordings data) {
        this.written = written;
        this.data = data;
    }

    /** Where the number that begins here ends. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (!Character.isDigit(text.charAt(at)) && !separates(text, at)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean separates(String text, int at) {
        char c = text.charAt(at);
        int digits = 0;
        while (at + 1 + digits < text.length() && Character.isDigit(text.charAt(at + 1 + digits))) {
            digits++;
        }
        return c == '.' || c == ',' ? digits > 0 : isSpace(c) && digits == GROUP;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\'' || c == '\u2019';
    }

    /** What it may be, by which of its signs is the decimal sign: what the language would take it for comes first. */
    List<BigDecimal> values() {
        String plain = written.codePoints()
                .filter(c -> c < Character.MAX_VALUE && !isSpace((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<BigDecimal> values = new ArrayList<>();
        char decimal = data.text("/number/decimal").charAt(0);
        for (char sign : decimal == ',' ? new char[] {',', '.'} : new char[] {'.', ','}) {
            BigDecimal value = value(plain, sign, sign == '.' ? ',' : '.');
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static @Nullable BigDecimal value(String plain, char decimal, char group) {
        int point = plain.indexOf(decimal);
        String whole = point < 0 ? plain : plain.substring(0, point);
        boolean twice = point >= 0 && plain.indexOf(decimal, point + 1) >= 0;
        if (twice || point >= 0 && plain.indexOf(group, point) >= 0 || !grouped(whole, group)) {
            return null;
        }
        return new BigDecimal(
                whole.replace(String.valueOf(group), "") + (point < 0 ? "" : "." + plain.substring(point + 1)));
    }

    /** Whether the signs between digits set thousands apart. */
    private static boolean grouped(String whole, char group) {
        String[] groups = whole.split(Pattern.quote(String.valueOf(group)), -1);
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != GROUP) {
                return false;
            }
        }
        return !groups[0].isEmpty();
    }

    /** Another number with the signs of the language, its thousands set apart as here. */
    String like(BigDecimal number) {
        String plain = rounded(number).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        if (whole.length() >= least()) {
            for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
                text.insert(at, group());
            }
        }
        return text + (point < 0 ? "" : data.text("/number/decimal") + plain.substring(point + 1));
    }

    /** As it is written: two decimals at most. */
    static BigDecimal rounded(BigDecimal number) {
        BigDecimal rounded =
                number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** From how many digits on thousands are set apart: as the draft does it where it has so many. */
    private int least() {
        String whole = whole();
        int digits = (int) whole.chars().filter(Character::isDigit).count();
        if (digits <= GROUP) {
            return data.number("/number/grouped");
        }
        return digits == whole.length() ? digits + 1 : Math.min(digits, data.number("/number/grouped"));
    }

    private String whole() {
        BigDecimal value = values().isEmpty() ? BigDecimal.ZERO : values().get(0);
        int decimals = Math.max(0, value.scale());
        return decimals == 0 ? written : written.substring(0, written.length() - decimals - 1);
    }

    private String group() {
        String signs = whole().replaceAll("\\d", "");
        String sign = signs.isEmpty() ? data.text("/number/group") : signs.substring(0, 1);
        return sign.equals(" ") ? "\u00a0" : sign;
    }
}
