package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import dyad.model.Kind;
import dyad.model.Measure;
import dyad.model.Parties;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists in which each state has an amount of its own, as statistics offices write them: "Russia ($1.7 billion), China ($995 million)",
 * "followed by Turkey with $1.9 billion". What is listed and whose list it is are said once, here or in the sentences before.
 */
final class StateLists {
    private static final int NEAR = 14;
    private static final int GAP = 6;

    private final IndicatorHeads named;
    private final Ledger ledger;
    private final FigurePeriod periods;
    private final FigureModality modality;
    private final int number;
    private final int partners;
    private final int cue;
    private final int link;
    private final int to;
    private final int filler;
    private final int minus;
    private final int firm;

    StateLists(
            Classes classes, IndicatorHeads named, Ledger ledger, FigurePeriod periods, FigureModality modality) {
        this.named = named;
        this.ledger = ledger;
        this.periods = periods;
        this.modality = modality;
        number = classes.number(QuantityReader.NUMBER);
        partners = classes.number("list-of");
        cue = classes.number("list-cue");
        link = classes.number("list-link");
        to = classes.number("prep.to");
        filler = classes.number("list-gap");
        minus = classes.number("minus");
        firm = classes.number("private-business");
    }

    /** A state and the amount that is its own. */
    private record Item(Party party, Edge value) {}

    /** What is listed and whose the list is. */
    private record Kept(Head head, String owner, @Nullable String role) {}

    /** The figures of a list, none where the sentence holds none that can be trusted. */
    List<Draft> read(Passage passage, List<Head> heads, List<Edge> values, Discourse discourse) {
        List<Item> items = items(passage, values);
        if (items.isEmpty() || !isTrusted(passage.chart(), items)) {
            return List.of();
        }
        Kept kept = kept(passage, heads, items, discourse);
        List<Draft> drafts = new ArrayList<>();
        for (Item item : kept == null ? List.<Item>of() : items) {
            Draft draft = kept == null ? null : draft(passage, kept, item, values, discourse);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        if (kept != null && !drafts.isEmpty()) {
            discourse.listed(kept.head.indicator().type());
        }
        return drafts;
    }

    private List<Item> items(Passage passage, List<Edge> values) {
        List<Item> items = new ArrayList<>();
        for (Edge value : values) {
            Party party = value.type() == number ? null : party(passage, value, !items.isEmpty());
            if (party != null) {
                items.add(new Item(party, value));
            }
        }
        return items;
    }

    /** The state that an amount stands behind: in brackets, behind a dash, or behind "with", with words of rank alone between. */
    private @Nullable Party party(Passage passage, Edge value, boolean further) {
        Chart chart = passage.chart();
        int end = value.from();
        Edge led = link(chart, end, further);
        while (led == null && end > value.from() - GAP && chart.is(end - 1, filler)) {
            led = link(chart, --end, further);
        }
        boolean bracket = led != null && chart.tokens().is(led.from(), "(");
        if (led == null || bracket && end < value.from() - (chart.is(end, minus) ? 1 : 0)) {
            return null;
        }
        int at = led.from();
        if (chart.tokens().is(at, "-") && (chart.tokens().touches(at) || chart.tokens().touches(at + 1))) {
            return null;
        }
        return before(passage, at, bracket || !Character.isLetter(chart.tokens().norm(at).charAt(0)));
    }

    /** What ends at a token and leads from a state to its amount; "to" only in a list begun before: "China came to 90 billion, Norway to 12 billion". */
    private @Nullable Edge link(Chart chart, int end, boolean further) {
        Edge led = chart.endingAt(end, link, 4);
        return led != null || !further || !chart.tokens().is(end - 1, "to") ? led : chart.endingAt(end, to, 1);
    }

    private @Nullable Party before(Passage passage, int at, boolean directly) {
        Party best = null;
        for (Party party : passage.parties()) {
            boolean near = party.to() == at || !directly && party.to() <= at && at - party.to() <= NEAR;
            best = near && isMember(party) ? party : best;
        }
        boolean beside = best != null
                && (best.to() == at || best.to() == at - 1 && passage.chart().tokens().is(at - 1, ","));
        return best == null || beside || isRanked(passage.chart(), best.to(), at) ? best : null;
    }

    private static boolean isMember(Party party) {
        return party.kind() == Party.Kind.NAME
                && party.states().size() == 1
                && !party.possessive()
                && !"of".equals(party.preposition());
    }

    /** "comes in second", "remains the largest partner": nothing but a rank between a state and its amount. */
    private boolean isRanked(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (chart.tokens().is(at, ";") || chart.tokens().shape(at) == Tokens.Shape.NUMBER) {
                return false;
            }
        }
        return chart.isWithin(from, to, cue);
    }

    /** Several, or one that a word of rank introduces; never what firms do. */
    private boolean isTrusted(Chart chart, List<Item> items) {
        Item first = items.get(0);
        if (chart.isWithin(chart.from(), first.party.from(), firm)) {
            return false;
        }
        return items.size() > 1
                || chart.isWithin(Math.max(chart.from(), first.party.from() - NEAR), first.value.from(), cue);
    }

