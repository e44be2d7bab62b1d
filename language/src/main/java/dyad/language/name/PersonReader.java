package dyad.language.name;

import dyad.language.CaseRoles;
import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.NameCases;
import dyad.language.Pack;
import dyad.language.StateName;
import dyad.language.Suffixing;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by their office ("Uganda's Foreign Minister Jeje Odongo", "Alassane Ouattara, President of the Republic of Côte d'Ivoire")
 * or title ("Mr Odongo"). Adds edges of class {@code person}.
 */
public final class PersonReader {
    /** Class of persons. */
    public static final String PERSON = "person";

    private static final int OFFICE_WORDS = 4;

    private final int person;
    private final int office;
    private final int noOffice;
    private final int officeModifier;
    private final int officeOf;
    private final int officeState;
    private final int honorific;
    private final int nameJoint;
    private final int article;
    private final PersonNames names;
    private final OfficeStates states;
    private final Portfolios portfolios;
    private final int adjectiveBehind;
    private final Suffixing suffixing;
    private final NameCases nameCases;
    private final boolean genitive;

    /** A reader over a pack's classes; where its genitive says whose something is, a state in it behind an office is whose the office is. */
    public PersonReader(Pack pack) {
        Classes classes = pack.classes();
        CaseRoles roles = pack.roles();
        suffixing = pack.suffixing();
        nameCases = pack.nameCases();
        genitive = !suffixing.isUsed() && "of".equals(roles.of(Form.GENITIVE));
        person = classes.number(PERSON);
        office = classes.number("office");
        noOffice = classes.number("not-office");
        officeModifier = classes.number("office-modifier");
        officeOf = classes.number("office-of");
        officeState = classes.number("office-state");
        honorific = classes.number("honorific");
        nameJoint = classes.number("name-joint");
        article = classes.number("article");
        adjectiveBehind = classes.number("adjective-behind");
        names = new PersonNames(pack, genitive);
        states = new OfficeStates(pack, genitive);
        portfolios = new Portfolios(pack, names, states);
    }

    /** Adds the persons of a sentence to its chart. */
    public void read(Chart chart) {
        int covered = chart.from();
        for (int at = chart.from(); at < chart.to(); at++) {
            if (at < covered) {
                continue;
            }
            Edge found = person(chart, at, covered);
            if (found != null) {
                chart.add(found);
                covered = found.to();
            }
        }
    }

    private @Nullable Edge person(Chart chart, int at, int floor) {
        Edge head = chart.at(at, office);
        // "в Нур-Султане"
        boolean second =
                genitive && chart.tokens().is(at - 1, "-") && chart.tokens().touches(at);
        if (head != null && !second && !chart.is(at, noOffice)) {
            // "Қазақстан және Венгрия президенттері" are no one person
            boolean several = suffixing.isUsed() && (head.forms() & Form.PLURAL) != 0;
            return several ? null : byOffice(chart, head, floor);
        }
        if (chart.is(at, honorific)) {
            int start = honoured(chart, at);
            int end = names.end(chart, start);
            Edge whole = end == start ? null : inOffice(chart, at, start, end);
            return whole != null || end == start
                    ? whole
                    : edge(chart, at, end, new Person(chart.tokens().name(start, end), null, null, null));
        }
        return null;
    }

    /** "Mr Hakainde Hichilema, President of the Republic of Zambia": one person, not two; null where no office stands behind. */
    private @Nullable Edge inOffice(Chart chart, int from, int name, int end) {
        int at = chart.is(end + 1, article) ? end + 2 : end + 1;
        for (int i = at; chart.tokens().is(end, ",") && i < Math.min(chart.to(), at + OFFICE_WORDS); i++) {
            Edge head = chart.is(i, noOffice) ? null : chart.at(i, office);
            Edge whole = head == null ? null : byOffice(chart, head, from);
            if (whole != null) {
                return whole.from() == name ? edge(chart, from, whole.to(), whole.as(Person.class)) : null;
            }
            if (!chart.tokens().isCapital(i) || !names.isPlain(chart, i)) {
                return null;
            }
        }
        return null;
    }

    private Edge byOffice(Chart chart, Edge head, int floor) {
        Tokens tokens = chart.tokens();
        int start = officeStart(chart, head, floor);
        String state = null;
        int from = start;
        Edge before = states.before(chart, start);
        if (before != null && before.from() >= floor) {
            state = before.as(StateName.class).code();
            from = before.from();
        }
        int end = head.to();
        int officeEnd = end;
        Edge of = states.behind(chart, end);
        boolean led = chart.is(end, officeOf);
        if (of != null) {
            state = state == null ? of.as(StateName.class).code() : state;
            end = of.to();
        } else if (led || genitive) {
            officeEnd = led ? portfolios.end(chart, end) : portfolios.inGenitive(chart, end);
            end = officeEnd;
            Edge later = states.behind(chart, end);
            if (later != null) {
                state = state == null ? later.as(StateName.class).code() : state;
                end = later.to();
            }
        }
        Edge behind = chart.at(end, adjectiveBehind);
        if (behind != null && behind.detail() instanceof StateName name) {
            state = state == null ? name.code() : state;
            end = behind.to();
        }
        Edge only = chart.at(head.from(), officeState);
        boolean whole = only != null && only.to() >= head.to();
        state = state == null && whole && only != null ? String.valueOf(only.detail()) : state;
        String title = tokens.name(start, officeEnd);
        return named(chart, from, end, title, String.valueOf(head.detail()), state, floor);
    }

