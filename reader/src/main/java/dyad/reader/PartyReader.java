package dyad.reader;

import dyad.language.Beginnings;
import dyad.language.CaseRoles;
import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Pack;
import dyad.language.PlaceName;
import dyad.language.StateName;
import dyad.language.States;
import dyad.language.Suffixing;
import dyad.language.Tokens;
import dyad.language.name.Person;
import dyad.language.name.PersonReader;
import dyad.language.name.Title;
import dyad.reader.Party.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decision 2, first half: which states a sentence refers to. Names, adjectives, compounds and persons are read as they stand; "the two
 * countries", "it", "the neighbour" are resolved to what the document has been speaking of, or to nothing. Adds edges of class {@code party}.
 */
final class PartyReader {
    static final String PARTY = "party";
    /** Class of the parties that are lands one can go to. */
    static final String LAND = "land";

    private static final int BETWEEN = 8;

    /** How far behind a name the word may stand that belongs to it: "Италия мәдениет институты". */
    private static final int OWNED = 3;

    /** Parties that are lands one can go to: named, by their capital, or as "the country". */
    private static final Set<Kind> LANDS = EnumSet.of(Kind.NAME, Kind.CAPITAL, Kind.ONE, Kind.OTHER);

    private static final List<String> ROLES =
            List.of("of", "with", "to", "from", "in", "by", "against", "between", "for");

    private final PartyNames names;
    private final Anaphora anaphora;
    private final PartyGroups groups;
    private final PersonStates persons;
    private final int currency;
    private final CaseRoles cases;
    private final Suffixing suffixing;
    private final Map<Integer, String> postpositions = new TreeMap<>();
    private final Map<Integer, String> prepositions = new TreeMap<>();
    private final PartyLead leads;
    private final int[] any;
    private final int party;
    private final int land;
    private final int official;
    private final int compound;
    private final int person;
    private final int office;
    private final int capital;
    private final int title;
    private final int definite;
    private final int possessive;
    private final int place;
    private final int in;
    private final int governing;
    private final int joint;
    private final int finite;

    PartyReader(Pack pack, States states) {
        Classes classes = pack.classes();
        party = classes.number(PARTY);
        land = classes.number(LAND);
        official = classes.number("party.person");
        compound = classes.number("compound");
        person = classes.number(PersonReader.PERSON);
        office = classes.number("office");
        capital = classes.number("capital");
        title = classes.number("title.agreement");
        definite = classes.number("definite");
        possessive = classes.number("possessive-mark");
        place = classes.number("place");
        in = classes.number("prep.in");
        governing = classes.number("governing-body");
        joint = classes.number("name-joint");
        finite = classes.number("finite");
        cases = pack.roles();
        suffixing = pack.suffixing();
        ROLES.forEach(r -> postpositions.put(classes.number("post." + r), r));
        ROLES.forEach(r -> prepositions.put(classes.number("prep." + r), r));
        currency = classes.number("currency-word");
        names = new PartyNames(classes, states);
        anaphora = new Anaphora(classes, states, names);
        persons = new PersonStates(classes, states);
        groups = new PartyGroups(classes, names, prepositions, suffixing.isUsed());
        any = IntStream.concat(IntStream.concat(names.types(), anaphora.types()), IntStream.of(person))
                .distinct()
                .toArray();
        leads = new PartyLead(classes, prepositions);
    }

    /** The parties of a sentence, in order; groups ("Kenya and Uganda") are one party. */
    List<Party> read(Chart chart, Discourse discourse) {
        List<Party> found = new ArrayList<>();
        Beginnings beginnings = chart.beginnings(any);
        for (int at = chart.from(); at < chart.to(); ) {
            boolean known = chart.tokens().isCapital(at) && !discourse.people().isUntold();
            boolean looked = (known || beginnings.is(at)) && !isCurrency(chart, at);
            Party next = looked ? party(chart, at, known, discourse, found) : null;
            if (next != null) {
                String role = isLandOfTown(chart, next) ? "in" : role(chart, next);
                role = role == null && isListedInGenitive(chart, found, next) ? "of" : role;
                boolean owns = suffixing.isUsed() ? owns(chart, next) : chart.is(next.to(), possessive);
                Party party = next.with(role, owns);
                found.add(party);
                if (party.possessive() && party.kind() == Kind.NAME) {
                    persons.noteOwned(chart, party, discourse);
                }
            }
            at = next == null ? at + 1 : Math.max(at + 1, next.to());
        }
        List<Party> grouped = groups.of(chart, found);
        grouped.replaceAll(party -> ofThoseBetween(party, grouped));
        for (Party one : grouped) {
            chart.add(new Edge(party, one.from(), one.to(), used(chart, one), one));
            if (one.kind() == Kind.PERSON) {
                chart.add(new Edge(official, one.from(), one.to(), used(chart, one), one));
            }
            if (one.kind() == Kind.COMPOUND) {
                chart.add(new Edge(compound, one.from(), one.to(), Form.WORD, one));
            } else if (LANDS.contains(one.kind()) && !one.possessive()) {
                land(chart, one);
            }
        }
        return grouped;
    }

