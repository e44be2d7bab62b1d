package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import dyad.model.Kind;
import dyad.model.Modality;
import dyad.model.Parties;
import dyad.reader.Counted.Noun;
import dyad.reader.CountedPlaces.Where;
import dyad.reader.CountedVerbs.Verb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People and companies of one state counted in another: a number, the noun phrase it counts, what they do and where. Reads what the rules have
 * left: whoever belongs to a state and studies, works, lives, operates in another or goes there, in whatever order the sentence says so.
 */
final class CountReader {
    /** So far behind its verb a place is looked for. */
    private static final int REACH = 14;

    /** Three who came are a visit, not a figure of visitors. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    private static final Set<String> FEW_ARE_AN_EVENT = Set.of("visitors", "citizens", "workers");

    /** What is counted here. */
    static final List<String> TYPES =
            List.of("students", "workers", "visitors", "citizens", "companies", "joint-ventures");

    private final CountedPhrases phrases;
    private final CountedPlaces places;
    private final CountedVerbs verbs;
    private final CountedHosts hosts;
    private final CountedTotals totals;
    private final RuleFigures figures;
    private final ModalityChoice modality;
    private final int number;
    private final int[] other;
    private final int thereAre;
    private final int from;
    private final int in;
    private final int followed;
    private final int be;
    private final int among;

    CountReader(Classes classes, ModalityChoice modality) {
        this.modality = modality;
        verbs = new CountedVerbs(classes);
        phrases = new CountedPhrases(classes, verbs);
        places = new CountedPlaces(classes);
        hosts = new CountedHosts(classes, places);
        totals = new CountedTotals(classes, phrases, places, verbs);
        figures = new RuleFigures(classes);
        number = classes.number(QuantityReader.NUMBER);
        other = new int[] {
            classes.number(QuantityReader.MONEY),
            classes.number(QuantityReader.PERCENT),
            classes.number(QuantityReader.AMOUNT)
        };
        thereAre = classes.number("counted.there-are");
        from = classes.number("counted.from");
        in = classes.number("counted.in");
        followed = classes.number("counted.followed");
        be = classes.number("be");
        among = classes.number("counted.among");
    }

    /** What is read of one number. */
    record Found(
            String type,
            List<String> who,
            List<String> where,
            boolean flow,
            int from,
            int to,
            int actFrom,
            int actTo) {}

    /** Further figures of a sentence, given those already read. */
    List<Draft> read(Passage passage, Discourse discourse, List<Draft> known) {
        Chart chart = passage.chart();
        List<Draft> read = new ArrayList<>();
        if (!chart.has(number) || !phrases.mayBe(chart) && discourse.lastType(TYPES) == null) {
            return read;
        }
        List<Edge> numbers = chart.all(number);
        Draft last = null;
        for (int i = 0; i < numbers.size(); i++) {
            Edge value = numbers.get(i);
            Draft same = of(known, value);
            if (same != null) {
                last = TYPES.contains(same.type) && same.parties.isDirected() ? same : last;
                continue;
            }
            if (isOther(chart, value)) {
                continue;
            }
            int end = i + 1 < numbers.size() ? next(chart, numbers, i, discourse) : chart.to();
            Found found = found(passage, value, end, last, discourse);
            Draft draft = found == null ? null : draft(found, value, passage, discourse);
            if (draft != null) {
                read.add(draft);
                last = last != null && chart.endingAt(value.from(), among, 4) != null ? last : draft;
            }
        }
        return read;
    }

    private static @Nullable Draft of(List<Draft> known, Edge value) {
        for (Draft draft : known) {
            int[] read = draft.evidence.get("value");
            if (read != null && read[0] < value.to() && value.from() < read[1]) {
                return draft;
            }
        }
        return null;
    }

    private boolean isOther(Chart chart, Edge value) {
        for (int type : other) {
            for (int at = value.from(); at < value.to(); at++) {
                Edge edge = chart.at(at, type);
                if (edge != null && edge.to() >= value.to()) {
                    return true;
                }
            }
        }
        return value.as(Quantity.class).value().signum() <= 0;
    }

    /** Where the next number begins that counts something of its own. */
    private int next(Chart chart, List<Edge> numbers, int index, Discourse discourse) {
        for (int i = index + 1; i < numbers.size(); i++) {
            Counted counted = phrases.behind(chart, numbers.get(i), discourse);
            if (counted != null && (!counted.who().isEmpty() || counted.again())) {
                return numbers.get(i).from();
            }
        }
        return chart.to();
    }

