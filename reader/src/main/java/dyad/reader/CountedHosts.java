package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
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
        if (verb == null) {
            return passive(chart, counted, end);
        }
        if (verb.act() == Act.SEND) {
            return sent(passage, verb, counted, end, discourse);
        }
        Party subject = subject(passage, verb.edge().from());
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
        boolean has = verb.act() == Act.HOST && chart.is(verb.edge().from(), have);
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
                    return new Verb(one.getKey(), edge);
                }
            }
            if (chart.tokens().shape(at - 1) == Tokens.Shape.SIGN || chart.is(at - 1, party)) {
                return null;
            }
        }
        return null;
    }

    /** "were recruited by the United Kingdom". */
    private @Nullable Found passive(Chart chart, Counted counted, int end) {
        for (int at = counted.to(); at < Math.min(end, counted.to() + 5); at++) {
            for (Map.Entry<Act, Integer> one : acts.entrySet()) {
                Edge edge = one.getKey() == Act.SEND ? null : chart.at(at, one.getValue());
                boolean participle = edge != null && (edge.forms() & (Form.PARTICIPLE | Form.PAST)) != 0;
                Party host = participle ? behindBy(chart, edge.to()) : null;
                if (host != null && host.states().stream().noneMatch(counted.who()::contains)) {
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
        String type = type(verb.act(), counted, isRefugees(chart, counted));
        boolean flow = verb.act() == Act.WELCOME || verb.act() == Act.HIRE || "visitors".equals(type);
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
            default -> counted.noun().type;
        };
    }

    /** The state that does it: no preposition governs it, and it stands shortly before in the same clause. */
    private @Nullable Party subject(Passage passage, int verb) {
        Party best = null;
        for (Party one : passage.parties()) {
            boolean near =
                    one.to() <= verb && verb - one.to() <= REACH && passage.clause(one.from()) == passage.clause(verb);
            boolean free = one.preposition() == null && !one.possessive() && one.kind() != Party.Kind.BOTH;
            boolean noun = one.kind() != Party.Kind.ADJECTIVE && one.kind() != Party.Kind.PEOPLE;
            if (near && free && noun) {
                best = one;
            }
        }
        return best;
    }
}
