package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Pack;
import dyad.language.PlaceName;
import dyad.language.StateName;
import dyad.language.States;
import dyad.language.Tokens;
import dyad.language.name.Person;
import dyad.language.name.PersonReader;
import dyad.reader.Party.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decision 2, first half: which states a sentence refers to. Names, adjectives, compounds and persons are read as they stand; "the two
 * countries", "it", "the neighbour" are resolved to what the document has been speaking of, or to nothing. Adds edges of class {@code party}.
 */
final class PartyReader {
    static final String PARTY = "party";
    /** Class of the parties that are lands one can go to. */
    static final String LAND = "land";

    /** Parties that are lands one can go to: named, by their capital, or as "the country". */
    private static final int ABROAD = 14;

    private static final Set<Kind> LANDS = EnumSet.of(Kind.NAME, Kind.CAPITAL, Kind.ONE, Kind.OTHER);

    private static final List<String> ROLES =
            List.of("of", "with", "to", "from", "in", "by", "against", "between", "for");

    private static final int LONGEST_LIST = 12;

    private final States states;
    private final Map<Integer, Kind> kinds = new TreeMap<>();
    private final Map<Integer, String> prepositions = new TreeMap<>();
    private final Set<String> gone = new HashSet<>();
    private final long nameMask;
    private final long prepositionMask;
    private final long compoundMask;
    private final long anyMask;
    private final int party;
    private final int land;
    private final int compound;
    private final int organisation;
    private final int counterpart;
    private final int combining;
    private final int adjective;
    private final int state;
    private final int person;
    private final int article;
    private final int capital;
    private final int toward;
    private final int definite;
    private final int joint;
    private final int both;
    private final int bothLead;
    private final int bothNoun;
    private final int neighbour;
    private final int oneNoun;
    private final int it;
    private final int we;
    private final int possessive;
    private final int notState;
    private final int of;
    private final int place;
    private final int in;

    PartyReader(Pack pack, States states) {
        this.states = states;
        Classes classes = pack.classes();
        party = classes.number(PARTY);
        compound = classes.number("compound");
        land = classes.number(LAND);
        organisation = classes.number("organisation");
        counterpart = classes.number("counterpart");
        combining = classes.number("combining");
        adjective = classes.number("adjective");
        state = classes.number("state");
        person = classes.number(PersonReader.PERSON);
        article = classes.number("article");
        capital = classes.number("capital");
        toward = classes.number("town-preposition");
        definite = classes.number("definite");
        joint = classes.number("name-joint");
        both = classes.number("both");
        bothLead = classes.number("both-lead");
        bothNoun = classes.number("both-noun");
        neighbour = classes.number("neighbour");
        oneNoun = classes.number("one-state");
        it = classes.number("it");
        we = classes.number("we");
        possessive = classes.number("possessive-mark");
        notState = classes.number("not-state");
        of = classes.number("prep.of");
        place = classes.number("place");
        in = classes.number("prep.in");
        kinds.put(state, Kind.NAME);
        kinds.put(classes.number("capital"), Kind.CAPITAL);
        kinds.put(classes.number("seat"), Kind.SEAT);
        kinds.put(classes.number("parliament"), Kind.SEAT);
        kinds.put(adjective, Kind.ADJECTIVE);
        kinds.put(classes.number("inhabitant"), Kind.PEOPLE);
        kinds.put(classes.number("organisation"), Kind.ORGANISATION);
        ROLES.forEach(r -> prepositions.put(classes.number("prep." + r), r));
        compoundMask = mask(Set.of(combining, state, adjective, organisation));
        nameMask = mask(kinds.keySet());
        anyMask = compoundMask | nameMask | mask(Set.of(person, both, bothLead, neighbour, oneNoun, it, we));
        prepositionMask = mask(prepositions.keySet());
        states.all().stream().filter(s -> states.has(s.code(), "historical")).forEach(s -> gone.add(s.code()));
    }

    private static long mask(Set<Integer> types) {
        return types.stream().mapToLong(Chart::bit).reduce(0, (a, b) -> a | b);
    }

    /** The parties of a sentence, in order; groups ("Kenya and Uganda") are one party. */
    List<Party> read(Chart chart, Discourse discourse) {
        List<Party> found = new ArrayList<>();
        for (int at = chart.from(); at < chart.to(); ) {
            Party next = party(chart, at, discourse, found);
            if (next != null) {
                String role = isLandOfTown(chart, next) ? "in" : preposition(chart, next.from());
                found.add(next.with(role, chart.is(next.to(), possessive)));
            }
            at = next == null ? at + 1 : Math.max(at + 1, next.to());
        }
        List<Party> grouped = grouped(chart, found);
        for (Party one : grouped) {
            chart.add(new Edge(party, one.from(), one.to(), Form.WORD, one));
            if (one.kind() == Kind.COMPOUND) {
                chart.add(new Edge(compound, one.from(), one.to(), Form.WORD, one));
            } else if (LANDS.contains(one.kind()) && !one.possessive()) {
                land(chart, one);
            }
        }
        return grouped;
    }

