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
    /** So many are known for being there rather than for what they did. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    private static final Set<String> FEW_ARE_AN_EVENT = Set.of("visitors", "citizens", "workers");

    /** What is counted here. */
    static final List<String> TYPES =
            List.of("students", "workers", "visitors", "citizens", "companies", "joint-ventures");

    private final CountedPhrases phrases;
    private final CountedPlaces places;
    private final CountedVerbs verbs;
    private final CountedHosts hosts;
    private final CountedTotals totals;
    private final CountedScholarships scholarships;
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
    private final int hail;
    private final int article;
    private final int possessive;
    private final int compatriots;
    private final int earlierAmount;
    private final int stop;
    private final int campus;
    private final int thereWere;
    private final int thereWord;
    private final int may;

    CountReader(Classes classes, ModalityChoice modality) {
        this.modality = modality;
        verbs = new CountedVerbs(classes);
        phrases = new CountedPhrases(classes, verbs);
        places = new CountedPlaces(classes);
        hosts = new CountedHosts(classes, places);
        scholarships = new CountedScholarships(classes, phrases);
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
        hail = classes.number("counted.hail");
        article = classes.number("definite");
        possessive = classes.number("possessive-mark");
        compatriots = classes.number("counted.compatriots");
        earlierAmount = classes.number("amount-from");
        stop = classes.number("counted.stop");
        campus = classes.number("counted.campus");
        thereWere = classes.number("counted.there-were");
        thereWord = classes.number("counted.there");
        may = classes.number("counted.may");
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
        boolean scholars = chart.has(number) && scholarships.mayBe(chart);
        if (!chart.has(number) || !scholars && !phrases.mayBe(chart) && discourse.lastType(TYPES) == null) {
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
            Found found = scholars ? scholarships.read(passage, value, discourse) : null;
            found = found == null ? found(passage, value, end, last, discourse) : found;
            Draft draft = found == null ? null : draft(found, value, passage, discourse);
            if (draft != null) {
                read.add(draft);
                // "2,000 Malian students on scholarships are enrolled at": those who get them are counted too
                Found also = draft.type.equals("scholarships") ? holders(passage, value, end, last, discourse) : null;
                Draft people = also == null ? null : draft(also, value, passage, discourse);
                if (people != null) {
                    read.add(people);
                    draft = people;
                }
                last = last != null && chart.endingAt(value.from(), among, 4) != null ? last : draft;
            }
        }
        return read;
    }

    private @Nullable Found holders(Passage passage, Edge value, int end, @Nullable Draft last, Discourse discourse) {
        Counted counted = phrases.behind(passage.chart(), value, discourse);
        return counted == null || counted.who().isEmpty() ? null : found(passage, value, end, last, discourse);
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
        Found risen = last == null ? null : risen(chart, value, last);
        if (risen != null) {
            return risen;
        }
        if (counted == null || counted.again()) {
            Found again = again(passage, value, counted, end, last, discourse);
            return again != null || counted != null ? again : hosts.own(passage, value, null, end, discourse);
        }
        if (counted.who().isEmpty() && chart.is(counted.head(), compatriots)) {
            Party self = passage.parties().isEmpty() ? null : passage.parties().get(0);
            counted = self == null || self.isGroup() || self.to() > value.from() ? counted : counted.with(self.states());
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
        Edge being = verbs.being(chart, counted);
        boolean studies = being != null && isCampus(chart, being.to());
        being = counted.noun() == Noun.PERSONS && !studies ? null : being;
        boolean there = chart.endingAt(value.from(), thereAre, 3) != null
                && (chart.is(counted.to(), in) || chart.is(counted.to(), thereWord));
        there |= chart.is(counted.to(), in) && isDefinite(passage, value) && !fares(chart, counted.to());
        if (being != null || there) {
            int at = being == null ? counted.to() : being.from();
            Where where = places.find(passage, at, Math.min(end, at + 2), counted.who(), false, discourse);
            String type = studies ? "students" : counted.noun().type;
            return where == null ? null : found(counted, type, where, false);
        }
        return last != null && isListed(chart, value, last) ? listed(counted, last) : null;
    }

    /** "at Moroccan universities": whoever is there studies. */
    private boolean isCampus(Chart chart, int from) {
        for (int at = from; at < Math.min(chart.to(), from + 5); at++) {
            if (chart.is(at, campus)) {
                return true;
            }
        }
        return false;
    }

    /** "the 40,000 Poles in Iceland", "Moldova's 250,000 citizens in Italy": many, and known to be there. */
    private boolean isDefinite(Passage passage, Edge value) {
        Chart chart = passage.chart();
        int before = value.from() - 1;
        boolean known = chart.tokens().is(before, "the") || chart.tokens().is(before, "its") || chart.is(before, possessive);
        return before >= chart.from() && known && value.as(Quantity.class).value().compareTo(MANY) >= 0;
    }

    /** Whether something befalls them that no figure tells of. */
    private boolean fares(Chart chart, int from) {
        for (int at = from; at < Math.min(chart.to(), from + 8); at++) {
            if (chart.is(at, stop)) {
                return true;
            }
        }
        return false;
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
            where = places.antecedent(chart, counted.from() - 1, who);
        }
        if (where == null) {
            where = opening(passage, counted.from(), who, discourse);
        }
        String type = type(chart, counted, verb);
        // what citizens may do, they have not done
        boolean allowed = verb.travel() && chart.endingAt(verb.edge().from(), may, 4) != null;
        if (type == null || allowed) {
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
        if (counted.noun() == Noun.PERSONS && "visitors".equals(type)) {
            return null;
        }
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
    private record Earlier(List<String> who, List<String> where, @Nullable String type, boolean business, Noun noun) {}

    private @Nullable Earlier earlier(
            Passage passage, Edge value, boolean pronoun, @Nullable Draft last, Discourse discourse) {
        if (last != null) {
            return new Earlier(last.parties.from(), last.parties.to(), last.type, isBusiness(last.type), Noun.NONE);
        }
        boolean explains = value.from() > passage.chart().from() && passage.chart().tokens().is(value.from() - 1, ":");
        Counted named = pronoun || explains ? phrases.named(passage.chart(), value.from()) : null;
        String type = named == null ? discourse.lastType(TYPES) : null;
        List<String> from = discourse.lastOf(type, "last.from");
        if (type != null && from.size() == 1) {
            return new Earlier(from, discourse.lastOf(type, "last.to"), type, isBusiness(type), Noun.NONE);
        }
        Passage before = discourse.before();
        if (named == null && pronoun && before != null) {
            named = phrases.named(before.chart(), before.chart().to());
        }
        return named == null || named.who().size() != 1
                ? null
                : new Earlier(named.who(), known(passage, named, value, discourse), null, named.noun().isBusiness(), named.noun());
    }

    /** "Australians flocked to Indonesia: 1.39 million arrived": where they went, said before the number. */
    private List<String> known(Passage passage, Counted named, Edge value, Discourse discourse) {
        boolean here = named.to() <= value.from() && named.from() >= passage.chart().from();
        Where where = here ? places.find(passage, named.to(), value.from(), named.who(), true, discourse) : null;
        return where == null ? List.of() : where.states();
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
        Counted bracketed = counted == null && last != null ? bracketed(chart, value) : null;
        if (bracketed != null && last != null) {
            return listed(bracketed, last);
        }
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
        if (counted == null && verb == null && being == null && !listed && were(passage, value)) {
            return sameAgain(value, last, discourse);
        }
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
            String type = being != null && isCampus(chart, being.to()) ? "students" : earlier.type();
            Where where = type == null ? null : places.find(passage, at, at + 2, earlier.who(), false, discourse);
            return where == null || type == null ? null : found(some, type, where, false);
        }
        return doingAgain(passage, some, verb, earlier, end, discourse);
    }

    /** "there were 150 five years ago". */
    private boolean were(Passage passage, Edge value) {
        Chart chart = passage.chart();
        boolean ends = value.to() >= chart.to() || !phrases.isNoun(chart, value.to());
        return ends && chart.endingAt(value.from(), thereWere, 3) != null;
    }

    private static @Nullable Found sameAgain(Edge value, @Nullable Draft last, Discourse discourse) {
        String type = last != null ? last.type : discourse.lastType(TYPES);
        List<String> who = last != null ? last.parties.from() : discourse.lastOf(type, "last.from");
        List<String> where = last != null ? last.parties.to() : discourse.lastOf(type, "last.to");
        return type == null || who.isEmpty() || where.isEmpty()
                ? null
                : new Found(type, who, where, !isStock(type), value.from(), value.to(), value.from(), value.to());
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
        boolean told = some.noun() == Noun.WORKERS || some.noun() == Noun.STUDENTS || some.noun() == Noun.VISITORS;
        String noun = told ? some.noun().type : earlier.where().isEmpty() || earlier.noun() == Noun.PERSONS || earlier.noun() == Noun.RESIDENTS
                ? ""
                : earlier.noun().type;
        String type = operates
                ? "companies"
                : told || !noun.isEmpty() && verb.type().equals("citizens") ? noun : !verb.type().isEmpty() ? verb.type() : "students";
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

    /** "fell from 130,000 in 2015 to 98,000": the later amount, of what the earlier is. */
    private @Nullable Found risen(Chart chart, Edge value, Draft last) {
        int[] before = last.evidence.getOrDefault("value", new int[] {last.from, last.to});
        boolean to = value.from() > chart.from() && chart.tokens().is(value.from() - 1, "to") && value.from() - before[1] <= 6;
        boolean from = to && chart.endingAt(before[0], earlierAmount, 3) != null;
        return from
                ? new Found(last.type, last.parties.from(), last.parties.to(), !isStock(last.type), value.from(), value.to(), value.from() - 1, value.to())
                : null;
    }

    /** "44,216 were Australians": a number and who they were. */
    private @Nullable Counted were(Chart chart, Edge value) {
        Edge from = chart.at(value.to(), hail);
        Party home = from == null ? null : firstParty(chart, from.to());
        if (home != null && home.states().size() == 1) {
            return new Counted(Noun.PERSONS, value.from(), value.to(), home.to(), home.states(), false, true);
        }
        Counted phrase = chart.is(value.to(), be) ? phrases.phrase(chart, value.from(), value.to() + 1, 1) : null;
        return phrase == null || phrase.who().size() != 1 || phrase.noun().isBusiness() ? null : phrase;
    }

    /** "Austrians (900,000)", "Italy (800,000)". */
    private static @Nullable Counted bracketed(Chart chart, Edge value) {
        boolean open = value.from() > chart.from() && chart.tokens().is(value.from() - 1, "(") && chart.tokens().is(value.to(), ")");
        for (int from = Math.max(chart.from(), value.from() - 5); open && from < value.from() - 1; from++) {
            Party who = firstParty(chart, from);
            if (who != null && who.to() == value.from() - 1 && who.states().size() == 1 && who.from() == from) {
                return new Counted(Noun.PERSONS, from, from, who.to(), who.states(), false, true);
            }
        }
        return null;
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
