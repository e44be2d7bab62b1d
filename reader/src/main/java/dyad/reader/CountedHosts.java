package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.PlaceName;
import dyad.language.Tokens;
import dyad.reader.CountReader.Found;
import dyad.reader.Counted.Noun;
import dyad.reader.CountedPlaces.Where;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts told from the side of who has or sends them: "Jordan hosts", "Italy will recruit", "Spain has 300 companies there". */
final class CountedHosts {
    /** So far before its verb the host is looked for. */
    private static final int REACH = 10;

    /** What a host's verb makes of people of whom the noun does not tell it; {@code SEND} is told from the other side. */
    private enum Act {
        HOST,
        WELCOME,
        HIRE,
        ENROL,
        SEND
    }

    private record Verb(Act act, Edge edge) {}

    private final Map<Act, Integer> acts = new LinkedHashMap<>();
    private final CountedPlaces places;
    private final int article;
    private final int refugees;
    private final int by;
    private final int party;
    private final int have;
    private final int body;
    private final int aux;
    private final int stop;
    private final int visitors;
    private final int place;

    CountedHosts(Classes classes, CountedPlaces places) {
        this.places = places;
        acts.put(Act.HOST, classes.number("counted.host"));
        acts.put(Act.WELCOME, classes.number("counted.welcome"));
        acts.put(Act.HIRE, classes.number("counted.hire"));
        acts.put(Act.ENROL, classes.number("counted.enrol"));
        acts.put(Act.SEND, classes.number("counted.send"));
        article = classes.number("article");
        refugees = classes.number("counted.refugees");
        by = classes.number("prep.by");
        party = classes.number(PartyReader.PARTY);
        have = classes.number("have");
        body = classes.number("counted.body");
        aux = classes.number("counted.aux");
        stop = classes.number("counted.stop");
        visitors = classes.number("counted.visitors");
        place = classes.number("place");
    }

    /** Whether the counted fled: of them "came" tells of no visit. */
    boolean isRefugees(Chart chart, Counted counted) {
        return chart.is(counted.head(), refugees);
    }

    /** The counted of one state with the state that has them: before them as the subject, behind them after "by". */
    @Nullable
    Found read(Passage passage, Edge value, Counted counted, int end, Discourse discourse) {
        Chart chart = passage.chart();
        Verb verb = before(chart, value.from());
        boolean event = verb != null
                && counted.noun().isBusiness()
                && (verb.act() != Act.HOST
                        || (verb.edge().forms() & Form.PAST) != 0
                                && !chart.is(verb.edge().from(), have));
        if (verb == null || event) {
            return verb == null && !counted.noun().isBusiness() ? passive(chart, counted, end) : null;
        }
        if (verb.act() == Act.SEND) {
            return sent(passage, verb, counted, end, discourse);
        }
        Party subject = subject(passage, verb.edge().from());
        subject = subject == null ? town(chart, verb.edge().from()) : subject;
        if (subject == null || subject.states().stream().anyMatch(counted.who()::contains)) {
            return null;
        }
        return found(chart, counted, verb, subject.states(), subject.from());
    }

    /** "Spain has about 300 companies operating there": whose they are is the subject itself. */
    @Nullable
    Found own(Passage passage, Edge value, @Nullable Counted counted, int end, Discourse discourse) {
        Chart chart = passage.chart();
        Verb verb = counted == null || counted.noun() == Noun.PERSONS ? null : before(chart, value.from());
        if (counted == null || verb == null) {
            return null;
        }
        // "Paraguay's consular registers listed 61,214 nationals in Spain"
        boolean has =
                verb.act() == Act.HOST && (chart.is(verb.edge().from(), have) || counted.noun() == Noun.RESIDENTS);
        Party subject =
                has || verb.act() == Act.SEND ? subject(passage, verb.edge().from()) : null;
        if (subject == null || subject.isGroup()) {
            return null;
        }
        Counted whose = counted.with(subject.states());
        if (!has) {
            return sent(passage, verb, whose, end, discourse);
        }
        Where where =
                places.find(passage, counted.to(), Math.min(end, counted.to() + 6), subject.states(), false, discourse);
        return where == null
                ? null
                : new Found(
                        counted.noun().type,
                        subject.states(),
                        where.states(),
                        false,
                        subject.from(),
                        where.to(),
                        verb.edge().from(),
                        verb.edge().to());
    }

    private @Nullable Found sent(Passage passage, Verb verb, Counted counted, int end, Discourse discourse) {
        boolean fits = counted.noun() == Noun.WORKERS || counted.noun() == Noun.STUDENTS;
        Party subject = fits ? subject(passage, verb.edge().from()) : null;
        Where where = subject == null || !subject.states().equals(counted.who())
                ? null
                : places.find(passage, counted.to(), Math.min(end, counted.to() + 4), counted.who(), true, discourse);
        return where == null
                ? null
                : new Found(
                        counted.noun().type,
                        counted.who(),
                        where.states(),
                        true,
                        verb.edge().from(),
                        where.to(),
                        verb.edge().from(),
                        verb.edge().to());
    }