    /** "the Republic" of "the Republic of Ghana" is no word for a state already spoken of. */
    private boolean beginsName(Chart chart, Edge words) {
        Edge name = name(chart, words.to() - 1);
        return name != null && name.to() > words.to();
    }

    /** A land is found at its article too: "to the Republic of Ghana". */
    private void land(Chart chart, Party one) {
        chart.add(new Edge(land, one.from(), one.to(), Form.WORD, one));
        if (one.from() > chart.from() && chart.is(one.from() - 1, definite)) {
            chart.add(new Edge(land, one.from() - 1, one.to(), Form.WORD, one));
        }
    }

    private @Nullable Party party(Chart chart, int at, Discourse discourse, List<Party> before) {
        boolean known = chart.tokens().isCapital(at) && discourse.knowsPersons();
        if (!known && !chart.mayBegin(at, anyMask)) {
            return null;
        }
        Edge who = chart.at(at, person);
        if (who != null) {
            return ofPerson(chart, who, discourse);
        }
        Party compound = compound(chart, at);
        if (compound != null) {
            return compound;
        }
        Edge name = isNoState(chart, at) ? null : name(chart, at);
        if (name != null) {
            return new Party(at, name.to(), List.of(name.as(StateName.class).code()), kindOf(name), null, false);
        }
        Party surname = known ? surname(chart, at, discourse) : null;
        return surname != null ? surname : anaphor(chart, at, discourse, before);
    }

    /** "American" of "South American" and "Central African" of "the Central African nation" name no state. */
    private boolean isNoState(Chart chart, int at) {
        return chart.is(at, notState) || chart.endingAt(at + 1, notState, 4) != null;
    }

    private Kind kindOf(Edge name) {
        Kind kind = kinds.get(name.type());
        return kind == null ? Kind.NAME : kind;
    }

    private @Nullable Edge name(Chart chart, int at) {
        if (!chart.mayBegin(at, nameMask)) {
            return null;
        }
        Edge best = null;
        for (int i = 0; i < chart.count(at); i++) {
            Edge edge = chart.edge(at, i);
            boolean longer = best == null || edge.length() > best.length();
            if ((nameMask & Chart.bit(edge.type())) != 0
                    && kinds.containsKey(edge.type())
                    && (longer || best != null && edge.length() == best.length() && isBetter(edge, best))) {
                best = edge;
            }
        }
        return best;
    }

    /** Of two states of one name the one that is not gone, and a name before an adjective. */
    private boolean isBetter(Edge edge, Edge best) {
        boolean gone = isGone(best.as(StateName.class).code());
        return gone && !isGone(edge.as(StateName.class).code())
                || edge.as(StateName.class)
                                .code()
                                .equals(best.as(StateName.class).code())
                        && edge.type() == state;
    }

    private boolean isGone(String code) {
        return gone.contains(code);
    }

    private @Nullable Party ofPerson(Chart chart, Edge edge, Discourse discourse) {
        Person who = edge.as(Person.class);
        String code = who.state();
        if (code == null && who.surname() != null) {
            Person known = discourse.person(who.surname());
            code = known == null ? null : known.state();
        }
        if (code == null && who.name() == null && who.office() != null) {
            Person known = discourse.officer(who.office());
            code = known == null ? null : known.state();
        }
        if (code == null
                && who.office() != null
                && !isPlural(who)
                && !(who.name() == null && chart.is(edge.to() - 1, counterpart))
                && !(who.name() != null && isAbroad(chart, edge.from(), discourse.home()))) {
            code = discourse.home();
        }
        if (code == null) {
            return null;
        }
        discourse.person(new Person(who.name(), who.office(), who.sector(), code));
        return new Party(edge.from(), edge.to(), List.of(code), Kind.PERSON, null, false);
    }

