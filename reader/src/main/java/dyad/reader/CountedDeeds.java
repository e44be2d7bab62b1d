package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.Quantity;
import dyad.reader.CountReader.Found;
import dyad.reader.Counted.Noun;
import dyad.reader.CountedPlaces.Where;
import dyad.reader.CountedVerbs.Verb;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the counted do or did where: their verb, their being somewhere, where they came from. */
final class CountedDeeds {
    /** So far behind its verb a place is looked for. */
    static final int REACH = 14;

    /** So many are known for being there rather than for what they did. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    private final CountedPlaces places;
    private final CountedVerbs verbs;
    private final CountedHosts hosts;
    private final int thereAre;
    private final int thereWord;
    private final int from;
    private final int in;
    private final int possessive;
    private final int stop;
    private final int campus;
    private final int may;

    CountedDeeds(Classes classes, CountedPlaces places, CountedVerbs verbs, CountedHosts hosts) {
        this.places = places;
        this.verbs = verbs;
        this.hosts = hosts;
        thereAre = classes.number("counted.there-are");
        thereWord = classes.number("counted.there");
        from = classes.number("counted.from");
        in = classes.number("counted.in");
        possessive = classes.number("possessive-mark");
        stop = classes.number("counted.stop");
        campus = classes.number("counted.campus");
        may = classes.number("counted.may");
    }

    /** "There are 5,000 Omani students in …", "… are at universities in": without a verb that tells what they do. */
    @Nullable
    Found standing(Passage passage, Edge value, Counted counted, int end, Discourse discourse) {
        Chart chart = passage.chart();
        Edge being = verbs.being(chart, counted);
        boolean studies = being != null && isCampus(chart, being.to());
        being = counted.noun() == Noun.PERSONS && !studies ? null : being;
        boolean there = chart.endingAt(value.from(), thereAre, 3) != null
                && (chart.is(counted.to(), in) || chart.is(counted.to(), thereWord));
        there |= chart.is(counted.to(), in) && isDefinite(passage, value) && !fares(chart, counted.to());
        if (being == null && !there) {
            return null;
        }
        int at = being == null ? counted.to() : being.from();
        Where where = places.find(passage, at, Math.min(end, at + 2), counted.who(), false, discourse);
        String type = studies ? "students" : counted.noun().type;
        return where == null ? null : found(counted, type, where, false);
    }

    /** "… are enrolled at universities in", "… visited", "… have settled in". */
    @Nullable
    Found doing(Passage passage, Counted counted, Verb verb, int end, Discourse discourse) {
        Chart chart = passage.chart();
        String type = type(chart, counted, verb);
        // what citizens may do, they have not done
        boolean allowed = verb.travel() && chart.endingAt(verb.edge().from(), may, 4) != null;
        if (type == null || allowed) {
            return null;
        }
        boolean compound = counted.who().size() == 2 && counted.noun().isBusiness();
        List<String> who = compound ? List.of() : counted.who();
        int reach = Math.min(end, verb.edge().to() + REACH);
        Where where = places.find(passage, verb.edge().from(), reach, who, verb.travel(), discourse);
        Where own = where == null && !compound ? inOwnLand(passage, verb, end, who, discourse) : null;
        if (own != null) {
            List<String> others = counted.vague() ? OtherState.others(who, discourse) : List.of();
            if (others.isEmpty()) {
                return null;
            }
            who = others;
            where = own;
        }
        where = where == null ? elsewhere(passage, counted, verb, who, discourse) : where;
        List<String> states = where == null ? unsaid(counted, who, discourse) : where.states();
        if (compound) {
            who = counted.who().stream().filter(c -> !states.contains(c)).toList();
        }
        return states.isEmpty() || compound && who.size() != 1 ? null : found(type, who, states, where, counted, verb);
    }

