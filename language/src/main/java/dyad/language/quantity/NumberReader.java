package dyad.language.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Lexicon;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import dyad.language.Yaml;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and in words, with scales such as million, and ranges of two. */
final class NumberReader {
    /**
     * One number or a range.
     *
     * @param low the number, or the lower end
     * @param high the upper end, or null
     * @param to one past the last token
     */
    record Range(BigDecimal low, @Nullable BigDecimal high, int to) {}

    private record Part(BigDecimal value, int to, boolean scaled) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 40;

    private final String decimal;
    private final String group;
    private final int word;
    private final int scale;
    private final int shortScale;
    private final int article;
    private final int join;
    private final int link;
    private final int rangeTo;
    private final int rangeFrom;
    private final int fraction;
    private final int ordinal;
    private final int ordinalMark;
    private final int suffix;

    NumberReader(JsonNode data, Classes classes, Lexicon lexicon) {
        decimal = data.get("decimal").asText();
        group = data.get("group").asText();
        word = values(data, "words", classes, lexicon);
        scale = values(data, "scales", classes, lexicon);
        shortScale = values(data, "shortScales", classes, lexicon);
        fraction = values(data, "fractions", classes, lexicon);
        article = words(data, "articles", classes, lexicon);
        join = words(data, "joins", classes, lexicon);
        link = words(data, "links", classes, lexicon);
        rangeTo = words(data, "rangeTo", classes, lexicon);
        rangeFrom = words(data, "rangeFrom", classes, lexicon);
        ordinal = values(data, "ordinals", classes, lexicon);
        ordinalMark = words(data, "ordinalMarks", classes, lexicon);
        suffix = words(data, "suffixes", classes, lexicon);
    }

    /** "30th": digits with a mark that touches them, as an edge of class {@code number.ordinals}; null where there is none. */
    @Nullable
    Edge ordinal(Chart chart, int at) {
        Edge mark = at + 1 < chart.to() && chart.tokens().touches(at + 1) ? chart.at(at + 1, ordinalMark) : null;
        BigDecimal digits = mark == null ? null : digits(chart, at);
        return mark == null || digits == null ? null : new Edge(ordinal, at, mark.to(), Form.WORD, digits);
    }

    private static int values(JsonNode data, String name, Classes classes, Lexicon lexicon) {
        int type = classes.number("number." + name);
        Yaml.each(data.get(name), (w, v) -> lexicon.add(w, type, Form.WORD, new BigDecimal(v.asText())));
        return type;
    }

    private static int words(JsonNode data, String name, Classes classes, Lexicon lexicon) {
        int type = classes.number("number." + name);
        Yaml.texts(data.get(name)).forEach(w -> lexicon.add(w, type, Form.WORD, null));
        return type;
    }

    /** The classes of the words that a number or range may begin with, besides digits. */
    IntStream first() {
        return IntStream.of(rangeFrom, article, fraction, word, scale);
    }

    /** One past the "between" at a token; the token itself where none stands there. */
    int behindFrom(Chart chart, int token) {
        Edge from = chart.at(token, rangeFrom);
        return from == null ? token : from.to();
    }

    boolean isLink(Chart chart, int token) {
        return chart.is(token, link);
    }

    /**
     * The number or range that begins at a token, or null.
     *
     * @param money whether a currency sign stands before it, which lets short scales (m, bn) stand apart
     * @param skip where the second number of a range really begins, given the token behind the word "to"
     */
    @Nullable
    Range range(Chart chart, int at, boolean money, IntUnaryOperator skip) {
        Edge from = chart.at(at, rangeFrom);
        Part low = part(chart, from == null ? at : skip.applyAsInt(from.to()), money);
        if (low == null) {
            return null;
        }
        Edge to = chart.at(low.to, rangeTo);
        if (to != null && (from != null || !chart.is(low.to, join) && isTight(chart, low.to))) {
            Part high = part(chart, skip.applyAsInt(to.to()), money);
            if (high != null && high.value.compareTo(low.value) > 0) {
                return new Range(
                        low.scaled ? low.value : low.value.multiply(factor(chart, low, skip.applyAsInt(to.to()), high)),
                        high.value,
                        high.to);
            }
        }
        return from == null ? new Range(low.value, null, low.to) : null;
    }