    private @Nullable Kept kept(Passage passage, List<Head> heads, List<Item> items, Discourse discourse) {
        Head head = head(passage, heads, items.get(0), discourse);
        if (head == null) {
            return null;
        }
        Party owner = owner(passage, head, items);
        String whose = owner != null ? owner.states().get(0) : discourse.ledger();
        whose = whose == null && discourse.isHomeSure() ? discourse.home() : whose;
        return whose == null ? null : new Kept(head, whose, owner == null ? null : owner.preposition());
    }

    /** What is listed: the noun for those listed, else what the amounts are of, else what the list before was of. */
    private @Nullable Head head(Passage passage, List<Head> heads, Item first, Discourse discourse) {
        Chart chart = passage.chart();
        Head best = null;
        for (Edge noun : chart.all(partners)) {
            Head head = named.at(noun, String.valueOf(noun.detail()));
            boolean same = passage.clause(noun.from()) == passage.clause(first.value.from());
            boolean before = noun.from() < first.value.from() || same && noun.from() - first.value.to() <= NEAR;
            best = head != null && before && IndicatorChoice.fits(chart, head, first.value) ? head : best;
        }
        if (best != null) {
            return best;
        }
        for (Head head : heads) {
            boolean before = head.from() < first.value.from() || !head.isVerb() && head.from() - first.value.to() <= 1;
            boolean own = head.known() == null && !head.pronoun();
            best = before && own && IndicatorChoice.fits(chart, head, first.value) ? head : best;
        }
        String listed = discourse.listed();
        return best != null || !heads.isEmpty() || listed == null
                ? best
                : named.at(new Edge(first.party.from(), first.party.from(), first.party.to(), 0, null), listed);
    }

    /** Whose list it is where the sentence says so: of none of those listed. */
    private @Nullable Party owner(Passage passage, Head head, List<Item> items) {
        Party owner = ledger.owner(passage, head.from(), head.to());
        if (owner != null && isFree(owner, items)) {
            return owner;
        }
        for (Party party : passage.parties()) {
            boolean single = party.states().size() == 1 && party.kind() != Party.Kind.ORGANISATION && isFree(party, items);
            boolean behind = party.from() >= head.to() && party.from() - head.to() <= 4 && party.preposition() != null;
            boolean subject = head.isVerb() && party.to() <= head.from() && party.preposition() == null;
            if (single && (behind || subject)) {
                return party;
            }
        }
        return null;
    }

    private static boolean isFree(Party party, List<Item> items) {
        return items.stream().noneMatch(i -> i.party.states().equals(party.states()));
    }

    private @Nullable Draft draft(
            Passage passage, Kept kept, Item item, List<Edge> values, Discourse discourse) {
        String state = item.party.states().get(0);
        if (state.equals(kept.owner) || !IndicatorChoice.fits(passage.chart(), kept.head, item.value)) {
            return null;
        }
        Draft draft = begun(kept, item);
        Quantity quantity = item.value.as(Quantity.class);
        boolean negative = kept.head.negative() || passage.chart().is(item.value.from() - 1, minus);
        draft.value = negative ? quantity.value().negate() : quantity.value();
        draft.upTo = quantity.upTo();
        draft.unit = quantity.unit();
        draft.bound = quantity.bound();
        draft.aside = true;
        FigureReader.Reading reading =
                new FigureReader.Reading(kept.head, item.value, values, values.indexOf(item.value));
        periods.fill(draft, passage, reading, discourse);
        modality.fill(draft, passage, reading, null, discourse);
        return draft;
    }

    private static Draft begun(Kept kept, Item item) {
        String type = kept.head.indicator().type();
        int from = Math.min(item.party.from(), item.value.from());
        int to = Math.max(item.party.to(), item.value.to());
        Draft draft = new Draft(Kind.FIGURE, type, "list." + type, parties(kept, item), from, to);
        draft.measure = Measure.LEVEL;
        draft.evidence("value", item.value.from(), item.value.to());
        return draft;
    }

    /** Who sends and who receives: by the preposition before those listed, else before the one whose list it is, else by the indicator. */
    private static Parties parties(Kept kept, Item item) {
        List<String> owner = List.of(kept.owner);
        List<String> other = item.party.states();
        if (kept.head.indicator().isPair()) {
            return Parties.between(List.of(kept.owner, other.get(0)));
        }
        String role = item.party.preposition();
        boolean comes = "from".equals(role);
        boolean goes = "to".equals(role) || "in".equals(role);
        boolean incoming = kept.head.indicator().direction().equals("to-holder")
                || kept.head.indicator().type().equals("investment");
        boolean received = "in".equals(kept.role) || "to".equals(kept.role);
        boolean sent = "from".equals(kept.role);
        boolean otherSends = comes || !goes && (received || !sent && incoming);
        return otherSends ? Parties.directed(other, owner) : Parties.directed(owner, other);
    }
}
