package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import dyad.language.quantity.Quantity;
import dyad.model.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes: "rose by 12 per cent", "3.6 % up", "doubled", "fell by a third", "a fifth lower". */
final class Trend {
    /**
     * A change.
     *
     * @param edge where it stands
     * @param value per cent, negative for a fall
     * @param bound as worded
     * @param loose whether only an amount right before makes it a change: "…, three times the figure of 2019"
     */
    record Change(Edge edge, BigDecimal value, Bound bound, boolean loose) {
        Change(Edge edge, BigDecimal value, Bound bound) {
            this(edge, value, bound, false);
        }
    }

    private static final int REACH = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Less than that is hardly said to be a part of what it was. */
    static final BigDecimal LEAST_LEVEL = BigDecimal.valueOf(50);

    private final int up;
    private final int down;
    private final int by;
    private final int byBehind;
    private final int multiply;
    private final int fraction;
    private final int over;
    private final int under;
    private final int about;
    private final int share;
    private final int number;
    private final int foldWord;
    private final int timesWord;
    private final int than;
    private final int differenceOr;
    private final int percent;
    private final int timesThan;
    private final int timesRise;
    private final int twice;
    private final int adds;
    private final int above;
    private final int differenceBy;
    private final int plan;
    private final int ofLevel;
    private final int toLevel;
    private final int period;
    private final int thanOther;
    private final int finite;
    private final int article;
    private final int join;
    private final int numberWord;
    private final int[] states;

    Trend(Classes classes) {
        up = classes.number("trend.up");
        down = classes.number("trend.down");
        by = classes.number("trend-by");
        byBehind = classes.number("trend-by-behind");
        multiply = classes.number("multiply");
        fraction = classes.number("number.fractions");
        article = classes.number("number.articles");
        join = classes.number("number.joins");
        numberWord = classes.number("number.words");
        over = classes.number("bound-before.over");
        under = classes.number("bound-before.under");
        about = classes.number("bound-before.about");
        timesThan = classes.number("times-than");
        timesRise = classes.number("times-rise");
        twice = classes.number("multiply-than");
        differenceOr = classes.number("difference-or");
        percent = classes.number("percent");
        than = classes.number("difference-than");
        plan = classes.number("modality.none");
        adds = classes.number("no-difference");
        above = classes.number("difference-above");
        differenceBy = classes.number("difference-by");
        share = classes.number("share-of");
        ofLevel = classes.number("of-level");
        toLevel = classes.number("to-level");
        period = classes.number("period");
        finite = classes.number("finite");
        thanOther = classes.number("than-other");
        states = new int[] {classes.number("state"), classes.number("adjective"), classes.number("capital")};
        number = classes.number("number");
        foldWord = classes.number("fold");
        timesWord = classes.number("times-word");
    }

    List<Change> changes(Chart chart, int percent) {
        List<Change> found = new ArrayList<>();
        for (Edge edge : chart.all(percent)) {
            Quantity quantity = edge.as(Quantity.class);
            if (isOfLevel(chart, edge)) {
                found.add(new Change(edge, quantity.value().subtract(HUNDRED), quantity.bound()));
                continue;
            }
            int within = signWithin(chart, edge);
            if (within == 0) {
                add(found, chart, edge, quantity.value(), quantity.bound());
            } else {
                BigDecimal value = quantity.value();
                found.add(new Change(edge, within < 0 ? value.negate() : value, Bound.EXACT));
            }
        }
        for (Edge edge : chart.all(number)) {
            BigDecimal factor = factor(chart, edge);
            if (factor != null && !isOfOther(chart, new Edge(number, edge.from(), edge.to() + 1, 0, null))) {
                found.add(new Change(
                        edge,
                        factor.subtract(BigDecimal.ONE).multiply(HUNDRED),
                        edge.as(Quantity.class).bound(),
                        chart.is(edge.to(), timesWord)
                                && signBefore(chart, edge.from()) <= 0
                                && !isRisenBehind(chart, edge.to())));
            }
            BigDecimal shrunk = factor == null && isTimes(edge) && chart.is(edge.to(), timesWord)
                    ? shrunk(chart, edge, edge.as(Quantity.class).value())
                    : null;
            if (shrunk != null) {
                found.add(new Change(edge, shrunk, edge.as(Quantity.class).bound()));
            }
        }
        for (Edge edge : chart.all(multiply)) {
            if (isOfOther(chart, edge)) {
                continue;
            }
            BigDecimal more = new BigDecimal(String.valueOf(edge.detail()));
            BigDecimal shrunk = shrunk(chart, edge, more.divide(HUNDRED).add(BigDecimal.ONE));
            found.add(new Change(edge, shrunk == null ? more : shrunk, bound(chart, edge.from())));
        }
        for (Edge edge : chart.all(twice)) {
            if (chart.is(edge.to(), timesThan) && !isOfOther(chart, edge)) {
                found.add(new Change(
                        edge, new BigDecimal(String.valueOf(edge.detail())), bound(chart, edge.from()), true));
            }
        }
        for (Edge edge : chart.all(fraction)) {
            boolean said =
                    chart.endingAt(edge.from(), by, 4) != null || chart.is(edge.to(), up) || chart.is(edge.to(), down);
            if (said && !isOfNumber(chart, edge.from())) {
                add(
                        found,
                        chart,
                        edge,
                        edge.as(BigDecimal.class).multiply(HUNDRED).setScale(1, java.math.RoundingMode.HALF_UP),
                        bound(chart, edge.from()));
            }
        }
        return found;
    }