    /** A range is written with a dash between digits; with "to" only behind "from" or "between", since "from 3 to 5" is two values elsewhere. */
    private static boolean isTight(Chart chart, int token) {
        return chart.tokens().is(token, "-")
                && token + 1 < chart.to()
                && chart.tokens().shape(token + 1) != Shape.LOWER;
    }

    /** "3-4 billion", "two or three hundred": the scale of the upper end counts for both where that leaves the lower one the smaller. */
    private BigDecimal factor(Chart chart, Part low, int at, Part high) {
        BigDecimal bare = unscaled(chart, at);
        if (bare == null || bare.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal factor = high.value.divide(bare, MathContext.DECIMAL64);
        return low.value.multiply(factor).compareTo(high.value) < 0 ? factor : BigDecimal.ONE;
    }

    /** The number at a token without the scale behind it: 3 of "three thousand"; null where none begins there. */
    private @Nullable BigDecimal unscaled(Chart chart, int at) {
        BigDecimal digits = digits(chart, at);
        Edge first = digits == null ? chart.at(at, word) : null;
        if (first == null) {
            return digits;
        }
        Edge more = chart.tokens().is(first.to(), "-") ? chart.at(first.to() + 1, word) : null;
        BigDecimal value = first.as(BigDecimal.class);
        return more == null ? value : value.add(more.as(BigDecimal.class));
    }

    private @Nullable Part part(Chart chart, int at, boolean money) {
        Part first = simple(chart, at, money);
        if (first == null || !first.scaled) {
            return first;
        }
        // "six million one hundred thousand"
        boolean words = chart.tokens().is(first.to, ",") && chart.at(first.to + 1, word) != null;
        int next = chart.is(first.to, join) || words ? first.to + 1 : first.to;
        if (next >= chart.to() || chart.at(next, word) == null && chart.tokens().shape(next) != Shape.NUMBER) {
            return first;
        }
        Part rest = simple(chart, next, money);
        if (rest != null
                && rest.scaled
                && rest.value.compareTo(first.value) < 0
                && chart.endingAt(rest.to, scale, 2) != null) {
            return new Part(first.value.add(rest.value), rest.to, true);
        }
        return first;
    }

    private @Nullable Part simple(Chart chart, int at, boolean money) {
        Part whole = whole(chart, at, money);
        return whole == null ? null : withFraction(chart, whole);
    }

    /** "one and a half billion", "a billion and a half": the fraction is of the scale that stands behind it, or before it. */
    private Part withFraction(Chart chart, Part whole) {
        int start = chart.is(whole.to, join) ? whole.to + 1 : chart.to();
        Edge part = chart.at(chart.is(start, article) ? start + 1 : start, fraction);
        if (part == null) {
            return whole;
        }
        Edge behind = chart.at(part.to(), scale);
        Edge before = chart.endingAt(whole.to, scale, 2);
        BigDecimal value = part.as(BigDecimal.class);
        if (!whole.scaled && behind != null) {
            BigDecimal sum = whole.value.add(value);
            return new Part(sum.multiply(behind.as(BigDecimal.class)), behind.to(), true);
        }
        return whole.scaled && before != null && behind == null
                ? new Part(whole.value.add(value.multiply(before.as(BigDecimal.class))), part.to(), true)
                : whole;
    }

    private @Nullable Part whole(Chart chart, int at, boolean money) {
        if (at >= chart.to()) {
            return null;
        }
        BigDecimal digits = digits(chart, at);
        if (digits != null) {
            return scaled(chart, digits, suffixed(chart, at + 1), money);
        }
        Part fraction = fractionOfScale(chart, at);
        return fraction != null ? fraction : inWords(chart, at, money);
    }

    /** Past a suffix that touches digits or an abbreviation: "270-тен", "5 млрд-қа"; not past one in front of a letter. */
    private int suffixed(Chart chart, int at) {
        Edge mark = at < chart.to() && chart.tokens().touches(at) ? chart.at(at, suffix) : null;
        return mark == null || !chart.tokens().touches(at + 1) ? at : mark.to();
    }

    private @Nullable BigDecimal digits(Chart chart, int at) {
        if (at >= chart.to() || chart.tokens().shape(at) != Shape.NUMBER) {
            return null;
        }
        return parse(chart.tokens().norm(at));
    }

    private @Nullable BigDecimal parse(String digits) {
        if (digits.length() > LONGEST) {
            return null;
        }
        String plain = separators(digits) == 1 && isDecimal(digits) ? digits.replace(',', '.') : ungrouped(digits);
        return plain == null ? null : new BigDecimal(plain);
    }

    private static int separators(String digits) {
        int separators = 0;
        for (int i = 0; i < digits.length(); i++) {
            separators += digits.charAt(i) == ',' || digits.charAt(i) == '.' ? 1 : 0;
        }
        return separators;
    }

    /** Whether the only separator is a decimal one: the language's own, or any that does not part thousands (4,5 in English). */
    private boolean isDecimal(String digits) {
        int at = Math.max(digits.indexOf(','), digits.indexOf('.'));
        return digits.charAt(at) == decimal.charAt(0) || digits.length() - at - 1 != 3;
    }

    /** Digits with the language's own separators; null where they are not a number (1.2.3), or nobody can tell which they are (1.250 where a space groups). */
    private @Nullable String ungrouped(String digits) {
        StringBuilder plain = new StringBuilder(digits.length());
        int decimals = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            boolean sign = c == ',' || c == '.';
            if (c == decimal.charAt(0)) {
                decimals++;
                plain.append('.');
            } else if (!sign) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (c != group.charAt(0)) {
                return null;
            }
        }
        return decimals > 1 ? null : plain.toString();
    }

