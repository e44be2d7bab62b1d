package dyad.brief;

import dyad.model.Bound;
import dyad.model.Figure;
import dyad.model.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values in words: "over $15 billion", "up to 250", "−3.5%". */
final class AmountWords {
    private static final Messages WORDS = Messages.english();
    private static final int MOST_DECIMALS = 2;

    private AmountWords() {}

    static Amount of(Figure figure) {
        boolean signed = figure.measure() == Measure.CHANGE;
        String shown = range(figure, signed, true);
        String exact = range(figure, signed, false);
        return new Amount(bound(figure.bound(), shown), bound(figure.bound(), exact));
    }

    private static String bound(Bound bound, String value) {
        return bound == Bound.EXACT ? value : WORDS.get("bound." + bound.code(), value);
    }

    private static String range(Figure figure, boolean signed, boolean human) {
        String number = sign(figure.value(), signed) + number(figure.value().abs(), human, figure.unit());
        BigDecimal upTo = figure.upTo();
        if (upTo != null) {
            number += "–" + number(upTo.abs(), human, figure.unit());
        }
        return unit(number, figure.unit(), human);
    }

    private static String sign(BigDecimal value, boolean signed) {
        if (value.signum() < 0) {
            return "−";
        }
        return signed && value.signum() > 0 ? "+" : "";
    }

    /** Whether the unit is a currency: three capital letters. */
    static boolean isMoney(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String unit(String number, String unit, boolean human) {
        if (unit.equals("count")) {
            return number;
        }
        if (unit.equals("%")) {
            return number + "%";
        }
        if (isMoney(unit)) {
            return money(number, unit, human);
        }
        String known = WORDS.find("unit." + unit, number);
        return known == null ? number + " " + unit : known;
    }

    private static String money(String number, String unit, boolean human) {
        String after = WORDS.find("currency." + unit + ".after", number);
        if (after != null) {
            return after;
        }
        String symbol = human ? WORDS.find("currency." + unit) : null;
        String currency = symbol == null ? unit + " " : symbol;
        boolean signed = number.startsWith("−") || number.startsWith("+");
        return signed ? number.charAt(0) + currency + number.substring(1) : currency + number;
    }

    private static String number(BigDecimal value, boolean human, String unit) {
        if (!human || unit.equals("rank")) {
            return grouped(value);
        }
        for (int digits = 12; digits >= 6; digits -= 3) {
            if (value.compareTo(BigDecimal.TEN.pow(digits)) >= 0) {
                return scaled(value, digits);
            }
        }
        return grouped(value);
    }

    private static String scaled(BigDecimal value, int digits) {
        BigDecimal scaled = value.movePointLeft(digits);
        BigDecimal rounded = scaled.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        return grouped(rounded) + " " + WORDS.get("scale." + digits);
    }

    private static String grouped(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped + (point < 0 ? "" : plain.substring(point));
    }
}