    /** "citizens of the neighbouring republic study in Kazakhstan": which republic that is, the land itself tells. */
    private @Nullable Where inOwnLand(Passage passage, Verb verb, int end, List<String> who, Discourse discourse) {
        int reach = Math.min(end, verb.edge().to() + 6);
        Where own = places.find(passage, verb.edge().from(), reach, List.of(), verb.travel(), discourse);
        boolean contrary =
                own != null && own.states().equals(who) && !verb.type().equals("visitors");
        return contrary ? own : null;
    }

    /** Where the land is not said behind the verb: its object, before it, before those who are counted, or at the opening. */
    private @Nullable Where elsewhere(
            Passage passage, Counted counted, Verb verb, List<String> who, Discourse discourse) {
        Chart chart = passage.chart();
        Where where = verb.type().equals("visitors")
                ? places.object(chart, verb.edge().to(), who, discourse)
                : null;
        if (where == null) {
            where = places.find(passage, counted.to(), verb.edge().from(), who, false, discourse);
        }
        if (where == null) {
            where = places.antecedent(chart, counted.from() - 1, who);
        }
        return where == null ? opening(passage, counted.from(), who, discourse) : where;
    }

    private static Found found(
            String type, List<String> who, List<String> states, @Nullable Where where, Counted counted, Verb verb) {
        int to = Math.max(verb.edge().to(), where == null ? 0 : where.to());
        int begin = where == null ? counted.from() : Math.min(counted.from(), where.from());
        boolean flow = verb.flow() || type.equals("visitors");
        return new Found(
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
    @Nullable
    Where opening(Passage passage, int before, List<String> who, Discourse discourse) {
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
        return known ? OtherState.others(who, discourse) : List.of();
    }

    /** "On our campuses: 1,300 Ethiopian students": in a story of two states they are in the other one. */
    @Nullable
    Found ofTwo(Passage passage, Edge value, Counted counted, Discourse discourse) {
        boolean telling =
                switch (counted.noun()) {
                    case STUDENTS, COMPANIES, VENTURES -> true;
                    case WORKERS, VISITORS -> value.as(Quantity.class).value().compareTo(MANY) >= 0;
                    default -> false;
                };
        boolean one = counted.who().size() == 1 && !counted.vague();
        String other = one ? discourse.otherOfMain(counted.who().get(0)) : null;
        if (!telling || other == null || fares(passage.chart(), counted.to())) {
            return null;
        }
        for (Party party : passage.parties()) {
            if (party.states().stream()
                    .anyMatch(s -> !s.equals(other) && !counted.who().contains(s))) {
                return null;
            }
        }
        return new Found(
                counted.noun().type,
                counted.who(),
                List.of(other),
                counted.noun() == Noun.VISITORS,
                counted.from(),
                counted.to(),
                counted.head(),
                counted.to());
    }

    /** "31,400 tourists came from Serbia". */
    @Nullable
    Found came(Passage passage, Counted counted, Verb verb, int end, Discourse discourse) {
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

    static @Nullable Party firstParty(Chart chart, int at) {
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

    /** "at Moroccan universities": whoever is there studies. */
    boolean isCampus(Chart chart, int from) {
        return chart.isWithin(from, from + 5, campus);
    }

    /** "the 40,000 Poles in Iceland", "Moldova's 250,000 citizens in Italy": many, and known to be there. */
    private boolean isDefinite(Passage passage, Edge value) {
        Chart chart = passage.chart();
        int before = value.from() - 1;
        boolean known =
                chart.tokens().is(before, "the") || chart.tokens().is(before, "its") || chart.is(before, possessive);
        return before >= chart.from()
                && known
                && value.as(Quantity.class).value().compareTo(MANY) >= 0;
    }

    /** Whether something befalls them that no figure tells of. */
    private boolean fares(Chart chart, int from) {
        return chart.isWithin(from, from + 8, stop);
    }

    static Found found(Counted counted, String type, Where where, boolean flow) {
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
}
