package dyad.reader;

import dyad.language.Beginnings;
import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words of a sentence that name an indicator, and those that take up one already spoken of. */
final class IndicatorHeads {
    private final List<Indicator> indicators;
    private final int[] naming;
    private final int[] taking;
    private final AmountLinks links;
    private final int state;
    private final int capital;
    private final int notIndicator;
    private final int notWhole;
    private final int negative;
    private final int again;
    private final int whole;
    private final int agent;
    private final int raise;
    private final int goal;
    private final int pronoun;
    private final int pronounLink;
    private final int reverse;
    private final int of;
    private final int in;

    /** How far behind a word that takes up a figure the verb of measure may stand: further where verbs stand last. */
    private final int reach;

    IndicatorHeads(Pack pack, AmountLinks links) {
        reach = pack.suffixing().isUsed() ? 10 : 4;
        this.indicators = Indicator.load(pack);
        this.links = links;
        naming = indicators.stream()
                .flatMapToInt(i -> IntStream.of(i.noun(), i.verb()))
                .distinct()
                .toArray();
        Classes classes = pack.classes();
        state = classes.number("state");
        capital = classes.number("capital");
        notIndicator = classes.number("not-indicator");
        notWhole = classes.number("not-indicator-whole");
        negative = classes.number("negative");
        again = classes.number("figure-again");
        whole = classes.number("figure-whole");
        agent = classes.number("figure-doing");
        raise = classes.number("up-to-verb");
        goal = classes.number("figure-goal");
        pronoun = classes.number("figure-pronoun");
        pronounLink = classes.number("figure-pronoun-link");
        reverse = classes.number("figure-reverse");
        of = classes.number("prep.of");
        in = classes.number("prep.in");
        taking = IntStream.concat(IntStream.of(naming), IntStream.of(pronoun, reverse, goal, again))
                .toArray();
    }

    /** The nouns and verbs of a sentence that name an indicator, in order; several where a word names several. */
    List<Head> of(Chart chart, Discourse discourse) {
        List<Head> heads = new ArrayList<>();
        Beginnings any = chart.beginnings(taking);
        for (int at = any.next(chart.from()); at < chart.to(); ) {
            List<Head> here = chart.isAny(at, naming) ? headsAt(chart, at) : List.of();
            here = here.isEmpty() ? again(chart, at, heads, discourse) : here;
            heads.addAll(here);
            at = any.next(here.isEmpty() ? at + 1 : here.get(0).to());
        }
        return heads;
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
        boolean aims = before.stream().allMatch(h -> chart.is(h.from(), goal));
        Head aim = aims ? goal(chart, at, discourse) : null;
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

    /** A word that stands for an indicator where it is not its own noun ("trading partners"); null where there is no such. */
    @Nullable
    Head at(Edge word, String type) {
        Indicator indicator = ofType(type);
        return indicator == null ? null : new Head(indicator, word.from(), word.to(), false, false, null);
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
            boolean doing = chart.isWithin(word.to(), Math.min(chart.to(), word.to() + 4), agent);
            if (indicator.type().equals(topic.type())
                    && !doing
                    && links.hasMeasure(chart, word.to(), Math.min(chart.to(), word.to() + reach))) {
                return new Head(indicator, at, word.to(), false, topic.negative(), topic.parties());
            }
        }
        return null;
    }

    /** "deficit in trade": the second noun belongs to the first. */
    boolean isWithin(Chart chart, Head first, Head second) {
        return isNear(chart, first.to(), second.from()) && (chart.is(first.to(), of) || chart.is(first.to(), in));
    }

    /** At most three words, and no number or mark between. */
    static boolean isNear(Chart chart, int from, int to) {
        boolean near = to >= from && to - from <= 3;
        for (int at = from; near && at < to; at++) {
            near = Character.isLetter(chart.tokens().norm(at).charAt(0))
                    || chart.tokens().is(at, "-");
        }
        return near;
    }
}