    /** All forms in which a party may stand in a language that has cases beside prepositions; any case where nothing tells them. */
    private int inflected(Chart chart, Party party) {
        int forms = party.kind() == Kind.PERSON ? ofOffice(chart, party) : names.forms(chart, party);
        return (forms & Form.CASES) == 0 ? Form.WORD | Form.CASES : forms;
    }

    /** All forms in which the office of a person may stand. */
    private int ofOffice(Chart chart, Party party) {
        int forms = 0;
        for (int at = party.from(); at < party.to() && forms == 0; at++) {
            forms = chart.formsOfLongest(at, office);
        }
        return forms;
    }

    /** "Two-way trade between Canada and Mexico": the word stands for those named behind it. */
    private static Party ofThoseBetween(Party party, List<Party> all) {
        if (party.kind() != Kind.BOTH || party.to() - party.from() > 3) {
            return party;
        }
        for (Party next : all) {
            boolean named =
                    next.kind() != Kind.BOTH && next.states().size() == 2 && "between".equals(next.preposition());
            if (named && next.from() > party.to() && next.from() - party.to() < BETWEEN) {
                return new Party(
                        party.from(), party.to(), next.states(), Kind.BOTH, party.preposition(), party.possessive());
            }
        }
        return party;
    }

    /** "президенты Кении и Чили": a name that never inflects stands in the case of the one before it in a list. */
    private boolean isListedInGenitive(Chart chart, List<Party> before, Party next) {
        Party last = before.isEmpty() || cases.isEmpty() ? null : before.get(before.size() - 1);
        Edge and = last == null ? null : chart.at(last.to(), joint);
        if (last == null || and == null || and.to() != next.from() || next.kind() != Kind.NAME) {
            return false;
        }
        int forms = names.forms(chart, next) & Form.CASES;
        boolean fixed = (forms & Form.NOMINATIVE) != 0 && (forms & Form.GENITIVE) != 0;
        boolean several = last.kind() == Kind.PERSON && (ofOffice(chart, last) & Form.PLURAL) != 0;
        return fixed && (several || "of".equals(last.preposition()));
    }

    /** "13 billion US dollars": a currency's name is no state's. */
    private boolean isCurrency(Chart chart, int at) {
        Edge word = chart.at(at, currency);
        Edge behind = chart.endingAt(at + 1, currency, 3);
        return word != null && word.to() > at + 1 && names.name(chart, at) != null
                || behind != null && behind.from() < at;
    }

    /** A land is found at its article too: "to the Republic of Ghana". */
    private void land(Chart chart, Party one) {
        chart.add(new Edge(land, one.from(), one.to(), used(chart, one), one));
        if (one.from() > chart.from() && chart.is(one.from() - 1, definite)) {
            chart.add(new Edge(land, one.from() - 1, one.to(), Form.WORD, one));
        }
    }

    private @Nullable Party party(Chart chart, int at, boolean known, Discourse discourse, List<Party> before) {
        Edge who = chart.at(at, person);
        if (who != null) {
            return ofPerson(chart, who, discourse, before);
        }
        Party compound = names.compound(chart, at);
        if (compound != null) {
            return compound;
        }
        Edge name = names.name(chart, at);
        if (name != null && isOfTitle(chart, name)) {
            return null;
        }
        Party town = name == null ? null : names.capital(chart, name, !cases.isEmpty());
        if (town != null) {
            return town;
        }
        if (name != null) {
            return new Party(at, name.to(), List.of(name.as(StateName.class).code()), names.kindOf(name), null, false);
        }
        Party surname = known ? surname(chart, at, discourse, suffixing) : null;
        return surname != null ? surname : anaphora.at(chart, at, discourse, before);
    }

    /** "the Ankara Declaration": the town only gives a paper its name. */
    private boolean isOfTitle(Chart chart, Edge name) {
        Edge paper = name.type() == capital ? chart.at(name.from(), title) : null;
        return paper != null && paper.to() > name.to() && paper.as(Title.class).head() >= name.to();
    }

    private @Nullable Party ofPerson(Chart chart, Edge edge, Discourse discourse, List<Party> before) {
        String code = persons.of(chart, edge, discourse, before);
        return code == null ? null : new Party(edge.from(), edge.to(), List.of(code), Kind.PERSON, null, false);
    }