    /** The verb just before the number, an article or a word of degree between: "welcomed a record 2 million". */
    private @Nullable Verb before(Chart chart, int number) {
        for (int at = number; at > Math.max(chart.from(), number - 4); at--) {
            for (Map.Entry<Act, Integer> one : acts.entrySet()) {
                Edge edge = chart.endingAt(at, one.getValue(), 6);
                if (edge != null) {
                    // "has blacklisted six" does not have them
                    return at < number && chart.is(edge.from(), have) && !isSmall(chart, at, number)
                            ? null
                            : new Verb(one.getKey(), edge);
                }
            }
            if (chart.is(at - 1, stop)) {
                return null;
            }
            if (chart.tokens().shape(at - 1) == Tokens.Shape.SIGN || chart.is(at - 1, party)) {
                return null;
            }
        }
        return null;
    }

    private boolean isSmall(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!chart.is(at, aux) && !chart.is(at, article)) {
                return false;
            }
        }
        return true;
    }

    /** "were recruited by the United Kingdom". */
    private @Nullable Found passive(Chart chart, Counted counted, int end) {
        for (int at = counted.to(); at < Math.min(end, counted.to() + 5); at++) {
            for (Map.Entry<Act, Integer> one : acts.entrySet()) {
                Edge edge = one.getKey() == Act.SEND ? null : chart.at(at, one.getValue());
                boolean participle = edge != null && (edge.forms() & (Form.PARTICIPLE | Form.PAST)) != 0;
                Party host = edge != null && participle ? behindBy(chart, edge.to()) : null;
                if (edge != null && host != null && host.states().stream().noneMatch(counted.who()::contains)) {
                    return found(chart, counted, new Verb(one.getKey(), edge), host.states(), counted.from());
                }
            }
        }
        return null;
    }

    private @Nullable Party behindBy(Chart chart, int at) {
        for (int next = at; next <= at + 2; next++) {
            if (chart.is(next, by)) {
                int name = chart.is(next + 1, article) ? next + 2 : next + 1;
                return Passage.party(chart.at(name, party));
            }
        }
        return null;
    }

    private @Nullable Found found(Chart chart, Counted counted, Verb verb, List<String> where, int from) {
        String type =
                isAmongVisitors(chart, counted) ? "visitors" : type(verb.act(), counted, isRefugees(chart, counted));
        boolean past = verb.act() == Act.ENROL && (verb.edge().forms() & Form.PAST) != 0;
        boolean flow = past || verb.act() == Act.WELCOME || verb.act() == Act.HIRE || "visitors".equals(type);
        return type == null
                ? null
                : new Found(
                        type,
                        counted.who(),
                        where,
                        flow,
                        Math.min(from, verb.edge().from()),
                        Math.max(counted.to(), verb.edge().to()),
                        verb.edge().from(),
                        verb.edge().to());
    }

    /** "counted 86,000 Norwegians among its visitors". */
    private boolean isAmongVisitors(Chart chart, Counted counted) {
        for (int at = counted.to(); at < Math.min(chart.to(), counted.to() + 5); at++) {
            if (chart.is(at, visitors)) {
                return chart.tokens().is(counted.to(), "among")
                        || chart.tokens().is(counted.to(), "as");
            }
        }
        return false;
    }

    private static @Nullable String type(Act act, Counted counted, boolean fled) {
        return switch (counted.noun()) {
            case RESIDENTS, PERSONS ->
                switch (act) {
                    case HOST -> "citizens";
                    case WELCOME -> fled ? "citizens" : "visitors";
                    case HIRE -> "workers";
                    default -> "students";
                };
            case NONE -> null;
            default -> act == Act.ENROL ? "students" : counted.noun().type;
        };
    }

    /** "Bali saw 1.4 million Australian arrivals": a town or region just before the verb. */
    private @Nullable Party town(Chart chart, int verb) {
        Edge town = chart.endingAt(verb, place, 4);
        return town != null && town.detail() instanceof PlaceName name
                ? new Party(town.from(), town.to(), List.of(name.state()), Party.Kind.NAME, null, false)
                : null;
    }

    /** "Czech authorities", "Italian shipyards". */
    private boolean isBody(Chart chart, int at) {
        return chart.is(at, body) || chart.is(at + 1, body);
    }

    /** The state that does it: no preposition governs it, and it stands shortly before in the same clause. */
    private @Nullable Party subject(Passage passage, int verb) {
        Party best = null;
        for (Party one : passage.parties()) {
            boolean near =
                    one.to() <= verb && verb - one.to() <= REACH && passage.clause(one.from()) == passage.clause(verb);
            boolean free = one.preposition() == null && !one.possessive() && one.kind() != Party.Kind.BOTH;
            boolean adjective = one.kind() == Party.Kind.ADJECTIVE || one.kind() == Party.Kind.PEOPLE;
            if (near && free && (!adjective || isBody(passage.chart(), one.to()))) {
                best = one;
            }
        }
        return best;
    }
}