    private Part scaled(Chart chart, BigDecimal value, int next, boolean money) {
        BigDecimal result = value;
        int at = next;
        boolean scaled = false;
        while (at < chart.to()) {
            int unit = chart.tokens().is(at, "-") && chart.tokens().touches(at) ? at + 1 : at;
            Edge big = chart.at(unit, scale);
            Edge small = chart.at(unit, shortScale);
            if (big == null && small != null && (chart.tokens().touches(unit) || money)) {
                big = small;
            }
            if (big == null || scaled && big.as(BigDecimal.class).compareTo(BigDecimal.TEN) <= 0) {
                break;
            }
            result = result.multiply(big.as(BigDecimal.class));
            at = suffixed(chart, big.to());
            scaled = true;
        }
        return new Part(result, at, scaled);
    }

    /** "half a million", "a quarter of a million". */
    private @Nullable Part fractionOfScale(Chart chart, int at) {
        int start = chart.is(at, article) ? at + 1 : at;
        Edge part = chart.at(start, fraction);
        if (part == null) {
            return null;
        }
        int next = part.to();
        while (chart.is(next, article) || chart.is(next, link)) {
            next++;
        }
        Edge big = chart.at(next, scale);
        return big == null
                ? null
                : new Part(part.as(BigDecimal.class).multiply(big.as(BigDecimal.class)), big.to(), true);
    }

    /** "two hundred and fifty", not "between one hundred and two hundred". */
    private boolean isHundreds(Chart chart, @Nullable Edge before, int at) {
        Edge tens = before == null || before.as(BigDecimal.class).compareTo(HUNDRED) != 0 ? null : chart.at(at, word);
        Edge next = tens == null ? null : chart.at(tens.to(), scale);
        return tens != null && (next == null || next.as(BigDecimal.class).compareTo(HUNDRED) != 0);
    }

    private @Nullable Part inWords(Chart chart, int at, boolean money) {
        Tokens tokens = chart.tokens();
        Edge first = chart.at(at, word);
        if (first == null) {
            Edge scaleAlone = chart.is(at, article) ? chart.at(at + 1, scale) : null;
            return scaleAlone == null ? null : scaled(chart, BigDecimal.ONE, at + 1, money);
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        boolean scaled = false;
        int next = at;
        int end = at;
        while (next < chart.to()) {
            Edge small = chart.at(next, word);
            Edge big = small == null ? chart.at(next, scale) : null;
            if (small != null) {
                current = current.add(small.as(BigDecimal.class));
                end = small.to();
            } else if (big != null && current.signum() > 0) {
                BigDecimal factor = big.as(BigDecimal.class);
                boolean hundred = factor.compareTo(BigDecimal.valueOf(100)) <= 0;
                current = current.multiply(factor);
                total = hundred ? total : total.add(current);
                current = hundred ? current : BigDecimal.ZERO;
                scaled |= !hundred;
                end = big.to();
            } else {
                break;
            }
            next = end;
            boolean joined = chart.is(next, join) && (scaled || isHundreds(chart, big, next + 1));
            if (tokens.is(next, "-") || joined) {
                Edge more = chart.at(next + 1, word);
                next = more == null ? chart.to() : next + 1;
            }
        }
        return new Part(total.add(current), end, scaled);
    }
}