    /** "112.4 per cent of the level of last year". */
    private boolean isOfLevel(Chart chart, Edge share) {
        return chart.has(ofLevel) && chart.is(share.to(), ofLevel) || isToLevel(chart, share);
    }

    /** "182,3% к январю-июню 2023 года": so much of what it was then, where no word of a rise stands. */
    private boolean isToLevel(Chart chart, Edge share) {
        return chart.has(toLevel)
                && chart.is(share.to(), toLevel)
                && (chart.is(share.to() + 1, period) || chart.is(share.to(), period))
                && share.as(Quantity.class).value().compareTo(LEAST_LEVEL) >= 0
                && chart.endingAt(share.from(), by, 4) == null
                && sign(chart, share) == 0;
    }

    /** "втрое больше, чем из Армении": compared with another flow, and not with what it was before. */
    private boolean isOfOther(Chart chart, Edge factor) {
        int at = factor.to();
        while (chart.has(thanOther) && at < Math.min(chart.to(), factor.to() + 3) && !chart.is(at, thanOther)) {
            at++;
        }
        if (!chart.is(at, thanOther)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(chart.to(), at + REACH) && !chart.is(i, period); i++) {
            for (int type : states) {
                if (chart.is(i, type)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The direction of an amount that is a difference ("rose by $2 million", "$6 million more than"), or 0 where it is a level. */
    int difference(Chart chart, Edge value) {
        for (int at = value.to(); at <= value.to() + 1; at++) {
            if (signAt(chart, at) != 0 && chart.is(at + 1, than) && !chart.is(at, finite) && !chart.is(at + 1, plan)) {
                return signAt(chart, at);
            }
        }
        Edge rate = chart.is(value.to(), differenceOr) ? chart.at(value.to() + 1, percent) : null;
        if (rate != null && signAt(chart, rate.to()) != 0 && chart.is(rate.to(), above)) {
            return signAt(chart, rate.to());
        }
        Edge or = chart.endingAt(value.from(), differenceOr, 3);
        Edge share = or == null ? null : chart.endingAt(or.from(), percent, 6);
        if (share != null) {
            return sign(chart, share);
        }
        if (chart.endingAt(value.from(), differenceBy, 2) != null) {
            return sign(chart, new Edge(value.type(), value.from(), value.from(), value.forms(), null));
        }
        boolean bare = value.from() == value.as(Quantity.class).coreFrom();
        for (int type : new int[] {up, down}) {
            Edge word = bare ? chart.endingAt(value.from(), type, 3) : null;
            if (word != null && !chart.is(word.from(), adds)) {
                return type == up ? 1 : -1;
            }
        }
        return 0;
    }

    /** "a 2.1-fold increase", "grew 1.7 times": so many times as much. */
    private @Nullable BigDecimal factor(Chart chart, Edge edge) {
        BigDecimal value = edge.as(Quantity.class).value();
        if (!isTimes(edge)) {
            return null;
        }
        int next = chart.tokens().is(edge.to(), "-") ? edge.to() + 1 : edge.to();
        boolean fold = chart.is(next, foldWord);
        Edge word = chart.at(edge.to(), timesWord);
        boolean times = word != null
                && (signBefore(chart, edge.from()) > 0
                        || chart.is(word.to(), timesThan)
                        || isRisenBehind(chart, edge.to()));
        return fold || times ? value : null;
    }

    private static boolean isTimes(Edge edge) {
        BigDecimal value = edge.as(Quantity.class).value();
        return value.compareTo(BigDecimal.ONE) > 0 && value.compareTo(HUNDRED) <= 0;
    }

    /** "сократился в 1,5 раза", "упал вдвое": a word of fall right before makes it so many times as little; null where none does. */
    private @Nullable BigDecimal shrunk(Chart chart, Edge edge, BigDecimal factor) {
        Edge led = chart.endingAt(edge.from(), by, 4);
        int before = (led == null ? edge.from() : led.from()) - 1;
        boolean falls = before >= chart.from() && signAt(chart, before) < 0 && factor.compareTo(BigDecimal.ONE) > 0;
        return falls ? HUNDRED.divide(factor, 1, java.math.RoundingMode.HALF_UP).subtract(HUNDRED) : null;
    }

    /** "1,7 есе артты": the verb of the rise right behind. */
    private boolean isRisenBehind(Chart chart, int times) {
        Edge word = chart.at(times, timesWord);
        return word != null && chart.is(word.to(), timesRise);
    }

    private int signBefore(Chart chart, int from) {
        for (int at = from - 1; at >= Math.max(chart.from(), from - 4); at--) {
            if (signAt(chart, at) != 0) {
                return signAt(chart, at);
            }
        }
        return 0;
    }

    private void add(List<Change> found, Chart chart, Edge edge, BigDecimal value, Bound bound) {
        int sign = chart.is(edge.to(), share) || chart.tokens().is(edge.to(), "of") ? 0 : sign(chart, edge);
        if (sign != 0) {
            found.add(new Change(edge, sign < 0 ? value.negate() : value, bound));
        }
    }

    /** The nearest word of rise or fall: behind directly ("12 per cent more"), else before ("rose by 12 per cent"). */
    private int sign(Chart chart, Edge edge) {
        for (int at = edge.to(); at < Math.min(chart.to(), edge.to() + 3); at++) {
            int sign = signAt(chart, at);
            if (sign != 0) {
                return sign;
            }
        }
        if (isSigned(chart, edge.from(), "+")) {
            return 1;
        }
        if (isSigned(chart, edge.from(), "-")) {
            return -1;
        }
        Edge led = chart.endingAt(edge.from(), by, 4);
        int start = led == null ? edge.from() : led.from();
        for (int at = start - 1; at >= Math.max(chart.from(), start - REACH); at--) {
            int sign = signAt(chart, at);
            if (sign != 0) {
                return sign;
            }
            if (chart.tokens().is(at, ";")) {
                return 0;
            }
        }
        return 0;
    }

    /** "+4.2 %", "(-3 %)": a sign that touches the number and nothing before it. */
    private static boolean isSigned(Chart chart, int number, String sign) {
        Tokens tokens = chart.tokens();
        boolean stands = number > chart.from() && tokens.is(number - 1, sign) && tokens.touches(number);
        return stands && (!tokens.touches(number - 1) || number - 2 >= chart.from() && tokens.is(number - 2, "("));
    }

    private int signAt(Chart chart, int at) {
        return chart.is(at, up) ? 1 : chart.is(at, down) ? -1 : 0;
    }

    /** "40 пайызға көп": where a case says by how much, "more" behind it is no bound of the amount. */
    private int signWithin(Chart chart, Edge edge) {
        int last = edge.to() - 1;
        return chart.has(byBehind) && chart.is(last - 1, byBehind) ? signAt(chart, last) : 0;
    }

    private Bound bound(Chart chart, int at) {
        int start = at;
        while (start > chart.from() && chart.tokens().norm(start - 1).length() <= 2) {
            start--;
        }
        return has(chart, start, over) || has(chart, at, over)
                ? Bound.OVER
                : has(chart, start, under) || has(chart, at, under)
                        ? Bound.UNDER
                        : has(chart, start, about) || has(chart, at, about) ? Bound.ABOUT : Bound.EXACT;
    }

    private static boolean has(Chart chart, int end, int type) {
        @Nullable Edge edge = chart.endingAt(end, type, 4);
        return edge != null;
    }

    /** "two and a half": no change by a half. */
    private boolean isOfNumber(Chart chart, int fraction) {
        int at = chart.is(fraction - 1, article) ? fraction - 2 : fraction - 1;
        return at > chart.from()
                && chart.is(at, join)
                && (chart.is(at - 1, numberWord) || chart.tokens().shape(at - 1) == Shape.NUMBER);
    }
}
