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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People and companies of one state counted in another: a number, the noun phrase it counts, what they do and where. Reads what the rules have
 * left: whoever belongs to a state and studies, works, lives, operates in another or goes there, in whatever order the sentence says so.
 */
final class CountReader {
    /** So far behind its verb a place is looked for. */
    private static final int REACH = 14;

    private static final List<String> TYPES = List.of("students", "workers", "visitors", "citizens", "companies", "joint-ventures");

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

    CountReader(Classes classes, ModalityChoice modality) {
        this.modality = modality;
        phrases = new CountedPhrases(classes);
        places = new CountedPlaces(classes);
        verbs = new CountedVerbs(classes);
        hosts = new CountedHosts(classes, places);
        totals = new CountedTotals(classes, phrases, places, verbs);
        figures = new RuleFigures(classes);
        number = classes.number(QuantityReader.NUMBER);
        other = new int[] {
            classes.number(QuantityReader.MONEY), classes.number(QuantityReader.PERCENT), classes.number(QuantityReader.AMOUNT)
        };
        thereAre = classes.number("counted.there-are");
        from = classes.number("counted.from");
        in = classes.number("counted.in");
        followed = classes.number("counted.followed");
    }

    /** What is read of one number. */
    record Found(String type, List<String> who, List<String> where, boolean flow, int from, int to, int actFrom, int actTo) {}

    /** Further figures of a sentence, given those already read. */
    List<Draft> read(Passage passage, Discourse discourse, List<Draft> known) {
        Chart chart = passage.chart();
        List<Draft> read = new ArrayList<>();
        if (!chart.has(number) || !phrases.mayBe(chart) && lastOf(discourse) == null) {
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
                last = draft;
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
            Found total = totals.read(passage, value, counted, discourse);
            if (total != null) {
                return total;
            }
        }
        Parties earlier = last != null ? last.parties : lastOf(discourse);
        if (counted == null || counted.again()) {
            Found again = again(passage, value, counted, end, last, earlier, discourse);
            return again != null || counted != null ? again : hosts.own(passage, value, null, end, discourse);
        }
        Verb verb = verbs.of(chart, counted, end);
        if (counted.who().isEmpty()) {
            Found came = verb != null && verb.type().equals("visitors") ? came(passage, counted, verb, end, discourse) : null;
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
        return new Found(type, counted.who(), where.states(), flow || type.equals("visitors"), from, Math.max(counted.to(), where.to()), counted.head(), counted.to());
    }

    /** "… are enrolled at universities in", "… visited", "… have settled in". */
    private @Nullable Found doing(Passage passage, Counted counted, Verb verb, int end, Discourse discourse) {
        Chart chart = passage.chart();
        List<String> who = counted.who();
        Where where = places.find(passage, verb.edge().from(), Math.min(end, verb.edge().to() + REACH), who, verb.travel(), discourse);
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
        List<String> states = where == null ? unsaid(who, discourse) : where.states();
        int to = Math.max(verb.edge().to(), where == null ? 0 : where.to());
        int begin = where == null ? counted.from() : Math.min(counted.from(), where.from());
        boolean flow = verb.flow() || type.equals("visitors");
        return states.isEmpty() ? null : new Found(type, who, states, flow, begin, to, verb.edge().from(), verb.edge().to());
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
    private static List<String> unsaid(List<String> who, Discourse discourse) {
        boolean known = who.size() == 1 && discourse.pair().contains(who.get(0));
        return known ? PartyChoice.others(who, discourse) : List.of();
    }

    /** "31,400 tourists came from Serbia". */
    private @Nullable Found came(Passage passage, Counted counted, Verb verb, int end, Discourse discourse) {
        Chart chart = passage.chart();
        int at = verb.edge().to();
        for (int next = at; next <= at + 4 && next < end; next++) {
            Edge link = chart.at(next, from);
            Party home = link == null ? null : firstParty(chart, link.to());
            if (home != null && !home.isGroup()) {
                Where where = places.find(passage, at, Math.min(end, at + REACH), home.states(), true, discourse);
                where = where != null ? where : opening(passage, counted.from(), home.states(), discourse);
                List<String> states = where != null ? where.states() : unsaid(home.states(), discourse);
                return states.isEmpty()
                        ? null
                        : new Found("visitors", home.states(), states, true, counted.from(), home.to(), verb.edge().from(), verb.edge().to());
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

    /** Some of those spoken of before: "2,300 of whom are at Moroccan universities", "64 are enrolled now", "and 9,000 in Cyprus". */
    private @Nullable Found again(
            Passage passage,
            Edge value,
            @Nullable Counted counted,
            int end,
            @Nullable Draft last,
            @Nullable Parties earlier,
            Discourse discourse) {
        if (earlier == null) {
            return null;
        }
        Chart chart = passage.chart();
        List<String> who = earlier.from();
        Counted some = counted == null
                ? new Counted(Noun.NONE, value.from(), value.from(), value.to(), who, true, true)
                : counted.with(who);
        Verb verb = verbs.soon(chart, some, end);
        if (verb == null) {
            boolean listed = last != null && isListed(chart, value, last) && chart.is(value.to(), in);
            Where where = listed ? places.find(passage, value.to(), value.to() + 2, who, false, discourse) : null;
            return where == null || last == null ? null : found(some, last.type, where, !isStock(last.type));
        }
        Where where = places.find(passage, verb.edge().from(), Math.min(end, verb.edge().to() + REACH), who, verb.travel(), discourse);
        List<String> states = where == null ? earlier.to() : where.states();
        boolean business = last != null ? isBusiness(last.type) : isBusiness(lastType(discourse));
        String type = business ? "companies" : verb.type().isEmpty() ? "students" : verb.type();
        return business && !verb.type().equals("companies") && !verb.type().equals("workers") || !business && verb.type().equals("companies")
                ? null
                : new Found(type, who, states, verb.flow(), some.from(), verb.edge().to(), verb.edge().from(), verb.edge().to());
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
        boolean near = value.from() >= before[1] && value.from() - before[1] <= 12;
        return near && chart.endingAt(value.from(), followed, 3) != null;
    }

    private static @Nullable Found listed(Counted counted, Draft last) {
        boolean business = isBusiness(last.type);
        boolean fits = counted.noun() == Noun.PERSONS ? !business : counted.noun().type.equals(last.type);
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

    private static @Nullable Parties lastOf(Discourse discourse) {
        String type = lastType(discourse);
        List<String> from = discourse.lastOf(type, "last.from");
        List<String> to = discourse.lastOf(type, "last.to");
        return from.isEmpty() || to.isEmpty() ? null : Parties.directed(from, to);
    }

    private static @Nullable String lastType(Discourse discourse) {
        return discourse.lastType(TYPES);
    }

    private @Nullable Draft draft(Found found, Edge value, Passage passage, Discourse discourse) {
        if (found.who().stream().anyMatch(found.where()::contains)) {
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
        draft.period = figures.period(found.flow() ? "flow" : "stock", draft, passage, found.actFrom(), found.actTo(), discourse);
        if (draft.modality == Modality.ACTUAL && FigurePeriod.isFuture(draft.period, discourse.published())) {
            draft.modality = Modality.PLANNED;
        }
        return draft;
    }
}
