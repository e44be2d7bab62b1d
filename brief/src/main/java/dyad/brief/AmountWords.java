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
        return new Amount(words(figure, true), words(figure, false));
    }

    /** A change goes up or down by so much: a bound on a fall is a bound on how far it fell. */
    private static String words(Figure figure, boolean human) {
        boolean change = figure.measure() == Measure.CHANGE;
        String words = bound(figure.bound(), range(figure, change, human));
        if (!change || figure.value().signum() == 0) {
            return words;
        }
        return WORDS.get(figure.value().signum() > 0 ? "change.up" : "change.down", words);
    }

    private static String bound(Bound bound, String value) {
        return bound == Bound.EXACT ? value : WORDS.get("bound." + bound.code(), value);
    }

    private static String range(Figure figure, boolean change, boolean human) {
        String number =
                (change ? "" : sign(figure.value())) + number(figure.value().abs(), human, figure.unit());
        BigDecimal upTo = figure.upTo();
        if (upTo != null) {
            number += "–" + number(upTo.abs(), human, figure.unit());
        }
        return unit(number, figure.unit(), human);
    }

    private static String sign(BigDecimal value) {
        return value.signum() < 0 ? "−" : "";
    }

    private static String unit(String number, String unit, boolean human) {
        if (unit.equals("count")) {
            return number;
        }
        if (unit.equals("%")) {
            return number + "%";
        }
        if (Figure.isMoney(unit)) {
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
        return number.startsWith("−") ? "−" + currency + number.substring(1) : currency + number;
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