    /** "Fajon", "Yoon": a word of the name of someone named before; one that is not the surname only where it stands alone. */
    private static @Nullable Party surname(Chart chart, int at, Discourse discourse, Suffixing suffixing) {
        String word = suffixing.bare(chart.tokens().text(at, at + 1)).name();
        Person known = discourse.people().surname(word);
        if (known == null && !(at + 1 < chart.to() && chart.tokens().isCapital(at + 1))) {
            known = discourse.people().named(word);
        }
        return known == null || known.state() == null
                ? null
                : new Party(at, at + 1, List.of(known.state()), Kind.PERSON, null, false);
    }

    /** "in Lima, Peru": the land only says where the town is. */
    private boolean isLandOfTown(Chart chart, Party land) {
        int comma = land.from() - (chart.is(land.from() - 1, definite) ? 2 : 1);
        if (land.kind() != Kind.NAME || comma <= chart.from() || !chart.tokens().is(comma, ",")) {
            return false;
        }
        Edge town = PartyNames.longest(chart.endingAt(comma, capital, 4), chart.endingAt(comma, place, 4));
        return town != null
                && chart.endingAt(town.from(), in, 1) != null
                && land.states().contains(stateOf(town));
    }

    private static String stateOf(Edge town) {
        return town.detail() instanceof PlaceName name
                ? name.state()
                : town.as(StateName.class).code();
    }

    /** By the preposition before it or, where there is none, by its case. */
    private @Nullable String role(Chart chart, Party party) {
        if (suffixing.isUsed()) {
            return suffixed(chart, party);
        }
        String role = leads.role(chart, party);
        if (role != null || cases.isEmpty()) {
            return role;
        }
        boolean person = party.kind() == Kind.PERSON;
        return person || party.to() - party.from() <= PartyNames.LONGEST_NAME
                ? cases.of(person ? ofOffice(chart, party) : names.forms(chart, party))
                : null;
    }

    /** By the word behind it ("Италия тарапынан"), by the body of a state that stands for it ("Италия үкіметіне") or by its own case. */
    private @Nullable String suffixed(Chart chart, Party party) {
        Edge longest = null;
        for (int type : postpositions.keySet()) {
            Edge edge = chart.at(party.to(), type);
            longest = edge != null && (longest == null || edge.length() > longest.length()) ? edge : longest;
        }
        int forms = forms(chart, party);
        if (longest != null) {
            return postpositions.get(longest.type());
        }
        Edge body = chart.at(party.to(), governing);
        return suffixing.isOwner(forms) ? null : cases.of(body == null ? forms : body.forms());
    }

    /** Whether a party owns what stands behind it: by its case, or by the ending of what is owned ("Италия экспорты"). */
    private boolean owns(Chart chart, Party party) {
        int forms = forms(chart, party);
        if (suffixing.isOwner(forms)) {
            return true;
        }
        boolean free = (forms & Form.CASES) == 0 || (forms & Form.NOMINATIVE) != 0;
        for (int next = party.to(); free && next < Math.min(chart.to(), party.to() + OWNED); next++) {
            boolean other = chart.tokens().shape(next) != Tokens.Shape.LOWER
                    || chart.is(next, governing)
                    || chart.is(next, finite)
                    || chart.isAny(next, any);
            if (other || isPostposition(chart, next)) {
                return false;
            }
            if (suffixing.isOwned(chart.tokens().norm(next))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPostposition(Chart chart, int at) {
        return postpositions.keySet().stream().anyMatch(type -> chart.is(at, type));
    }

    /** The cases in which a party is used: those of the body that stands for it ("Италия халқына"), else its own. */
    private int used(Chart chart, Party party) {
        Edge body = suffixing.isUsed() ? chart.at(party.to(), governing) : null;
        int forms = body == null ? 0 : body.forms() & Form.CASES;
        return forms == 0 ? forms(chart, party) : forms;
    }

    /** The cases in which a party may stand, by its last word; none where cases tell nothing. */
    private int forms(Chart chart, Party party) {
        if (!suffixing.isUsed()) {
            return cases.isEmpty() ? Form.WORD : inflected(chart, party);
        }
        int forms = names.forms(chart, party) & Form.CASES;
        for (int at = party.to() - 1; forms == 0 && at >= party.from(); at--) {
            for (int i = chart.first(at); i != 0; i = chart.next(i)) {
                forms |= chart.end(i) == party.to() ? chart.forms(i) & Form.CASES : 0;
            }
        }
        if (forms == 0 && party.kind() == Kind.PERSON) {
            return suffixing
                    .bare(chart.tokens().text(party.to() - 1, party.to()))
                    .form();
        }
        return forms == 0 ? Form.NOMINATIVE : forms;
    }
}
