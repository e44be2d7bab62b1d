package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Pack;
import dyad.language.Tokens;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decision 1: which indicator an amount belongs to. */
final class IndicatorChoice {
    /** Units of length and area: no indicator is measured in them. */
    private static final java.util.Set<String> LENGTHS = java.util.Set.of("km", "m", "ha");

    private static final int REACH = 30;

    private final List<Indicator> indicators;
    private final int measure;
    private final int state;
    private final int capital;
    private final int linkBefore;
    private final int linkAfter;
    private final int notIndicator;
    private final int notWhole;
    private final int percent;
    private final int negative;
    private final int chain;
    private final int foreignAmount;
    private final int again;
    private final int pronoun;
    private final int auxiliary;
    private final int have;
    private final int goal;
    private final int allBut;
    private final int whole;
    private final int foreignLead;
    private final int ofWhole;
    private final int raise;
    private final int finite;
    private final int pronounLink;
    private final int reverse;
    private final int earlier;
    private final int joint;
    private final int of;
    private final int price;
    private final int in;
    private final int relative;
    private final int money;
    private final int[] boundaries;
    private final BitSet naming = new BitSet();

    IndicatorChoice(Pack pack) {
        this.indicators = Indicator.load(pack);
        Classes classes = pack.classes();
        for (Indicator indicator : indicators) {
            naming.set(indicator.noun());
            naming.set(indicator.verb());
        }
        measure = classes.number("measure");
        state = classes.number("state");
        capital = classes.number("capital");
        linkBefore = classes.number("measure-link");
        linkAfter = classes.number("amount-of");
        notIndicator = classes.number("not-indicator");
        percent = classes.number(QuantityReader.PERCENT);
        notWhole = classes.number("not-indicator-whole");
        negative = classes.number("negative");
        chain = classes.number("amount-chain");
        foreignAmount = classes.number("not-amount");
        joint = classes.number("name-joint");
        of = classes.number("prep.of");
        price = classes.number("price-link");
        in = classes.number("prep.in");
        again = classes.number("figure-again");
        auxiliary = classes.number("be");
        have = classes.number("have");
        ofWhole = classes.number("of-whole");
        whole = classes.number("figure-whole");
        foreignLead = classes.number("foreign-lead");
        allBut = classes.number("amount-all-but");
        goal = classes.number("figure-goal");
        raise = classes.number("up-to-verb");
        finite = classes.number("finite");
        pronoun = classes.number("figure-pronoun");
        pronounLink = classes.number("figure-pronoun-link");
        reverse = classes.number("figure-reverse");
        earlier = classes.number("amount-from");
        relative = classes.number("relative");
        money = classes.number(QuantityReader.MONEY);
        boundaries = new int[] {
            classes.number("phrase-stop"),
            classes.number("phrase-loose"),
            classes.number("verb"),
            classes.number("article"),
            classes.number("than")
        };
    }

    /** The nouns and verbs of a sentence that name an indicator, in order; several where a word names several. */
    List<Head> heads(Chart chart, Discourse discourse) {
        List<Head> heads = new ArrayList<>();
        for (int at = chart.from(); at < chart.to(); ) {
            List<Head> here = names(chart, at) ? headsAt(chart, at) : List.of();
            here = here.isEmpty() ? again(chart, at, heads, discourse) : here;
            heads.addAll(here);
            at = here.isEmpty() ? at + 1 : here.get(0).to();
        }
        return heads;
    }

    /** Whether a word that names an indicator begins at a token. */
    private boolean names(Chart chart, int at) {
        for (int i = chart.first(at); i != 0; i = chart.next(i)) {
            if (naming.get(chart.type(i))) {
                return true;
            }
        }
        return false;
    }

