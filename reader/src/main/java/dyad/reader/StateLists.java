package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import dyad.model.Kind;
import dyad.model.Measure;
import dyad.model.Parties;
import dyad.reader.ListItems.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists in which each state has an amount of its own, as statistics offices write them: "Russia ($1.7 billion), China ($995 million)",
 * "followed by Turkey with $1.9 billion". What is listed and whose list it is are said once, here or in the sentences before.
 */
final class StateLists {
    private static final int NEAR = 14;

    private final ListItems members;
    private final IndicatorHeads named;
    private final Ledger ledger;
    private final FigurePeriod periods;
    private final FigureModality modality;
    private final int number;
    private final int partners;
    private final int minus;

    StateLists(Classes classes, IndicatorHeads named, Ledger ledger, FigurePeriod periods, FigureModality modality) {
        members = new ListItems(classes);
        this.named = named;
        this.ledger = ledger;
        this.periods = periods;
        this.modality = modality;
        number = classes.number(QuantityReader.NUMBER);
        partners = classes.number("list-of");
        minus = classes.number("minus");
    }

    /** What is listed and whose the list is. */
    private record Kept(Head head, String owner, @Nullable String role) {}

    /** The figures of a list, none where the sentence holds none that can be trusted. */
    List<Draft> read(Passage passage, List<Head> heads, List<Edge> values, Discourse discourse) {
        List<Item> items = members.of(
                passage, values.stream().filter(v -> v.type() != number).toList(), false);
        if (items.isEmpty() || !members.isTrusted(passage.chart(), items)) {
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
            discourse.statistics().listed(kept.head.indicator().type());
        }
        return drafts;
    }

    private @Nullable Kept kept(Passage passage, List<Head> heads, List<Item> items, Discourse discourse) {
        Head head = head(passage, heads, items.get(0), discourse);
        if (head == null) {
            return null;
        }
        Party owner = owner(passage, head, items);
        String whose =
                owner != null ? owner.states().get(0) : discourse.statistics().ledger();
        whose = whose == null && discourse.isHomeSure() ? discourse.home() : whose;
        return whose == null ? null : new Kept(head, whose, owner == null ? null : owner.preposition());
    }

    /** What is listed: the noun for those listed, else what the amounts are of, else what the list before was of. */
    private @Nullable Head head(Passage passage, List<Head> heads, Item first, Discourse discourse) {
        Chart chart = passage.chart();
        Head best = null;
        for (Edge noun : chart.all(partners)) {
            Head head = named.at(noun, String.valueOf(noun.detail()));
            boolean same =
                    passage.clause(noun.from()) == passage.clause(first.value().from());
            boolean before = noun.from() < first.value().from()
                    || same && noun.from() - first.value().to() <= NEAR;
            best = head != null && before && IndicatorChoice.fits(chart, head, first.value()) ? head : best;
        }
        if (best != null) {
            return best;
        }
        for (Head head : heads) {
            boolean before = head.from() < first.value().from()
                    || !head.isVerb() && head.from() - first.value().to() <= 1;
            boolean own = head.known() == null && !head.pronoun();
            best = before && own && IndicatorChoice.fits(chart, head, first.value()) ? head : best;
        }
        String listed = discourse.statistics().listed();
        return best != null || !heads.isEmpty() || listed == null
                ? best
                : named.at(
                        new Edge(
                                first.party().from(),
                                first.party().from(),
                                first.party().to(),
                                0,
                                null),
                        listed);
    }

    /** Whose list it is where the sentence says so: of none of those listed. */
    private @Nullable Party owner(Passage passage, Head head, List<Item> items) {
        Party owner = ledger.owner(passage, head.from(), head.to());
        if (owner != null && isFree(owner, items)) {
            return owner;
        }
        for (Party party : passage.parties()) {
            boolean single =
                    party.states().size() == 1 && party.kind() != Party.Kind.ORGANISATION && isFree(party, items);
            boolean behind = party.from() >= head.to() && party.from() - head.to() <= 4 && party.preposition() != null;
            boolean subject = head.isVerb() && party.to() <= head.from() && party.preposition() == null;
            if (single && (behind || subject)) {
                return party;
            }
        }
        return null;
    }

    private static boolean isFree(Party party, List<Item> items) {
        return items.stream().noneMatch(i -> i.party().states().equals(party.states()));
    }

    private @Nullable Draft draft(Passage passage, Kept kept, Item item, List<Edge> values, Discourse discourse) {
        String state = item.party().states().get(0);
        if (state.equals(kept.owner) || !IndicatorChoice.fits(passage.chart(), kept.head, item.value())) {
            return null;
        }
        Draft draft = begun(kept, item);
        Quantity quantity = item.value().as(Quantity.class);
        boolean negative =
                kept.head.negative() || passage.chart().is(item.value().from() - 1, minus);
        draft.value = negative ? quantity.value().negate() : quantity.value();
        draft.upTo = quantity.upTo();
        draft.unit = quantity.unit();
        draft.bound = quantity.bound();
        draft.aside = true;
        FigureReader.Reading reading =
                new FigureReader.Reading(kept.head, item.value(), values, values.indexOf(item.value()));
        periods.fill(draft, passage, reading, discourse);
        modality.fill(draft, passage, reading, null, discourse);
        return draft;
    }

    private static Draft begun(Kept kept, Item item) {
        String type = kept.head.indicator().type();
        int from = Math.min(item.party().from(), item.value().from());
        int to = Math.max(item.party().to(), item.value().to());
        Draft draft = new Draft(Kind.FIGURE, type, "list." + type, parties(kept, item), from, to);
        draft.measure = Measure.LEVEL;
        draft.evidence("value", item.value().from(), item.value().to());
        return draft;
    }

    /** Who sends and who receives: by the preposition before those listed, else before the one whose list it is, else by the indicator. */
    private static Parties parties(Kept kept, Item item) {
        List<String> owner = List.of(kept.owner);
        List<String> other = item.party().states();
        if (kept.head.indicator().isPair()) {
            return Parties.between(List.of(kept.owner, other.get(0)));
        }
        String role = item.party().preposition();
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
