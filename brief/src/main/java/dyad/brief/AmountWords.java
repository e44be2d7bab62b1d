package dyad.brief;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import dyad.model.Bound;
import dyad.model.Figure;
import dyad.model.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values in words: "over $15 billion", "up to 250", "−3.5%". Signs of numbers are those of CLDR for the language. */
final class AmountWords {
    private static final int MOST_DECIMALS = 2;

    private final Messages words;
    private final DecimalFormatSymbols symbols;

    AmountWords(Messages words) {
        this.words = words;
        this.symbols = DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(words.language()));
    }

    Amount of(Figure figure) {
        return new Amount(words(figure, true), words(figure, false));
    }

    /** The value without its unit, a bound as a sign: for a picture, which names the unit once. */
    String number(Figure figure) {
        String sign =
                switch (figure.bound()) {
                    case EXACT -> "";
                    case OVER -> ">";
                    case AT_LEAST -> "≥";
                    case UNDER -> "<";
                    case AT_MOST -> "≤";
                    case ABOUT -> "≈";
                };
        BigDecimal upTo = figure.upTo();
        return sign
                + number(figure.value(), figure.unit())
                + (upTo == null ? "" : "–" + number(upTo.abs(), true, figure.unit()));
    }

    /** A bare value, shortened as in a sentence. */
    String number(BigDecimal value, String unit) {
        return sign(value) + number(value.abs(), true, unit);
    }

    /** A change goes up or down by so much: a bound on a fall is a bound on how far it fell. */
    private String words(Figure figure, boolean human) {
        boolean change = figure.measure() == Measure.CHANGE;
        String value = range(figure, change, human);
        if (!change || figure.value().signum() == 0) {
            return bound(figure.bound(), value);
        }
        String way = figure.value().signum() > 0 ? "change.up" : "change.down";
        String whole = words.find(way + "." + figure.bound().code(), value);
        return whole == null ? words.get(way, bound(figure.bound(), value)) : whole;
    }

    private String bound(Bound bound, String value) {
        return bound == Bound.EXACT ? value : words.get("bound." + bound.code(), value);
    }

    private String range(Figure figure, boolean change, boolean human) {
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

    private String unit(String number, String unit, boolean human) {
        if (unit.equals("count")) {
            return number;
        }
        if (unit.equals("%")) {
            return words.get("percent", number);
        }
        if (Figure.isMoney(unit)) {
            return money(number, unit, human);
        }
        String known = words.find("unit." + unit, number);
        return known == null ? number + " " + unit : known;
    }

    private String money(String number, String unit, boolean human) {
        String after = words.find("currency." + unit + ".after", number);
        if (after != null) {
            return after;
        }
        String name = human ? words.find("currency." + unit) : null;
        if (name == null) {
            return signed(number, "money.code", unit);
        }
        boolean scaled = !Character.isDigit(number.charAt(number.length() - 1));
        return signed(number, scaled ? "money.scaled" : "money", name);
    }

    /** A minus stands before all of it. */
    private String signed(String number, String pattern, String currency) {
        return number.startsWith("−")
                ? "−" + words.get(pattern, number.substring(1), currency)
                : words.get(pattern, number, currency);
    }

    private String number(BigDecimal value, boolean human, String unit) {
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

    private String scaled(BigDecimal value, int digits) {
        BigDecimal scaled = value.movePointLeft(digits).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        String one = scaled.compareTo(BigDecimal.ONE) == 0 ? words.find("scale." + digits + ".one") : null;
        return grouped(scaled) + " " + (one == null ? words.get("scale." + digits) : one);
    }

    private String grouped(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, symbols.getGroupingSeparatorString());
        }
        return grouped + (point < 0 ? "" : symbols.getDecimalSeparatorString() + plain.substring(point + 1));
    }
}
