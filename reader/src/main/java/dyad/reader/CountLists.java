package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.Quantity;
import dyad.reader.CountReader.Found;
import dyad.reader.ListItems.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists of the states that those counted come from, each with a number of its own: "Armenia (84,000), followed by Turkey (75,000)", "three lakh
 * came from India, 197,000 from Russia". What is counted and where they are is said once, here or in the sentences before.
 */
final class CountLists {
    private static final BigDecimal MANY = BigDecimal.valueOf(100);
    private static final Set<String> FLOWS = Set.of("visitors");

    private final ListItems members;
    private final CountedPhrases phrases;
    private final int from;
    private final int hail;

    CountLists(Classes classes, CountedPhrases phrases) {
        members = new ListItems(classes);
        this.phrases = phrases;
        from = classes.number("counted.from");
        hail = classes.number("counted.hail");
    }

    /** What a list counts and in which state. */
    record Counting(String type, String host) {}

    /** A number of the list with what is read of it. */
    record Member(Edge value, Found found) {}

    /** The members of a list of a sentence among some numbers that nothing else has been read of; none where there is no list. */
    List<Member> read(Passage passage, List<Edge> numbers, Discourse discourse) {
        List<Item> items = new ArrayList<>(members.of(passage, numbers, true));
        if (items.isEmpty()) {
            items.addAll(origins(passage, numbers));
        }
        if (items.isEmpty() || !members.isTrusted(passage.chart(), items)) {
            return List.of();
        }
        Counting counting = isOfHosts(passage, numbers, items) ? null : counting(passage, items, discourse);
        List<Member> found = new ArrayList<>();
        for (Item item : counting == null ? List.<Item>of() : items) {
            if (counting != null && !item.party().states().contains(counting.host)) {
                found.add(new Member(item.value(), found(counting, item)));
            }
        }
        if (!found.isEmpty() && counting != null) {
            discourse.statistics().counting(counting);
        }
        return found;
    }

    /** "Most refugees are in Turkey (3.6 million), Iran (3.4 million)": those listed are where they are, not whence they come. */
    private boolean isOfHosts(Passage passage, List<Edge> numbers, List<Item> items) {
        List<Item> all = members.of(passage, numbers, false);
        String role = all.isEmpty() ? null : all.get(0).party().preposition();
        boolean placed = "in".equals(role) || "to".equals(role);
        return placed && items.stream().anyMatch(i -> i.party().kind() == Party.Kind.NAME);
    }

    /** "197,000 from Russia and a mere 900 from Peru", "3,100 come from India". */
    private List<Item> origins(Passage passage, List<Edge> numbers) {
        Chart chart = passage.chart();
        List<Item> items = new ArrayList<>();
        for (Edge value : numbers) {
            Edge led = chart.at(value.to(), hail);
            led = led == null ? chart.at(value.to(), from) : led;
            Party party = led == null ? null : at(passage, led.to());
            if (party != null) {
                items.add(new Item(party, value));
            }
        }
        return items;
    }

    private static @Nullable Party at(Passage passage, int token) {
        return passage.parties().stream()
                .filter(p -> p.from() == token || p.from() == token + 1)
                .filter(p -> p.kind() == Party.Kind.NAME && p.states().size() == 1 && !p.possessive())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Counting counting(Passage passage, List<Item> items, Discourse discourse) {
        Chart chart = passage.chart();
        Item first = items.get(0);
        Counted noun = phrases.anyone(chart, first.value().from());
        noun = noun == null ? phrases.behind(chart, first.value(), discourse) : noun;
        Counting before = discourse.statistics().counting();
        if (noun == null) {
            return items.stream().allMatch(i -> isMany(i.value())) ? before : null;
        }
        if (noun.noun() == Counted.Noun.NONE || noun.noun() == Counted.Noun.PERSONS) {
            return null;
        }
        String host = host(passage, items);
        host = host == null && before != null ? before.host : host;
        host = host == null ? discourse.statistics().ledger() : host;
        host = host == null && discourse.isHomeSure() ? discourse.home() : host;
        return host == null ? null : new Counting(noun.noun().type, host);
    }

    /** Medals and goals are few. */
    private static boolean isMany(Edge value) {
        return value.as(Quantity.class).value().compareTo(MANY) >= 0;
    }

    /** Where those counted are: "to Georgia", "Georgia's guests", "in the country". */
    private static @Nullable String host(Passage passage, List<Item> items) {
        for (Party party : passage.parties()) {
            boolean other = items.stream().noneMatch(i -> i.party().states().equals(party.states()));
            boolean place = party.isLocative() || "to".equals(party.preposition()) || party.possessive();
            if (other && place && party.states().size() == 1 && party.kind() != Party.Kind.ORGANISATION) {
                return party.states().get(0);
            }
        }
        return null;
    }

    private static Found found(Counting counting, Item item) {
        int start = Math.min(item.party().from(), item.value().from());
        int end = Math.max(item.party().to(), item.value().to());
        return new Found(
                counting.type,
                item.party().states(),
                List.of(counting.host),
                FLOWS.contains(counting.type),
                start,
                end,
                start,
                end);
    }
}