    private @Nullable Found found(Passage passage, Edge value, int end, @Nullable Draft last, Discourse discourse) {
        Chart chart = passage.chart();
        Counted counted = phrases.behind(chart, value, discourse);
        if (counted == null || counted.who().isEmpty() && !counted.again()) {
            Found total = totals.read(passage, value, counted, last, discourse);
            if (total != null) {
                return total;
            }
        }
        if (counted == null || counted.again()) {
            Found again = again(passage, value, counted, end, last, discourse);
            return again != null || counted != null ? again : hosts.own(passage, value, null, end, discourse);
        }
        Verb verb = verbs.of(chart, counted, end);
        if (counted.who().isEmpty()) {
            if (last != null
                    && chart.endingAt(value.from(), among, 4) != null
                    && isBusiness(last.type) == counted.noun().isBusiness()) {
                return some(counted, last);
            }
            Found came = verb != null && verb.travel() ? came(passage, counted, verb, end, discourse) : null;
            return came != null ? came : hosts.own(passage, value, counted, end, discourse);
        }
        if (verb != null) {
            return doing(passage, counted, verb, end, discourse);
        }
        Found hosted = hosts.read(passage, value, counted, end, discourse);
        if (hosted != null) {
            return hosted;
        }
        Edge being = counted.noun() == Noun.PERSONS ? null : verbs.being(chart, counted);
        boolean there = chart.endingAt(value.from(), thereAre, 3) != null && chart.is(counted.to(), in);
        if (being != null || there) {
            int at = being == null ? counted.to() : being.from();
            Where where = places.find(passage, at, Math.min(end, at + 2), counted.who(), false, discourse);
            return where == null ? null : found(counted, counted.noun().type, where, false);
        }
        return last != null && isListed(chart, value, last) ? listed(counted, last) : null;
    }

    private static Found found(Counted counted, String type, Where where, boolean flow) {
        int from = Math.min(counted.from(), where.from());
        return new Found(
                type,
                counted.who(),
                where.states(),
                flow || type.equals("visitors"),
                from,
                Math.max(counted.to(), where.to()),
                counted.head(),
                counted.to());
    }

    /** "… are enrolled at universities in", "… visited", "… have settled in". */
    private @Nullable Found doing(Passage passage, Counted counted, Verb verb, int end, Discourse discourse) {
        Chart chart = passage.chart();
        boolean compound = counted.who().size() == 2 && counted.noun().isBusiness();
        List<String> who = compound ? List.of() : counted.who();
        Where where = places.find(
                passage, verb.edge().from(), Math.min(end, verb.edge().to() + REACH), who, verb.travel(), discourse);
        if (where == null && !compound) {
            // "citizens of the neighbouring republic study in Kazakhstan": which republic that is, the land itself
            // tells
            Where own = places.find(
                    passage,
                    verb.edge().from(),
                    Math.min(end, verb.edge().to() + 6),
                    List.of(),
                    verb.travel(),
                    discourse);
            boolean contrary =
                    own != null && own.states().equals(who) && !verb.type().equals("visitors");
            List<String> others = contrary && counted.vague() ? PartyChoice.others(who, discourse) : List.of();
            if (contrary && others.isEmpty()) {
                return null;
            }
            who = contrary ? others : who;
            where = contrary ? own : null;
        }
        if (where == null && verb.type().equals("visitors")) {
            where = places.object(chart, verb.edge().to(), who, discourse);
        }
        if (where == null) {
            where = places.find(passage, counted.to(), verb.edge().from(), who, false, discourse);
        }
        if (where == null) {
            where = opening(passage, counted.from(), who, discourse);
        }
        String type = type(chart, counted, verb);
        if (type == null) {
            return null;
        }
        List<String> states = where == null ? unsaid(counted, who, discourse) : where.states();
        if (compound) {
            who = counted.who().stream().filter(c -> !states.contains(c)).toList();
            if (who.size() != 1) {
                return null;
            }
        }
        int to = Math.max(verb.edge().to(), where == null ? 0 : where.to());
        int begin = where == null ? counted.from() : Math.min(counted.from(), where.from());
        boolean flow = verb.flow() || type.equals("visitors");
        return states.isEmpty()
                ? null
                : new Found(
                        type,
                        who,
                        states,
                        flow,
                        begin,
                        to,
                        verb.edge().from(),
                        verb.edge().to());
    }

    /** A noun that tells what people do says more than a verb of living or coming. */
    private @Nullable String type(Chart chart, Counted counted, Verb verb) {
        return switch (counted.noun()) {
            case COMPANIES, VENTURES, VISITORS, STUDENTS -> counted.noun().type;
            case WORKERS -> verb.type().equals("students") ? "students" : "workers";
            default -> {
                boolean fled = verb.type().equals("visitors") && hosts.isRefugees(chart, counted);
                yield verb.type().isEmpty() || fled ? null : verb.type();
            }
        };
    }