    /** "leaves for Baku, where talks with President … are planned": whose president it is, nobody said. */
    private boolean isAbroad(Chart chart, int before, @Nullable String home) {
        for (int at = Math.max(chart.from(), before - ABROAD); at < before; at++) {
            Edge town = chart.at(at, capital);
            if (town != null && !town.as(StateName.class).code().equals(home) && chart.is(at - 1, toward)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(Person who) {
        return who.name() == null && who.office() != null && who.office().endsWith("s");
    }

    private @Nullable Party surname(Chart chart, int at, Discourse discourse) {
        Tokens tokens = chart.tokens();
        Person known = discourse.person(tokens.text(at, at + 1));
        return known == null || known.state() == null
                ? null
                : new Party(at, at + 1, List.of(known.state()), Kind.PERSON, null, false);
    }

    /** "Kazakh-Italian", "Kazakhstan–Italy", "Sino-Russian". */
    private @Nullable Party compound(Chart chart, int at) {
        if (!chart.mayBegin(at, compoundMask)) {
            return null;
        }
        Edge first = longest(
                chart.at(at, combining), chart.at(at, state), chart.at(at, adjective), chart.at(at, organisation));
        if (first == null
                || !chart.tokens().is(first.to(), "-")
                || !chart.tokens().touches(first.to())) {
            return null;
        }
        Edge second = longest(
                chart.at(first.to() + 1, adjective),
                chart.at(first.to() + 1, state),
                chart.at(first.to() + 1, combining),
                chart.at(first.to() + 1, organisation));
        if (second == null || !chart.tokens().touches(first.to() + 1)) {
            return null;
        }
        List<String> codes = distinct(
                first.as(StateName.class).code(), second.as(StateName.class).code());
        return codes.size() < 2 ? null : new Party(at, second.to(), codes, Kind.COMPOUND, null, false);
    }

    private static @Nullable Edge longest(@Nullable Edge... edges) {
        Edge best = null;
        for (Edge edge : edges) {
            if (edge != null
                    && (edge.detail() instanceof StateName || edge.detail() instanceof PlaceName)
                    && (best == null || edge.length() > best.length())) {
                best = edge;
            }
        }
        return best;
    }

    private static List<String> distinct(String... codes) {
        return List.copyOf(new LinkedHashSet<>(List.of(codes)));
    }

    private @Nullable Party anaphor(Chart chart, int at, Discourse discourse, List<Party> before) {
        Edge two = bothEdge(chart, at);
        if (two != null) {
            List<String> pair = twoBefore(before, discourse);
            return pair.size() < 2 ? null : new Party(at, two.to(), pair, Kind.BOTH, null, false);
        }
        Edge other = chart.at(at, neighbour);
        if (other != null) {
            String code = otherOf(before, discourse);
            return code == null ? null : new Party(at, other.to(), List.of(code), Kind.OTHER, null, false);
        }
        Edge one = chart.at(at, oneNoun);
        if (one != null && !beginsName(chart, one)) {
            String code = one(String.valueOf(one.detail()), before, discourse);
            return code == null ? null : new Party(at, one.to(), List.of(code), Kind.ONE, null, false);
        }
        if (chart.is(at, it)) {
            List<String> subject = subjectOf(before, discourse);
            return subject.size() != 1 ? null : new Party(at, at + 1, subject, Kind.ONE, null, false);
        }
        String home = discourse.home();
        return home != null && chart.is(at, we) ? new Party(at, at + 1, List.of(home), Kind.ONE, null, false) : null;
    }

    /** "bilateral", "each other", "the two … countries", "each country", with two adjectives between at the most. */
    private @Nullable Edge bothEdge(Chart chart, int at) {
        Edge word = chart.at(at, both);
        if (word != null) {
            return word;
        }
        Edge lead = chart.at(at, bothLead);
        if (lead == null) {
            return null;
        }
        boolean each = "one".equals(lead.detail());
        for (int skip = 0; skip <= 2; skip++) {
            Edge noun = chart.at(lead.to() + skip, bothNoun);
            boolean fits = noun != null && (each || (noun.forms() & Form.PLURAL) != 0);
            if (noun != null && fits && !hasName(chart, lead.to(), noun.from())) {
                return new Edge(both, at, noun.to(), Form.WORD, null);
            }
        }
        return null;
    }

    private boolean hasName(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (name(chart, at) != null) {
                return true;
            }
        }
        return false;
    }

    private static List<String> twoBefore(List<Party> before, Discourse discourse) {
        Set<String> here = new LinkedHashSet<>();
        for (int i = before.size() - 1; i >= 0 && here.size() < 3; i--) {
            Party party = before.get(i);
            if (party.isGroup()) {
                return party.states().size() == 2 ? party.states() : discourse.pair();
            }
            if (!party.isLocative() && party.kind() != Kind.ORGANISATION) {
                here.addAll(party.states());
            }
        }
        return here.size() == 2 ? List.copyOf(here) : discourse.pair();
    }

    private static @Nullable String otherOf(List<Party> before, Discourse discourse) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Party party = before.get(i);
            if (!party.isGroup() && !party.isLocative()) {
                return discourse.other(party.states().get(0));
            }
        }
        List<String> subject = discourse.subject();
        String home = discourse.home();
        String self = home != null ? home : subject.size() == 1 ? subject.get(0) : null;
        return self == null ? null : discourse.other(self);
    }

