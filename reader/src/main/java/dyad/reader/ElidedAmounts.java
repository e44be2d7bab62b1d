package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money of which the text leaves a part unsaid, since another amount says it: the scale and currency of the first of two ("from
 * 7.4 to 6.9 billion euros"), the currency of one that follows ("imports held steady at 8.6 billion").
 */
final class ElidedAmounts {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** So many words may stand between the two ends of a rise. */
    private static final int SPAN = 12;

    private static final BigDecimal SCALED = BigDecimal.valueOf(100_000);

    private final int number;
    private final int money;
    private final int from;
    private final int amount;
    private final int scale;
    private final int pairing;
    private final AmountSeries series;
    private final int[] boundaries;

    ElidedAmounts(Classes classes) {
        number = classes.number(QuantityReader.NUMBER);
        amount = classes.number(QuantityReader.AMOUNT);
        from = classes.number("prep.from");
        money = classes.number(QuantityReader.MONEY);
        scale = classes.number("number.scales");
        series = new AmountSeries(classes);
        pairing = classes.number("amount-pairing");
        boundaries = new int[] {
            classes.number("phrase-stop"),
            classes.number("phrase-loose"),
            classes.number("verb"),
            classes.number("article"),
            classes.number("than"),
            classes.number("trend.up"),
            classes.number("trend.down"),
            classes.number("period")
        };
    }

    /** Adds the amounts of a sentence that its other amounts, or those before it, make whole; notes the currency for the next sentence. */
    void fill(Chart chart, Discourse discourse) {
        String unit = discourse.currency();
        complete(chart, unit);
        if (chart.has(pairing)) {
            complete(chart, unit);
        }
        for (Edge edge : chart.all(money)) {
            discourse.currency(edge.as(Quantity.class).unit());
        }
    }

    /** Once more where the second of a pair has only now been made whole: "from 1.9 to 2.3 billion". */
    private void complete(Chart chart, @Nullable String unit) {
        for (Edge edge : chart.all(number)) {
            if (chart.is(edge.from(), money) || chart.is(edge.from(), amount)) {
                continue;
            }
            Edge next = behind(chart, edge);
            if (next != null && next.type() == amount && chart.is(edge.from() - 1, from)) {
                pair(chart, edge, next);
                continue;
            }
            Edge whole = next == null || next.type() == amount ? null : scaled(chart, edge, next);
            Edge start = whole == null && next == null ? risenFrom(chart, edge) : null;
            whole = start == null ? whole : scaled(chart, edge, start);
            Edge earlier = whole == null && next == null ? series.before(chart, edge) : null;
            earlier = whole == null && next == null && earlier == null ? series.led(chart, edge) : earlier;
            if (earlier != null && earlier.type() == amount) {
                pair(chart, edge, earlier);
                continue;
            }
            whole = earlier == null ? whole : scaled(chart, edge, earlier);
            if (whole == null && isWholeButUnit(chart, edge)) {
                Edge near = near(chart, edge);
                if (near != null && near.type() == amount) {
                    amounts(chart, edge, near);
                    continue;
                }
                String own = near == null ? unit : near.as(Quantity.class).unit();
                whole = own == null
                        ? null
                        : with(money, edge, edge.as(Quantity.class).value(), own);
            }
            if (whole != null) {
                chart.add(whole);
            }
        }
    }

    /** The amount that ends a pair whose first number this is: "from 7.4 to 6.9 billion euros". */
    private @Nullable Edge behind(Chart chart, Edge first) {
        Edge link = chart.at(first.to(), pairing);
        Edge sum = link == null ? null : chart.at(link.to(), money);
        return link == null || sum != null ? sum : chart.at(link.to(), amount);
    }

    /** "from $9.3 billion in 2018 to 18.1 in 2022": the amount that a bare decimal was reached from. */
    private @Nullable Edge risenFrom(Chart chart, Edge edge) {
        boolean bare =
                edge.to() == edge.from() + 1 && chart.tokens().norm(edge.from()).indexOf('.') > 0;
        if (!bare || !chart.tokens().is(edge.from() - 1, "to")) {
            return null;
        }
        for (int at = edge.from() - 2; at >= Math.max(chart.from() + 1, edge.from() - SPAN); at--) {
            Edge sum = chart.is(at - 1, from) ? chart.at(at, money) : null;
            if (sum != null) {
                return sum;
            }
        }
        return null;
    }

    private @Nullable Edge scaled(Chart chart, Edge first, Edge second) {
        Quantity of = second.as(Quantity.class);
        BigDecimal bare = bare(chart, second);
        BigDecimal value = first.as(Quantity.class).value();
        if (bare == null || bare.signum() == 0 || of.upTo() != null) {
            return null;
        }
        BigDecimal factor = of.value().divide(bare, MathContext.DECIMAL64);
        boolean elided = factor.compareTo(THOUSAND) >= 0 && value.compareTo(THOUSAND) < 0;
        return elided ? with(money, first, value.multiply(factor), of.unit()) : null;
    }

    /** "from 80 to 46 megawatts": both in the unit of the second. */
    private void pair(Chart chart, Edge first, Edge second) {
        BigDecimal bare = bare(chart, second);
        for (Edge other : bare == null || bare.signum() == 0 ? List.<Edge>of() : chart.at(second.from())) {
            if (other.to() == second.to() && other.detail() instanceof Quantity quantity) {
                BigDecimal factor = quantity.value().divide(bare, MathContext.DECIMAL64);
                BigDecimal value = first.as(Quantity.class).value().multiply(factor);
                chart.add(with(other.type(), first, value, quantity.unit()));
            }
        }
    }

    /** The digits of an amount as they stand, without its scale; a comma with three digits behind it may part thousands. */
    static @Nullable BigDecimal bare(Chart chart, Edge amount) {
        for (int at = amount.from(); at < amount.to(); at++) {
            String digits = chart.tokens().norm(at);
            if (chart.tokens().shape(at) == Tokens.Shape.NUMBER && digits.matches("\\d+(\\.\\d+|,\\d{1,2})?")) {
                return new BigDecimal(digits.replace(',', '.'));
            }
        }
        return null;
    }

    /** "8.6 billion" in words of scale, with no noun behind it that it could count. */
    private boolean isWholeButUnit(Chart chart, Edge edge) {
        if (edge.as(Quantity.class).value().compareTo(SCALED) < 0
                || chart.endingAt(edge.to(), scale, 2) == null
                        && !chart.is(edge.as(Quantity.class).coreFrom(), scale)) {
            return false;
        }
        String next = edge.to() >= chart.to() ? "" : chart.tokens().norm(edge.to());
        if (next.isEmpty() || !Character.isLetter(next.charAt(0))) {
            return !next.equals("-") || !chart.tokens().touches(edge.to());
        }
        for (int type : boundaries) {
            if (chart.is(edge.to(), type)) {
                return true;
            }
        }
        return false;
    }

    /** The amount last before it in the sentence that has a unit, else the one right behind it. */
    private @Nullable Edge near(Chart chart, Edge edge) {
        Edge near = null;
        for (int type : new int[] {money, amount}) {
            for (Edge one : chart.all(type)) {
                boolean before = one.to() <= edge.from() && (near == null || one.from() > near.from());
                near = before ? one : near;
            }
        }
        Edge next = behind(chart, edge);
        return next != null ? next : near;
    }

    /** The same kinds of amount as the one before: "20 million cubic metres …, ebbed to 4 million". */
    private void amounts(Chart chart, Edge edge, Edge like) {
        for (Edge other : chart.at(like.from())) {
            if (other.to() == like.to() && other.detail() instanceof Quantity quantity) {
                chart.add(with(other.type(), edge, edge.as(Quantity.class).value(), quantity.unit()));
            }
        }
    }

    private static Edge with(int type, Edge edge, BigDecimal value, String unit) {
        Quantity quantity = edge.as(Quantity.class);
        return new Edge(
                type,
                edge.from(),
                edge.to(),
                edge.forms(),
                new Quantity(value, quantity.upTo(), unit, quantity.bound(), quantity.coreFrom()));
    }
}