    /** "In the neighbouring republic 1,138 enterprises …": a place at the head of the clause. */
    private @Nullable Where opening(Passage passage, int before, List<String> who, Discourse discourse) {
        int clause = passage.clause(before);
        int start = before;
        while (start > passage.chart().from() && passage.clause(start - 1) == clause && before - start < REACH) {
            start--;
        }
        return places.find(passage, start, before, who, false, discourse);
    }

    /** Where no place is named, it is the other of the two states spoken of. */
    private static List<String> unsaid(Counted counted, List<String> who, Discourse discourse) {
        boolean known = who.size() == 1
                && (counted.noun().isBusiness() || discourse.pair().contains(who.get(0)));
        return known ? PartyChoice.others(who, discourse) : List.of();
    }

    /** "31,400 tourists came from Serbia". */
    private @Nullable Found came(Passage passage, Counted counted, Verb verb, int end, Discourse discourse) {
        Chart chart = passage.chart();
        int at = verb.edge().to();
        String type = type(chart, counted, verb);
        for (int next = at; next <= at + 4 && next < end; next++) {
            Edge link = chart.at(next, from);
            Party home = link == null ? null : firstParty(chart, link.to());
            if (home != null && !home.isGroup()) {
                Where where = places.find(passage, at, Math.min(end, at + REACH), home.states(), true, discourse);
                where = where != null ? where : opening(passage, counted.from(), home.states(), discourse);
                List<String> states = where != null ? where.states() : unsaid(counted, home.states(), discourse);
                return states.isEmpty() || type == null
                        ? null
                        : new Found(
                                type,
                                home.states(),
                                states,
                                true,
                                counted.from(),
                                home.to(),
                                verb.edge().from(),
                                verb.edge().to());
            }
        }
        return null;
    }

    private static @Nullable Party firstParty(Chart chart, int at) {
        for (int next = at; next <= at + 1; next++) {
            for (Edge edge : chart.at(next)) {
                Party party = Passage.party(edge);
                if (party != null) {
                    return party;
                }
            }
        }
        return null;
    }

    /** Who was spoken of before: of a figure, or without one, where they are then not being known. */
    private record Earlier(
            List<String> who, List<String> where, @Nullable String type, boolean business) {}

    private @Nullable Earlier earlier(
            Passage passage, Edge value, boolean pronoun, @Nullable Draft last, Discourse discourse) {
        if (last != null) {
            return new Earlier(last.parties.from(), last.parties.to(), last.type, isBusiness(last.type));
        }
        Counted named = pronoun ? phrases.named(passage.chart(), value.from()) : null;
        String type = named == null ? discourse.lastType(TYPES) : null;
        List<String> from = discourse.lastOf(type, "last.from");
        if (type != null && from.size() == 1) {
            return new Earlier(from, discourse.lastOf(type, "last.to"), type, isBusiness(type));
        }
        Passage before = discourse.before();
        if (named == null && pronoun && before != null) {
            named = phrases.named(before.chart(), before.chart().to());
        }
        return named == null || named.who().size() != 1
                ? null
                : new Earlier(named.who(), List.of(), null, named.noun().isBusiness());
    }

    /** Some of those spoken of before: "2,300 of whom are at Moroccan universities", "64 are enrolled now", "and 9,000 in Cyprus". */
    private @Nullable Found again(
            Passage passage,
            Edge value,
            @Nullable Counted counted,
            int end,
            @Nullable Draft last,
            Discourse discourse) {
        Chart chart = passage.chart();
        Counted were = counted == null ? were(chart, value) : null;
        if (were != null) {
            return last != null ? listed(were, last) : ofAll(passage, value, were, discourse);
        }
        Counted some = counted == null
                ? new Counted(Noun.NONE, value.from(), value.from(), value.to(), List.of(), false, true)
                : counted;
        Verb verb = verbs.soon(chart, some, end);
        Edge being = verb == null ? verbs.being(chart, some) : null;
        boolean listed = last != null && chart.is(value.to(), in) && isListed(chart, value, last);
        if (verb == null && being == null && !listed) {
            return null;
        }
        Earlier earlier = earlier(passage, value, counted != null, last, discourse);
        if (earlier == null) {
            return null;
        }
        some = some.with(earlier.who());
        if (verb == null) {
            int at = being == null ? value.to() : being.from();
            Where where =
                    earlier.type() == null ? null : places.find(passage, at, at + 2, earlier.who(), false, discourse);
            return where == null ? null : found(some, earlier.type(), where, false);
        }
        return doingAgain(passage, some, verb, earlier, end, discourse);
    }