    /** Looks for the name behind the office, or before it where a comma stands between. */
    private Edge named(Chart chart, int from, int end, String title, String sector, @Nullable String state, int floor) {
        Tokens tokens = chart.tokens();
        int comma = tokens.is(end, ",") ? end + 1 : end;
        int nameStart = honoured(chart, comma);
        int nameEnd = names.end(chart, nameStart);
        boolean behind =
                nameEnd > nameStart && (comma == end || nameEnd - nameStart >= 2 && isClosed(tokens, nameEnd, chart));
        // "A, President of Malawi, Mr B, President of Zambia": what stands between commas belongs to whom it follows
        boolean next = behind && comma > end && nameStart > comma && hasNameBefore(chart, from, floor);
        if (behind && !next) {
            Edge of = states.behind(chart, nameEnd);
            String code = state == null && of != null ? of.as(StateName.class).code() : state;
            int to = state == null && of != null ? of.to() : nameEnd;
            return edge(
                    chart,
                    from,
                    to,
                    new Person(base(chart, from, end, tokens.name(nameStart, nameEnd)), title, sector, code));
        }
        if (from > floor + 1 && tokens.is(from - 1, ",")) {
            int first = names.startBefore(chart, from - 1, floor);
            if (from - 1 - first >= 2) {
                return edge(chart, first, end, new Person(tokens.name(first, from - 1), title, sector, state));
            }
        }
        return edge(chart, from, end, new Person(null, title, sector, state));
    }

    private boolean hasNameBefore(Chart chart, int from, int floor) {
        return from > floor + 1
                && chart.tokens().is(from - 1, ",")
                && from - 1 - names.startBefore(chart, from - 1, floor) >= 2;
    }

    /** A name as one would look it up; its case is that of the office before it. */
    private String base(Chart chart, int from, int end, String name) {
        int forms = 0;
        for (int at = from; at < end && forms == 0 && nameCases.isUsed(); at++) {
            forms = chart.formsOfLongest(at, office);
        }
        return forms == 0 ? name : nameCases.person(name, forms);
    }

    /** One past "H.E. Mr." before a name. */
    private int honoured(Chart chart, int at) {
        int end = at;
        for (Edge word = chart.at(end, honorific); word != null; word = chart.at(end, honorific)) {
            end = word.to();
        }
        return end;
    }

    private static boolean isClosed(Tokens tokens, int end, Chart chart) {
        return end >= chart.to() || tokens.shape(end) == Shape.SIGN || tokens.shape(end) == Shape.LOWER;
    }

    private Edge edge(Chart chart, int from, int to, Person value) {
        if (!suffixing.isUsed()) {
            return new Edge(person, from, to, Form.WORD, value);
        }
        if (value.name() == null) {
            Edge last = chart.endingAt(to, office, 6);
            int forms = last == null ? Form.WORD : last.forms();
            boolean inflected = value.office() != null && last != null && (forms & Form.NOMINATIVE) == 0;
            String title = inflected && value.office() != null ? suffixing.nominative(value.office()) : value.office();
            return new Edge(person, from, to, forms, new Person(null, title, value.sector(), value.state()));
        }
        Suffixing.Bare bare = suffixing.bare(value.name());
        return new Edge(
                person, from, to, bare.form(), new Person(bare.name(), value.office(), value.sector(), value.state()));
    }

    /** Takes in what belongs to the office before its head: "Trade and Industry" Minister, "Deputy" Prime Minister. */
    private int officeStart(Chart chart, Edge head, int floor) {
        Tokens tokens = chart.tokens();
        int start = head.from();
        while (start - 1 >= floor && head.from() - start < 6) {
            int previous = start - 1;
            boolean joint = tokens.is(previous, "-") || chart.is(previous, nameJoint);
            boolean part = chart.is(previous, officeModifier)
                    || !genitive && tokens.isCapital(previous) && names.isPlain(chart, previous);
            if (!part
                    && !(joint
                            && previous - 1 >= floor
                            && tokens.isCapital(previous - 1)
                            && names.isPlain(chart, previous - 1)
                            && !isNameEnd(chart, previous - 1, floor))) {
                break;
            }
            start = previous;
        }
        while (start < head.from() && (tokens.is(start, "-") || chart.is(start, nameJoint))) {
            start++;
        }
        return start;
    }

    /** "Nadia Samir and Development Minister A": the last word of somebody's name, no part of an office. */
    private boolean isNameEnd(Chart chart, int at, int floor) {
        boolean two = at - 1 >= floor && chart.tokens().isCapital(at - 1) && names.isPlain(chart, at - 1);
        return two && !chart.is(at, officeModifier) && !chart.is(at - 1, officeModifier);
    }
}