    private @Nullable String one(String trait, List<Party> before, Discourse discourse) {
        List<String> candidates = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            candidates.addAll(before.get(i).states());
        }
        candidates.addAll(discourse.recent());
        if (trait.equals("any")) {
            String home = discourse.home();
            boolean free =
                    before.stream().noneMatch(p -> home != null && p.states().contains(home));
            return home != null && free ? home : candidates.isEmpty() ? null : candidates.get(0);
        }
        return candidates.stream().filter(c -> states.has(c, trait)).findFirst().orElse(null);
    }

    private static List<String> subjectOf(List<Party> before, Discourse discourse) {
        for (Party party : before) {
            if (party.preposition() == null && party.kind() != Kind.BOTH) {
                return party.states();
            }
        }
        return discourse.subject();
    }

    /** "in Lima, Peru": the land only says where the town is. */
    private boolean isLandOfTown(Chart chart, Party land) {
        int comma = land.from() - (chart.is(land.from() - 1, definite) ? 2 : 1);
        if (land.kind() != Kind.NAME || comma <= chart.from() || !chart.tokens().is(comma, ",")) {
            return false;
        }
        Edge town = longest(chart.endingAt(comma, capital, 4), chart.endingAt(comma, place, 4));
        return town != null
                && chart.endingAt(town.from(), in, 1) != null
                && land.states().contains(stateOf(town));
    }

    private static String stateOf(Edge town) {
        return town.detail() instanceof PlaceName name
                ? name.state()
                : town.as(StateName.class).code();
    }

    private @Nullable String preposition(Chart chart, int at) {
        int before = at - 1;
        while (before >= chart.from() && at - before <= 3 && chart.is(before, article)) {
            before--;
        }
        if (!chart.mayEnd(before + 1, prepositionMask)) {
            return null;
        }
        for (int type : prepositions.keySet()) {
            Edge edge = chart.endingAt(before + 1, type, 4);
            if (edge != null) {
                return prepositions.get(type);
            }
        }
        return null;
    }

    /** Joins parties that stand in one list: "Kenya, Uganda and Rwanda". */
    private List<Party> grouped(Chart chart, List<Party> parties) {
        List<Party> grouped = new ArrayList<>();
        for (Party party : parties) {
            Party last = grouped.isEmpty() ? null : grouped.get(grouped.size() - 1);
            if (last != null && isJoined(chart, last, party)) {
                Set<String> codes = new LinkedHashSet<>(last.states());
                codes.addAll(party.states());
                grouped.set(
                        grouped.size() - 1,
                        new Party(
                                last.from(),
                                party.to(),
                                List.copyOf(codes),
                                last.kind(),
                                last.preposition(),
                                party.possessive()));
            } else {
                grouped.add(party);
            }
        }
        return grouped;
    }

    private boolean isJoined(Chart chart, Party last, Party party) {
        boolean listed = isList(last.kind()) && isList(party.kind());
        int at = last.to();
        if (!listed
                || last.possessive() && !party.possessive()
                || party.kind() == Kind.PERSON != (last.kind() == Kind.PERSON)) {
            return false;
        }
        if (chart.is(at, possessive)) {
            at++;
        }
        boolean comma = chart.tokens().is(at, ",");
        at = comma ? at + 1 : at;
        Edge and = chart.at(at, joint);
        at = and == null ? at : and.to();
        while (at < party.from() && (chart.is(at, article) || prepositions.containsKey(typeOf(chart, at, last)))) {
            at++;
        }
        return (and != null || comma && isList(chart, party)) && at == party.from();
    }

    /** "with Japan and with Korea": the same preposition may be said again. */
    private int typeOf(Chart chart, int at, Party last) {
        for (Map.Entry<Integer, String> role : prepositions.entrySet()) {
            if (role.getValue().equals(last.preposition()) && chart.is(at, role.getKey())) {
                return role.getKey();
            }
        }
        return -1;
    }

    /** A comma joins only where a joint follows later: "A, B and C". */
    private boolean isList(Chart chart, Party party) {
        int after = party.to();
        for (int i = 0; i < LONGEST_LIST && after < chart.to(); i++) {
            if (chart.is(after, joint)) {
                int next = chart.is(after + 1, of) ? after + 2 : after + 1;
                return name(chart, chart.is(next, article) ? next + 1 : next) != null;
            }
            if (!chart.tokens().is(after, ",")) {
                return false;
            }
            Edge next = name(chart, chart.is(after + 1, article) ? after + 2 : after + 1);
            if (next == null) {
                return chart.is(after + 1, joint) && name(chart, after + 2) != null;
            }
            after = next.to();
        }
        return false;
    }

    private static boolean isList(Kind kind) {
        return kind == Kind.NAME
                || kind == Kind.CAPITAL
                || kind == Kind.SEAT
                || kind == Kind.ADJECTIVE
                || kind == Kind.PEOPLE
                || kind == Kind.PERSON
                || kind == Kind.ORGANISATION;
    }
}
