package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decision 1: which indicator an amount belongs to. */
final class IndicatorChoice {
    /** How many words behind an amount the verb that governs it may stand where verbs stand last. */
    private static final int VERB_LAST = 8;

    /** Units of length and area: no indicator is measured in them. */
    private static final java.util.Set<String> LENGTHS = java.util.Set.of("km", "m", "ha");

    private static final int GAP = 4;

    private final IndicatorHeads named;
    private final AmountLinks links;
    private final int linkAfter;
    private final int percent;
    private final int foreignAmount;
    private final int auxiliary;
    private final int have;
    private final int allBut;
    private final int ofWhole;
    private final int finite;
    private final int reverse;
    private final int earlier;
    private final int gift;
    private final int mass;
    private final int of;
    private final int[] boundaries;
    private final boolean verbLast;

    IndicatorChoice(Classes classes, IndicatorHeads named, AmountLinks links, boolean verbLast) {
        this.verbLast = verbLast;
        this.named = named;
        this.links = links;
        linkAfter = classes.number("amount-of");
        percent = classes.number(QuantityReader.PERCENT);
        foreignAmount = classes.number("not-amount");
        of = classes.number("prep.of");
        auxiliary = classes.number("be");
        have = classes.number("have");
        ofWhole = classes.number("of-whole");
        allBut = classes.number("amount-all-but");
        finite = classes.number("finite");
        reverse = classes.number("figure-reverse");
        earlier = classes.number("amount-from");
        gift = classes.number("figure-gift");
        mass = classes.number("amount.mass");
        boundaries = new int[] {
            classes.number("phrase-stop"),
            classes.number("phrase-loose"),
            classes.number("verb"),
            classes.number("article"),
            classes.number("than")
        };
    }

    /** Whether an amount can be one of this indicator's. */
    static boolean fits(Chart chart, Head head, Edge value) {
        for (int unit : head.indicator().units()) {
            Edge edge = chart.at(value.from(), unit);
            if (edge != null && edge.to() == value.to()) {
                return true;
            }
        }
        return false;
    }

    /** The head an amount belongs to, or null where none is near enough or nothing links the two. */
    @Nullable
    Head choose(Passage passage, List<Head> heads, List<Edge> values, int index, @Nullable Head last) {
        Head head = nearest(passage, heads, values, index, last);
        boolean none =
                head == null || isShared(passage.chart(), head) || isGift(passage.chart(), head, values.get(index));
        return none ? null : head;
    }

    /** "a shipment of 10,000 tons of rice, a gift": is no trade. */
    private boolean isGift(Chart chart, Head head, Edge value) {
        return chart.has(gift)
                && chart.is(value.from(), mass)
                && head.indicator().trade();
    }