    private @Nullable Found doingAgain(
            Passage passage, Counted some, Verb verb, Earlier earlier, int end, Discourse discourse) {
        List<String> who = earlier.who();
        boolean operates = verb.type().equals("companies");
        if (operates != earlier.business()) {
            return null;
        }
        Where where = places.find(
                passage, verb.edge().from(), Math.min(end, verb.edge().to() + REACH), who, verb.travel(), discourse);
        List<String> states = where != null
                ? where.states()
                : !earlier.where().isEmpty() ? earlier.where() : PartyChoice.others(who, discourse);
        String type = operates ? "companies" : !verb.type().isEmpty() ? verb.type() : "students";
        return states.isEmpty() || who.stream().anyMatch(states::contains)
                ? null
                : new Found(
                        type,
                        who,
                        states,
                        verb.flow(),
                        some.from(),
                        verb.edge().to(),
                        verb.edge().from(),
                        verb.edge().to());
    }

    /** "44,216 were Australians": a number and who they were. */
    private @Nullable Counted were(Chart chart, Edge value) {
        Counted phrase = chart.is(value.to(), be) ? phrases.phrase(chart, value.from(), value.to() + 1, 1) : null;
        return phrase == null || phrase.who().size() != 1 || phrase.noun().isBusiness() ? null : phrase;
    }

    /** "96,840 arrivals at the country's airports, of whom 44,216 were Australians": of people of all states. */
    private @Nullable Found ofAll(Passage passage, Edge value, Counted were, Discourse discourse) {
        Counted all = phrases.anyone(passage.chart(), value.from());
        Where where = all == null ? null : places.find(passage, all.to(), value.from(), were.who(), true, discourse);
        where = where == null && all != null ? opening(passage, all.from(), were.who(), discourse) : where;
        return where == null || all == null || all.noun() == Noun.PERSONS
                ? null
                : found(were, all.noun().type, where, false);
    }

    /** "…, including 885,000 workers". */
    private static Found some(Counted counted, Draft last) {
        String type = counted.noun() == Noun.PERSONS ? last.type : counted.noun().type;
        return new Found(
                type,
                last.parties.from(),
                last.parties.to(),
                !isStock(type),
                counted.from(),
                counted.to(),
                counted.from(),
                counted.to());
    }

    private static boolean isBusiness(@Nullable String type) {
        return "companies".equals(type) || "joint-ventures".equals(type);
    }

    private static boolean isStock(String type) {
        return !type.equals("visitors");
    }

    /** "44,216 were Australians and 23,905 New Zealanders". */
    private boolean isListed(Chart chart, Edge value, Draft last) {
        int[] before = last.evidence.getOrDefault("value", new int[] {last.from, last.to});
        boolean near = value.from() >= before[1] && value.from() - before[1] <= 22;
        return near && chart.endingAt(value.from(), followed, 3) != null;
    }

    private static @Nullable Found listed(Counted counted, Draft last) {
        boolean business = isBusiness(last.type);
        boolean fits =
                counted.noun() == Noun.PERSONS ? !business : counted.noun().type.equals(last.type);
        return !fits || counted.who().stream().anyMatch(last.parties.to()::contains)
                ? null
                : new Found(
                        last.type,
                        counted.who(),
                        last.parties.to(),
                        !isStock(last.type),
                        counted.from(),
                        counted.to(),
                        counted.from(),
                        counted.to());
    }

    private @Nullable Draft draft(Found found, Edge value, Passage passage, Discourse discourse) {
        boolean few = value.as(Quantity.class).value().compareTo(FEW) < 0 && FEW_ARE_AN_EVENT.contains(found.type());
        if (few || found.who().stream().anyMatch(found.where()::contains)) {
            return null;
        }
        Draft draft = new Draft(
                Kind.FIGURE,
                found.type(),
                "count." + found.type(),
                Parties.directed(found.who(), found.where()),
                Math.min(found.from(), value.from()),
                Math.max(found.to(), value.to()));
        Quantity quantity = value.as(Quantity.class);
        draft.evidence("value", value.from(), value.to());
        draft.value = quantity.value();
        draft.upTo = quantity.upTo();
        draft.bound = quantity.bound();
        draft.modality = modality.of(passage, found.actFrom(), found.actTo(), value.from(), null);
        draft.period = figures.period(
                found.flow() ? "flow" : "stock", draft, passage, found.actFrom(), found.actTo(), discourse);
        if (draft.modality == Modality.ACTUAL && FigurePeriod.isFuture(draft.period, discourse.published())) {
            draft.modality = Modality.PLANNED;
        }
        return draft;
    }
}