    /** The longest that begin at a token. */
    private List<Head> headsAt(Chart chart, int at) {
        Edge not = chart.at(at, notIndicator);
        List<Head> best = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (int type : new int[] {indicator.noun(), indicator.verb()}) {
                Edge edge = chart.at(at, type);
                if (edge == null
                        || not != null && not.to() >= edge.to()
                        || isWithinOther(chart, at, edge.to())
                        || !best.isEmpty() && best.get(0).to() > edge.to()) {
                    continue;
                }
                if (!best.isEmpty() && edge.to() > best.get(0).to()) {
                    best.clear();
                }
                boolean verb = type == indicator.verb();
                best.add(new Head(indicator, at, edge.to(), verb, chart.is(at, negative), null));
            }
        }
        return best.size() < 2 ? best : withoutDoubles(chart, best, at);
    }

    /** A form that is noun and verb ("exports") is a verb only behind a name: "Kenya exports", not "Kenyan exports", "with Kenya's exports". */
    private List<Head> withoutDoubles(Chart chart, List<Head> heads, int at) {
        boolean behindName = chart.endingAt(at, state, 6) != null || chart.endingAt(at, capital, 4) != null;
        boolean noun = heads.stream().anyMatch(h -> !h.isVerb());
        return heads.stream().filter(h -> behindName || !noun || !h.isVerb()).toList();
    }

    /** "data released", "stock exchange": a word that only together with the one before it is no indicator. */
    private boolean isWithinOther(Chart chart, int from, int to) {
        for (int at = Math.max(chart.from(), from - 3); chart.has(notWhole) && at < from; at++) {
            Edge whole = chart.at(at, notWhole);
            if (whole != null && whole.to() >= to) {
                return true;
            }
        }
        return false;
    }

    /** What takes up an indicator spoken of: "the figure stood at", "those from China", "in the other direction". */
    private List<Head> again(Chart chart, int at, List<Head> before, Discourse discourse) {
        Edge word = chart.at(at, pronoun);
        if (word != null && chart.is(word.to(), pronounLink)) {
            return pronouns(at, word.to(), before, discourse);
        }
        Edge turned = chart.at(at, reverse);
        if (turned != null) {
            return pronouns(at, turned.to(), before, discourse).stream()
                    .filter(h -> !h.indicator().isPair())
                    .map(this::turned)
                    .toList();
        }
        Head aim = before.isEmpty() ? goal(chart, at, discourse) : null;
        if (aim != null) {
            return List.of(aim);
        }
        boolean known = before.stream().anyMatch(h -> chart.is(h.from(), reverse));
        Head head = known ? null : figure(chart, at, discourse);
        return head == null ? List.of() : List.of(head);
    }

    /** "The goal is $10 billion", "they plan to reach $2 billion": of the two states' trade, where that was just spoken of. */
    private @Nullable Head goal(Chart chart, int at, Discourse discourse) {
        Edge word = chart.at(at, goal);
        Discourse.Topic trade = discourse.trade();
        Indicator indicator = word == null || trade == null ? null : ofType(trade.type());
        return word == null || trade == null || indicator == null
                ? null
                : new Head(indicator, at, word.to(), false, false, trade.parties());
    }

    /** "those from China", "that with Peru": what was last spoken of, in this sentence or the last, with other parties. */
    private List<Head> pronouns(int from, int to, List<Head> before, Discourse discourse) {
        int nearest = before.isEmpty() ? -1 : before.get(before.size() - 1).from();
        if (nearest >= 0) {
            return before.stream()
                    .filter(h -> h.from() == nearest)
                    .map(h -> new Head(h.indicator(), from, to, false, h.negative(), null, true))
                    .toList();
        }
        Discourse.Topic topic = discourse.topic();
        Indicator indicator = topic == null ? null : ofType(topic.type());
        return indicator == null || topic == null
                ? List.of()
                : List.of(new Head(indicator, from, to, false, topic.negative(), null, true));
    }

    /** The same word as one for another indicator. */
    Head as(Head head, String type) {
        Indicator indicator = ofType(type);
        return new Head(
                indicator == null ? head.indicator() : indicator,
                head.from(),
                head.to(),
                head.isVerb(),
                head.negative(),
                head.known(),
                head.pronoun());
    }

    /** "In the other direction" of a figure that was read otherwise than its word says goes by the figure. */
    Head turned(Chart chart, Head head, Discourse discourse) {
        Discourse.Topic topic = discourse.topic();
        Indicator indicator = topic == null || !chart.is(head.from(), reverse) ? null : ofType(topic.type());
        return indicator == null ? head : turned(as(head, indicator.type()));
    }

    /** What one side exports is seen from the other end an import. */
    private Head turned(Head head) {
        String type = head.indicator().type();
        String other = type.equals("exports") ? "imports" : type.equals("imports") ? "exports" : type;
        Indicator indicator = ofType(other);
        return new Head(
                indicator == null ? head.indicator() : indicator, head.from(), head.to(), false, false, null, true);
    }

    private @Nullable Indicator ofType(String type) {
        return indicators.stream()
                .filter(i -> i.type().equals(type))
                .findFirst()
                .orElse(null);
    }

    /** "The figure stood at": takes up the figure just read where a verb of measure follows. */
    private @Nullable Head figure(Chart chart, int at, Discourse discourse) {
        Edge word = chart.at(at, again);
        boolean raised = (chart.is(at - 1, raise) || chart.is(at, whole)) && discourse.trade() != null;
        Discourse.Topic topic = raised ? discourse.trade() : discourse.topic();
        if (word == null || topic == null) {
            return null;
        }
        for (Indicator indicator : indicators) {
            if (indicator.type().equals(topic.type())
                    && hasMeasure(chart, word.to(), Math.min(chart.to(), word.to() + 4))) {
                return new Head(indicator, at, word.to(), false, topic.negative(), topic.parties());
            }
        }
        return null;
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
        return head == null || isShared(passage.chart(), head) ? null : head;
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
                || LENGTHS.contains(
                        value.as(dyad.language.quantity.Quantity.class).unit())) {
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
        Head before = null;
        for (Head head : heads) {
            boolean near = head.to() <= value.from() && value.from() - head.to() <= REACH;
            boolean later =
                    before == null || head == last || head.from() > before.from() && !isWithin(chart, before, head);
            boolean turned = before != null && head.isVerb() && chart.is(before.from(), reverse);
            if (later && !turned && near && fits(chart, head, value) && isLinked(passage, head, value, values, index)) {
                before = head;
            }
        }
        if (before != null) {
            return before.isVerb() ? before : governing(passage, heads, before, value);
        }
        boolean chained = last != null && index > 0 && isChained(chart, values.get(index - 1), value);
        return chained && last != null && fits(chart, last, value) ? last : null;
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
            boolean linked = link != null && isNear(chart, link.to(), head.from())
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
        boolean opens = chart.tokens().is(core(value) - 1, "at")
                && (core(value) - 1 == chart.from() || chart.tokens().is(core(value) - 2, "\""));
        return opens && chart.tokens().is(value.to(), ",") && isNear(chart, value.to() + 1, head.from());
    }

    /** At most three words, and no number or mark between. */
    private static boolean isNear(Chart chart, int from, int to) {
        boolean near = to >= from && to - from <= 3;
        for (int at = from; near && at < to; at++) {
            near = Character.isLetter(chart.tokens().norm(at).charAt(0))
                    || chart.tokens().is(at, "-");
        }
        return near;
    }

    /** "deficit in trade": the second noun belongs to the first. */
    private boolean isWithin(Chart chart, Head first, Head second) {
        return isNear(chart, first.to(), second.from()) && (chart.is(first.to(), of) || chart.is(first.to(), in));
    }

    /** The amount stands before the noun within its phrase. */
    private boolean isAttribute(Chart chart, Edge value, Head head) {
        boolean attribute = head.indicator().attribute() && isNear(chart, value.to(), head.from());
        for (int at = value.to(); attribute && at < head.from(); at++) {
            for (int type : boundaries) {
                attribute &= !chart.is(at, type);
            }
        }
        return attribute;
    }

    /** Something must say that the amount measures the head: a verb of measure, a link word before the amount, or its place beside it. */
    private boolean isLinked(Passage passage, Head head, Edge value, List<Edge> values, int index) {
        Chart chart = passage.chart();
        Tokens tokens = chart.tokens();
        if (!isOneClause(passage, head, value)
                && !tokens.is(value.from() - 1, ":")
                && !tokens.is(value.from() - 1, "(")
                && !tokens.is(value.from() - 1, "-")
                && !isApposition(chart, head, value)) {
            return false;
        }
        if (index > 0 && values.get(index - 1).from() >= head.to() && !isChained(chart, values.get(index - 1), value)) {
            return !head.isVerb() && hasMeasure(chart, values.get(index - 1).to(), core(value));
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
                || value.from() == head.to();
        return beside || hasMeasure(chart, head.to(), core(value));
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
        for (int at = head.to(); chart.has(foreignLead) && at < value.from(); at++) {
            if (chart.is(at, foreignLead)) {
                return true;
            }
        }
        return false;
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
    private static int core(Edge value) {
        return value.as(Quantity.class).coreFrom();
    }

    boolean hasMeasure(Chart chart, int from, int to) {
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
        return chart.tokens().is(value.from() - 1, "(") && value.from() - previous.to() <= 6;
    }

    /** "…; for January-April it was": nothing but a time stands between the semicolon and the word that takes the figure up. */
    private boolean isAfterTime(Chart chart, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (chart.tokens().is(at, ";")) {
                return true;
            }
            if (chart.is(at, finite)) {
                return false;
            }
        }
        return false;
    }

    /** The head a change belongs to: of the figure just read before it, else the nearest before it in its clause, else the nearest behind. */
    @Nullable
    Head ofChange(Passage passage, List<Head> heads, Trend.Change change, List<Draft> levels) {
        int clause = passage.clause(change.edge().from());
        Chart chart = passage.chart();
        Head best = null;
        for (Head head : heads) {
            boolean near = passage.clause(head.from()) == clause
                    && Math.abs(head.from() - change.edge().from()) <= REACH;
            boolean before = head.to() <= change.edge().from();
            boolean better = best == null
                    || head.from() > best.from() && !(isRead(best, levels) && isWithin(chart, best, head))
                    || !isRead(best, levels) && isRead(head, levels);
            if (near
                    && (before && better
                            || best == null && head.from() - change.edge().to() <= 4)) {
                best = head;
            }
        }
        Draft level = best == null ? levelBefore(levels, change.edge()) : null;
        for (Head head : heads) {
            if (level == null) {
                break;
            }
            boolean near = change.edge().from() >= level.to && change.edge().from() - level.to <= 12;
            boolean other = passage.parties().stream()
                    .anyMatch(
                            p -> p.from() >= level.to && p.to() <= change.edge().from());
            if (head.indicator().type().equals(level.type) && near && !other) {
                best = head;
            }
        }
        boolean alone = best != null && best.indicator().units().contains(money);
        return best != null && (alone || isRead(best, levels)) ? best : null;
    }

    /** The level that ends last before a change. */
    private static @Nullable Draft levelBefore(List<Draft> levels, Edge change) {
        Draft last = null;
        for (Draft level : levels) {
            boolean before = level.to <= change.from();
            last = before && (last == null || level.to > last.to) ? level : last;
        }
        return last;
    }

    private static boolean isRead(Head head, List<Draft> levels) {
        return levels.stream().anyMatch(l -> l.type.equals(head.indicator().type()));
    }
}