    /** "12 per cent of the country's exports, which totalled": what others have a share of is not the two states' own. */
    private boolean isShared(Chart chart, Head head) {
        for (int at = head.from() - 1; !head.isVerb() && at >= Math.max(chart.from(), head.from() - 4); at--) {
            if (chart.is(at, of) && chart.endingAt(at, percent, 4) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Head nearest(
            Passage passage, List<Head> heads, List<Edge> values, int index, @Nullable Head last) {
        Edge value = values.get(index);
        Chart chart = passage.chart();
        if (chart.endingAt(value.from(), allBut, 3) != null
                || chart.is(value.to(), foreignAmount)
                || LENGTHS.contains(value.as(Quantity.class).unit())) {
            return null;
        }
        Head behind = isOf(chart, heads, value) ? null : behind(chart, heads, value);
        if (behind != null) {
            return governing(passage, heads, behind, value);
        }
        if (chart.is(value.to(), ofWhole)
                && heads.stream().noneMatch(h -> !h.indicator().isPair() && h.to() <= value.from())) {
            return null;
        }
        if (last != null && isEarlier(chart, heads, values, index, last)) {
            return last;
        }
        Head passive = passive(passage, heads, value);
        if (passive != null) {
            return passive;
        }
        Head governing = verbLast ? verbBehind(passage, heads, values, index) : null;
        if (governing != null) {
            return governing;
        }
        Head before = null;
        for (Head head : heads) {
            boolean near = head.to() <= value.from()
                    && value.from() - head.to() <= AmountLinks.REACH
                    && !(verbLast && head.isVerb());
            boolean later = before == null
                    || head == last
                    || head.from() > before.from() && !named.isWithin(chart, before, head);
            boolean turned = before != null && head.isVerb() && chart.is(before.from(), reverse);
            if (later
                    && !turned
                    && near
                    && fits(chart, head, value)
                    && links.isLinked(passage, head, value, values, index)) {
                before = head;
            }
        }
        Head gapped = index == 0 ? null : gapped(chart, heads, values.get(index - 1), value);
        if (gapped != null && (before == null || before == last)) {
            return gapped;
        }
        if (before != null) {
            return before.isVerb() ? before : governing(passage, heads, before, value);
        }
        boolean chained = last != null && index > 0 && links.isChained(chart, values.get(index - 1), value);
        return chained && last != null && fits(chart, last, value) ? last : null;
    }

    /** "its exports were worth $11 billion and its imports from there $1.84 billion": the noun shortly before, without a verb of its own. */
    private @Nullable Head gapped(Chart chart, List<Head> heads, Edge previous, Edge value) {
        Head found = null;
        for (Head head : heads) {
            boolean between = head.from() >= previous.to() && head.to() <= value.from();
            boolean near = head.indicator().trade() && !head.isVerb() && value.from() - head.to() <= GAP;
            if (between && near && fits(chart, head, value)) {
                found = head;
            }
        }
        boolean verb = false;
        for (int at = found == null ? value.from() : found.to(); at < value.from(); at++) {
            verb |= chart.is(at, finite) || chart.tokens().is(at, ",");
        }
        return verb ? null : found;
    }

    /** "5 млрд доллар инвестиция салды": the verb that stands last and governs the amount, with no amount between. */
    private static @Nullable Head verbBehind(Passage passage, List<Head> heads, List<Edge> values, int index) {
        Edge value = values.get(index);
        int next = index + 1 < values.size()
                ? values.get(index + 1).from()
                : passage.chart().to();
        for (Head head : heads) {
            boolean behind = head.isVerb() && head.from() >= value.to() && head.from() - value.to() <= VERB_LAST;
            if (behind
                    && head.to() <= next
                    && passage.clause(head.from()) == passage.clause(value.from())
                    && fits(passage.chart(), head, value)) {
                return head;
            }
        }
        return null;
    }

    /** "$8 million was set aside for Nepal": the amount is the subject of the verb. */
    private @Nullable Head passive(Passage passage, List<Head> heads, Edge value) {
        Chart chart = passage.chart();
        for (Head head : heads) {
            boolean near = head.isVerb() && head.from() > value.to() && head.from() - value.to() <= 6;
            if (!near || passage.clause(head.from()) != passage.clause(value.from()) || !fits(chart, head, value)) {
                continue;
            }
            boolean be = false;
            boolean straight = true;
            for (int at = value.to(); at < head.from(); at++) {
                be |= chart.is(at, auxiliary);
                straight &= chart.is(at, auxiliary) || !chart.is(at, finite) || chart.is(at, have);
                straight &= !chart.tokens().is(at, ",");
            }
            if (be && straight && chart.is(head.from() - 1, auxiliary)
                    || be && straight && chart.is(head.from() - 2, auxiliary)) {
                return head;
            }
        }
        return null;
    }

    /** "a deficit of $152 billion, up from $131 billion": the amount compared with belongs where the one before it does. */
    private boolean isEarlier(Chart chart, List<Head> heads, List<Edge> values, int index, Head last) {
        Edge value = values.get(index);
        if (index == 0 || chart.endingAt(value.from(), earlier, 3) == null) {
            return false;
        }
        Edge previous = values.get(index - 1);
        boolean near = value.from() - previous.to() <= 8 && last.from() < value.from() && fits(chart, last, value);
        return near
                && heads.stream()
                        .noneMatch(h -> h.from() >= Math.max(previous.to(), last.to()) && h.from() < value.from());
    }

    /** "has given Eswatini $3 million in assistance": the verb that governs the amount, where it names the same. */
    private static Head governing(Passage passage, List<Head> heads, Head behind, Edge value) {
        for (Head head : heads) {
            boolean same = head.isVerb()
                    && head.indicator().type().equals(behind.indicator().type());
            boolean near = head.to() <= value.from() && value.from() - head.to() <= 12;
            if (same && near && passage.clause(head.from()) == passage.clause(value.from())) {
                return head;
            }
        }
        return behind;
    }

    /** "a surplus of $3 million": the noun right before the amount owns it. */
    private boolean isOf(Chart chart, List<Head> heads, Edge value) {
        return heads.stream()
                .anyMatch(h -> chart.is(h.to(), of) && h.to() + 1 == value.from() && fits(chart, h, value));
    }

    /** "$8 billion in trade", "$74 million worth of imports", "a $40 million loan". */
    private @Nullable Head behind(Chart chart, List<Head> heads, Edge value) {
        Edge link = chart.at(value.to(), linkAfter);
        for (Head head : heads) {
            boolean linked = link != null && IndicatorHeads.isNear(chart, link.to(), head.from())
                    || head.from() == value.to() && chart.is(head.from(), reverse) && !isDriven(heads, value);
            if ((linked || isAttribute(chart, value, head) || isFronted(chart, value, head))
                    && !head.isVerb()
                    && head.known() == null
                    && fits(chart, head, value)) {
                return head;
            }
        }
        return null;
    }

    /** "buying 520 million in return": a verb right before the amount says which way it goes. */
    private static boolean isDriven(List<Head> heads, Edge value) {
        return heads.stream().anyMatch(h -> h.isVerb() && h.to() <= value.from() && value.from() - h.to() <= 2);
    }

    /** "At EUR 33.6 billion, trade climbed to a new record": the amount opens the sentence. */
    private boolean isFronted(Chart chart, Edge value, Head head) {
        boolean opens = chart.tokens().is(AmountLinks.core(value) - 1, "at")
                && (AmountLinks.core(value) - 1 == chart.from()
                        || chart.tokens().is(AmountLinks.core(value) - 2, "\""));
        return opens && chart.tokens().is(value.to(), ",") && IndicatorHeads.isNear(chart, value.to() + 1, head.from());
    }

    /** The amount stands before the noun within its phrase. */
    private boolean isAttribute(Chart chart, Edge value, Head head) {
        boolean attribute = head.indicator().attribute() && IndicatorHeads.isNear(chart, value.to(), head.from());
        for (int at = value.to(); attribute && at < head.from(); at++) {
            for (int type : boundaries) {
                attribute &= !chart.is(at, type);
            }
        }
        return attribute;
    }
}
