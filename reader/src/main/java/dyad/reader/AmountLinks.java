package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
import dyad.language.quantity.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether something says that an amount measures an indicator, or goes on from the amount before it. */
final class AmountLinks {
    /** How many words an amount may stand from its indicator. */
    static final int REACH = 30;

    /** How many words behind an amount the verb that measures it may stand. */
    private static final int BEHIND = 4;

    private final int measure;
    private final int linkBefore;
    private final int chain;
    private final int again;
    private final int finite;
    private final int joint;
    private final int price;
    private final int foreignLead;
    private final int relative;
    private final int timeFirst;
    private final int period;
    private final int verbJoint;
    private final boolean verbLast;

    /** {@code verbLast}: a verb stands behind the amount it measures. */
    AmountLinks(Classes classes, boolean verbLast) {
        this.verbLast = verbLast;
        measure = classes.number("measure");
        linkBefore = classes.number("measure-link");
        chain = classes.number("amount-chain");
        again = classes.number("figure-again");
        finite = classes.number("finite");
        joint = classes.number("name-joint");
        price = classes.number("price-link");
        foreignLead = classes.number("foreign-lead");
        relative = classes.number("relative");
        timeFirst = classes.number("clause-time");
        period = classes.number("period");
        verbJoint = classes.number("verb-joint");
    }

    /** Something must say that the amount measures the head: a verb of measure, a link word before the amount, or its place beside it. */
    boolean isLinked(Passage passage, Head head, Edge value, List<Edge> values, int index) {
        Chart chart = passage.chart();
        Tokens tokens = chart.tokens();
        if (!isOneClause(passage, head, value)
                && !tokens.is(value.from() - 1, ":")
                && !tokens.is(value.from() - 1, "(")
                && !tokens.is(value.from() - 1, "-")
                && !(isDash(tokens, value.from() - 2) && chart.is(value.from() - 1, linkBefore))
                && !isApposition(chart, head, value)
                && !(chart.has(timeFirst)
                        && index > 0
                        && (isTakenUp(chart, values.get(index - 1), value)
                                || isOfOtherTime(chart, values.get(index - 1), value)))) {
            return false;
        }
        if (index > 0 && values.get(index - 1).from() >= head.to() && !isChained(chart, values.get(index - 1), value)) {
            return !head.isVerb()
                    && (hasMeasure(chart, values.get(index - 1).to(), core(value)) || isMeasuredBehind(chart, value));
        }
        if (isForeign(chart, head, value)) {
            return false;
        }
        if (head.isVerb()) {
            return value.from() - head.to() <= (chart.endingAt(value.from(), price, 4) == null ? 12 : REACH);
        }
        boolean beside = chart.endingAt(value.from(), linkBefore, 3) != null
                || tokens.is(value.from() - 1, ":")
                || tokens.is(value.from() - 1, "(")
                || tokens.is(value.from() - 1, ",")
                || isDash(tokens, value.from() - 1)
                || value.from() == head.to();
        return beside || hasMeasure(chart, head.to(), core(value)) || isMeasuredBehind(chart, value);
    }

    /** "1,9 млрд долларды құрады". */
    private boolean isMeasuredBehind(Chart chart, Edge value) {
        return verbLast
                && (hasMeasure(chart, value.to(), Math.min(chart.to(), value.to() + BEHIND))
                        || isPredicate(chart, value));
    }

    /** "сауда көлемі – 5,9 млрд доллар.": an amount that ends its clause is what is said of the noun before. */
    private static boolean isPredicate(Chart chart, Edge value) {
        return value.to() >= chart.to()
                || chart.tokens().shape(value.to()) == Tokens.Shape.SIGN
                        && !chart.tokens().is(value.to(), "-")
                        && !chart.tokens().is(value.to(), "(")
                        && !chart.tokens().is(value.to(), "\"");
    }

    /** "exports to Kenya - $3 million": in the place of a verb. */
    private static boolean isDash(Tokens tokens, int at) {
        return tokens.is(at, "-") && !tokens.touches(at) && !tokens.touches(at + 1);
    }

    /** "trade between the two countries, 239 million dollars in 2023, fell": set behind the noun by a comma alone. */
    private boolean isApposition(Chart chart, Head head, Edge value) {
        boolean set = !head.isVerb()
                && value.from() - head.to() <= 10
                && chart.tokens().is(value.from() - 1, ",");
        for (int at = head.to(); set && at < value.from(); at++) {
            set = !chart.is(at, finite);
        }
        return set;
    }

