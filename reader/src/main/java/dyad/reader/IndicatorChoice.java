package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Pack;
import dyad.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decision 1: which indicator an amount belongs to. */
final class IndicatorChoice {
    private static final int REACH = 30;

    private final List<Indicator> indicators;
    private final int measure;
    private final int linkBefore;
    private final int linkAfter;
    private final int notIndicator;
    private final int negative;
    private final int chain;
    private final int part;
    private final int foreignAmount;

    IndicatorChoice(Pack pack) {
        this.indicators = Indicator.load(pack);
        Classes classes = pack.classes();
        measure = classes.number("measure");
        linkBefore = classes.number("measure-link");
        linkAfter = classes.number("amount-of");
        notIndicator = classes.number("not-indicator");
        negative = classes.number("negative");
        chain = classes.number("amount-chain");
        part = classes.number("of-which");
        foreignAmount = classes.number("not-amount");
    }

    /** The nouns and verbs of a sentence that name an indicator, in order. */
    List<Head> heads(Chart chart) {
        List<Head> heads = new ArrayList<>();
        for (int at = chart.from(); at < chart.to(); at++) {
            Head head = head(chart, at);
            if (head != null && (heads.isEmpty() || heads.get(heads.size() - 1).to() <= at)) {
                heads.add(head);
            }
        }
        return heads;
    }

    private @Nullable Head head(Chart chart, int at) {
        Edge not = chart.at(at, notIndicator);
        Head best = null;
        for (Indicator indicator : indicators) {
            for (int type : new int[] {indicator.noun(), indicator.verb()}) {
                Edge edge = chart.at(at, type);
                boolean longer = edge != null && (best == null || edge.to() > best.to());
                if (edge != null && longer && (not == null || not.to() < edge.to())) {
                    best = new Head(
                            indicator,
                            at,
                            edge.to(),
                            type == indicator.verb() && indicator.verb() != indicator.noun(),
                            chart.is(at, negative));
                }
            }
        }
        return best;
    }

    /** The head an amount belongs to, or null where none is near enough or nothing links the two. */
    @Nullable
    Head choose(Passage passage, List<Head> heads, List<Edge> values, int index, @Nullable Head last) {
        Edge value = values.get(index);
        Chart chart = passage.chart();
        if (chart.is(value.to(), foreignAmount)) {
            return null;
        }
        Head behind = behind(chart, heads, value);
        if (behind != null) {
            return behind;
        }
        Head before = null;
        for (Head head : heads) {
            boolean fits = head.to() <= value.from() && head.indicator().units().contains(value.type());
            if (fits && value.from() - head.to() <= REACH && isLinked(passage, head, value, values, index)) {
                before = head;
            }
        }
        if (before != null) {
            return before;
        }
        boolean chained = last != null && index > 0 && isChained(chart, values.get(index - 1), value);
        return chained && last != null && last.indicator().units().contains(value.type()) ? last : null;
    }

    /** "$8 billion in trade", "$74 million worth of imports". */
    private @Nullable Head behind(Chart chart, List<Head> heads, Edge value) {
        Edge link = chart.at(value.to(), linkAfter);
        if (link == null) {
            return null;
        }
        for (Head head : heads) {
            boolean near = head.from() >= link.to() && head.from() - link.to() <= 3 && !head.isVerb();
            if (near && head.indicator().units().contains(value.type())) {
                return head;
            }
        }
        return null;
    }

    /** Something must say that the amount measures the head: a verb of measure, a link word before the amount, or its place beside it. */
    private boolean isLinked(Passage passage, Head head, Edge value, List<Edge> values, int index) {
        Chart chart = passage.chart();
        Tokens tokens = chart.tokens();
        boolean sameClause = passage.clause(head.from()) == passage.clause(value.from());
        if (!sameClause
                && !(tokens.is(value.from() - 1, ":")
                        || tokens.is(value.from() - 1, "(")
                        || tokens.is(value.from() - 1, "-"))) {
            return false;
        }
        if (index > 0 && values.get(index - 1).from() >= head.to() && !isChained(chart, values.get(index - 1), value)) {
            return hasMeasure(chart, values.get(index - 1).to(), value.from());
        }
        if (head.isVerb()) {
            return value.from() - head.to() <= 12;
        }
        boolean beside = chart.endingAt(value.from(), linkBefore, 3) != null
                || tokens.is(value.from() - 1, ":")
                || tokens.is(value.from() - 1, "(")
                || tokens.is(value.from() - 1, ",")
                || value.from() == head.to();
        return beside || hasMeasure(chart, head.to(), value.from());
    }

    private boolean hasMeasure(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (chart.is(at, measure)) {
                return true;
            }
        }
        return false;
    }

    /** "to $2 billion from $1.5 billion", "€3 million (GEL 9 million)", "$5 billion, against $4 billion in 2021". */
    private boolean isChained(Chart chart, Edge previous, Edge value) {
        if (value.from() - previous.to() > 12) {
            return false;
        }
        for (int at = previous.to(); at < value.from(); at++) {
            if (chart.is(at, chain) && at >= value.from() - 4) {
                return true;
            }
        }
        return chart.tokens().is(value.from() - 1, "(") && value.from() - previous.to() <= 6;
    }

    /** The head a change belongs to: of the figure just read before it, else the nearest before it in its clause, else the nearest behind. */
    @Nullable
    Head ofChange(Passage passage, List<Head> heads, Trend.Change change, List<Draft> levels) {
        int clause = passage.clause(change.edge().from());
        Head best = null;
        for (Head head : heads) {
            boolean near = passage.clause(head.from()) == clause
                    && Math.abs(head.from() - change.edge().from()) <= REACH;
            if (near
                    && (head.to() <= change.edge().from()
                            || best == null && head.from() - change.edge().to() <= 4)) {
                best = head;
            }
        }
        if (best == null && !levels.isEmpty()) {
            Draft level = levels.get(levels.size() - 1);
            for (Head head : heads) {
                if (head.indicator().type().equals(level.type) && change.edge().from() - level.to <= 12) {
                    best = head;
                }
            }
        }
        return best;
    }
}