    /** "gas supplies stopped over a debt of $3 million": the amount is of something else. */
    private boolean isForeign(Chart chart, Head head, Edge value) {
        return chart.isWithin(head.to(), value.from(), foreignLead);
    }

    /** In the head's own clause, or in the relative clause that stands behind it. */
    private boolean isOneClause(Passage passage, Head head, Edge value) {
        int clause = passage.clause(value.from());
        if (passage.clause(head.from()) == clause) {
            return true;
        }
        int start = value.from();
        while (start > head.to() && passage.clause(start - 1) == clause) {
            start--;
        }
        return passage.chart().is(start, relative)
                && passage.clause(start - 1) == passage.clause(head.from())
                && start - head.to() <= 12;
    }

    /** A word that bounds the amount may be the verb itself: "topped $5 billion". */
    static int core(Edge value) {
        return value.as(Quantity.class).coreFrom();
    }

    boolean hasMeasure(Chart chart, int from, int to) {
        return chart.isWithin(from, to, measure);
    }

    /** "…, за восемь месяцев он достиг": the word that takes the figure up stands behind a time alone. */
    private boolean isTakenUp(Chart chart, Edge previous, Edge value) {
        for (int at = previous.to(); at < value.from(); at++) {
            Edge again = chart.at(at, this.again);
            if (again != null && isAfterTime(chart, previous.to(), at) && hasMeasure(chart, again.to(), core(value))) {
                return true;
            }
        }
        return false;
    }

    /** "to $2 billion from $1.5 billion", "€3 million (GEL 9 million)", "$5 billion, against $4 billion in 2021". */
    boolean isChained(Chart chart, Edge previous, Edge value) {
        if (value.from() - previous.to() > 12) {
            return false;
        }
        for (int at = previous.to(); at < value.from(); at++) {
            Edge again = chart.at(at, this.again);
            if (again != null
                    && chart.tokens().is(at - 1, ";") | isAfterTime(chart, previous.to(), at)
                    && hasMeasure(chart, again.to(), core(value))) {
                return true;
            }
            Edge word = at >= value.from() - 4 ? chart.at(at, chain) : null;
            if (word != null && (!chart.is(at, joint) || word.to() == value.from())) {
                return true;
            }
        }
        return chart.tokens().is(value.from() - 1, "(") && value.from() - previous.to() <= 6
                || isOfOtherTime(chart, previous, value)
                || isInSeries(chart, previous, value);
    }

    /** "was $2.1 billion in 2021, $2.9 billion in 2022": each with its own time behind it, and only a comma between. */
    private boolean isInSeries(Chart chart, Edge previous, Edge value) {
        Edge time = chart.at(previous.to(), period);
        int comma = time == null ? -1 : time.to();
        int next = chart.is(comma + 1, joint) ? comma + 2 : comma + 1;
        return time != null && chart.tokens().is(comma, ",") && next == value.from() && chart.is(value.to(), period);
    }

    /** "составил 2 млрд долларов, за январь-апрель - 733 млн": nothing but another time and what links it stands between two amounts. */
    private boolean isOfOtherTime(Chart chart, Edge previous, Edge value) {
        if (!chart.has(timeFirst)
                || !chart.is(previous.to(), joint)
                        && !chart.is(previous.to(), verbJoint)
                        && !chart.tokens().is(previous.to(), ",")) {
            return false;
        }
        boolean timed = false;
        int core = core(value);
        for (int at = previous.to(); at < core; ) {
            Edge time = chart.at(at, period);
            Edge word = time == null ? between(chart, at) : time;
            timed |= time != null;
            boolean sign = chart.tokens().is(at, ",") || chart.tokens().is(at, "-");
            if (word == null && !sign) {
                return false;
            }
            at = word == null ? at + 1 : word.to();
        }
        return timed;
    }

    /** A word that links an amount, measures or takes up a figure, or joins two. */
    private @Nullable Edge between(Chart chart, int at) {
        for (int type : new int[] {joint, verbJoint, measure, linkBefore, again, timeFirst}) {
            Edge word = chart.at(at, type);
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    /** "…; for January-April it was": nothing but a time stands between the semicolon and the word that takes the figure up. */
    private boolean isAfterTime(Chart chart, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (chart.tokens().is(at, ";") || chart.tokens().is(at, ",") && chart.is(at + 1, timeFirst)) {
                return true;
            }
            if (chart.is(at, finite)) {
                return false;
            }
        }
        return false;
    }
}
