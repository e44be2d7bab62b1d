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

    private static final int LONGEST_NAME = 6;
    private static final int OFFICE_WORDS = 4;

    private final int person;
    private final int office;
    private final int noOffice;
    private final int officeModifier;
    private final int officeOf;
    private final int officeState;
    private final int honorific;
    private final int nameJoint;
    private final int nameParticle;
    private final int portfolio;
    private final int portfolioEnd;
    private final int notName;
    private final int article;
    private final int[] stateLike;
    private final int adjective;
    private final int place;
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
        nameParticle = classes.number("name-particle");
        portfolio = classes.number("portfolio");
        portfolioEnd = classes.number("portfolio-end");
        notName = classes.number("not-name");
        article = classes.number("article");
        adjective = classes.number("adjective");
        place = classes.number("place");
        adjectiveBehind = classes.number("adjective-behind");
        stateLike = new int[] {classes.number("state"), classes.number("organisation"), classes.number("capital")};
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
            int end = nameEnd(chart, start);
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
            if (!chart.tokens().isCapital(i) || !isPlainName(chart, i)) {
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
        Edge before = stateBefore(chart, start);
        if (before != null && before.from() >= floor) {
            state = before.as(StateName.class).code();
            from = before.from();
        }
        int end = head.to();
        int officeEnd = end;
        Edge of = ofState(chart, end);
        boolean led = chart.is(end, officeOf);
        if (of != null) {
            state = state == null ? of.as(StateName.class).code() : state;
            end = of.to();
        } else if (led || genitive) {
            int portfolio = led ? portfolioEnd(chart, end + 1) : fieldEnd(chart, end);
            officeEnd = portfolio > end + 1 || !led ? withFurther(chart, portfolio) : end;
            end = officeEnd;
            Edge later = ofState(chart, end);
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
        int nameEnd = nameEnd(chart, nameStart);
        boolean behind =
                nameEnd > nameStart && (comma == end || nameEnd - nameStart >= 2 && isClosed(tokens, nameEnd, chart));
        // "A, President of Malawi, Mr B, President of Zambia": what stands between commas belongs to whom it follows
        boolean next = behind && comma > end && nameStart > comma && hasNameBefore(chart, from, floor);
        if (behind && !next) {
            Edge of = ofState(chart, nameEnd);
            String code = state == null && of != null ? of.as(StateName.class).code() : state;
            int to = state == null && of != null ? of.to() : nameEnd;
            return edge(
                    chart,
                    from,
                    to,
                    new Person(base(chart, from, end, tokens.name(nameStart, nameEnd)), title, sector, code));
        }
        if (from > floor + 1 && tokens.is(from - 1, ",")) {
            int first = nameStartBefore(chart, from - 1, floor);
            if (from - 1 - first >= 2) {
                return edge(chart, first, end, new Person(tokens.name(first, from - 1), title, sector, state));
            }
        }
        return edge(chart, from, end, new Person(null, title, sector, state));
    }

    private boolean hasNameBefore(Chart chart, int from, int floor) {
        return from > floor + 1
                && chart.tokens().is(from - 1, ",")
                && from - 1 - nameStartBefore(chart, from - 1, floor) >= 2;
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
                    || !genitive && tokens.isCapital(previous) && isPlainName(chart, previous);
            if (!part
                    && !(joint
                            && previous - 1 >= floor
                            && tokens.isCapital(previous - 1)
                            && isPlainName(chart, previous - 1)
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
        boolean two = at - 1 >= floor && chart.tokens().isCapital(at - 1) && isPlainName(chart, at - 1);
        return two && !chart.is(at, officeModifier) && !chart.is(at - 1, officeModifier);
    }

    private boolean isPlainName(Chart chart, int at) {
        for (int type : stateLike) {
            if (isWithin(chart, at, type)) {
                return false;
            }
        }
        return !isWithin(chart, at, adjective) && !chart.is(at, notName) && !chart.is(at, article);
    }

    /** Whether a name of this class covers the token: "Zealand" in "New Zealand". */
    private static boolean isWithin(Chart chart, int at, int type) {
        for (int from = Math.max(chart.from(), at - 4); from <= at; from++) {
            Edge edge = chart.at(from, type);
            if (edge != null && edge.to() > at) {
                return true;
            }
        }
        return false;
    }

    /** "Uganda's", "Ugandan" before an office, with an adjective between at the most. */
    private @Nullable Edge stateBefore(Chart chart, int start) {
        int at = start;
        for (int skip = 0; skip < 2; skip++, at--) {
            int end = chart.tokens().is(at - 1, "'s") || chart.tokens().is(at - 1, "'") ? at - 1 : at;
            Edge name = owner(chart, stateEndingAt(chart, end));
            if (name != null && (end < at || isOnlyAdjective(chart, end) || at == start)) {
                return new Edge(name.type(), name.from(), at, name.forms(), name.detail());
            }
            if (at - 1 < chart.from() || chart.tokens().shape(at - 1) != Shape.LOWER || chart.is(at - 1, officeOf)) {
                break;
            }
        }
        return null;
    }

    /** "Қазақстанның Италиядағы елшісі": where suffixes tell it, a name in another case than an owner's says where, and the owner stands before. */
    private @Nullable Edge owner(Chart chart, @Nullable Edge name) {
        if (genitive && name != null && name.type() != adjective) {
            // "В Риме президент Чили": a name before an office says where, not whose
            return null;
        }
        boolean other = name != null
                && suffixing.isUsed()
                && name.type() != adjective
                && (name.forms() & Form.CASES) != 0
                && (name.forms() & Form.NOMINATIVE) == 0
                && !suffixing.isOwner(name.forms());
        return !other || name == null
                ? name
                : (name.forms() & Form.LOCATIVE) == 0 ? null : stateEndingAt(chart, name.from());
    }

    private boolean isOnlyAdjective(Chart chart, int end) {
        return chart.endingAt(end, adjective, 4) != null && chart.endingAt(end, stateLike[0], 7) == null;
    }

    private @Nullable Edge stateEndingAt(Chart chart, int end) {
        Edge best = chart.endingAt(end, adjective, 4);
        for (int type : stateLike) {
            Edge edge = chart.endingAt(end, type, 7);
            if (edge != null && (best == null || edge.length() > best.length())) {
                best = edge;
            }
        }
        return best;
    }

    /** "министр обороны и безопасности": past the fields in the genitive behind an office; the token itself where there is none. */
    private int fieldEnd(Chart chart, int at) {
        int end = at;
        for (Edge field = chart.at(chart.is(at, nameJoint) ? at + 1 : at, portfolio); field != null; ) {
            end = field.to();
            boolean more = chart.is(end, nameJoint) || chart.tokens().is(end, ",");
            field = more ? chart.at(end + 1, portfolio) : null;
        }
        return end;
    }

    /** "президент Италии": a state in the genitive, where the language says so whose something is. */
    private @Nullable Edge inGenitive(Chart chart, int at) {
        int next = chart.is(at, article) ? at + 1 : at;
        for (int type : stateLike) {
            Edge edge = chart.at(next, type);
            if (edge != null && edge.detail() instanceof StateName && Form.fits(edge.forms(), Form.GENITIVE)) {
                return edge;
            }
        }
        return null;
    }

    private @Nullable Edge ofState(Chart chart, int at) {
        if (!chart.is(at, officeOf)) {
            return genitive ? inGenitive(chart, at) : null;
        }
        int next = chart.is(at + 1, article) ? at + 2 : at + 1;
        for (int type : stateLike) {
            Edge edge = chart.at(next, type);
            if (edge != null && edge.detail() instanceof StateName) {
                return edge;
            }
        }
        return null;
    }

    private int portfolioEnd(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        int start = chart.is(at, article) ? at + 1 : at;
        int end = start;
        while (end < chart.to() && end - start < 9) {
            boolean capital = tokens.isCapital(end) && isPlainName(chart, end);
            boolean joint = chart.is(end, nameJoint) || tokens.is(end, ",") || tokens.is(end, "-");
            boolean continues = joint
                    && end + 1 < chart.to()
                    && tokens.isCapital(end + 1)
                    && isPlainName(chart, end + 1)
                    && !(tokens.is(end, ",") && !isList(chart, end));
            if (!(capital || continues && end > start)) {
                break;
            }
            end++;
        }
        Edge known = chart.at(start, portfolio);
        return end == start ? at : Math.max(lastJoined(chart, start, end), known == null ? 0 : known.to());
    }

    /** "ministro dell'Economia, del Commercio e delle Imprese": each further portfolio that is led like the first. */
    private int withFurther(Chart chart, int end) {
        int at = end;
        while (chart.is(at + 1, officeOf)
                && (chart.is(at, nameJoint) || chart.tokens().is(at, ",") && isList(chart, at))
                && ofState(chart, at + 1) == null) {
            int next = portfolioEnd(chart, at + 2);
            if (next <= at + 2) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** "Minister of Labour Pearnel Charles": a portfolio takes one word, or up to the word behind its last joint, and "Affairs" or the like. */
    private int lastJoined(Chart chart, int start, int end) {
        int last = start + 1;
        for (int i = start; i < end; i++) {
            if (chart.is(i, nameJoint)) {
                last = Math.min(end, i + 2);
            }
        }
        while (last < end && chart.is(last, portfolioEnd)) {
            last++;
        }
        return last;
    }

    private boolean isList(Chart chart, int comma) {
        return chart.isWithin(comma + 1, comma + 5, nameJoint);
    }

    private int nameEnd(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        int end = at;
        while (end < chart.to() && end - at < LONGEST_NAME) {
            boolean capital = tokens.isCapital(end)
                    && tokens.shape(end) != Shape.SIGN
                    && (isPlainName(chart, end) || isStateAsName(chart, at, end));
            boolean particle = end > at
                    && (chart.is(end, nameParticle) || tokens.is(end, "-") && tokens.touches(end))
                    && (isCapitalBehind(chart, end)
                            || chart.is(end + 1, nameParticle) && isCapitalBehind(chart, end + 1));
            boolean initial = tokens.is(end, ".")
                    && end > at
                    && tokens.end(end - 1) - tokens.start(end - 1) <= 3
                    && end + 1 < chart.to()
                    && tokens.isCapital(end + 1)
                    && tokens.touches(end);
            // "мэр Самарканда": a town right behind an office is no name
            boolean elsewhere = (suffixing.isUsed() && end > at || genitive && end == at) && chart.is(end, place);
            int inner = end > at ? innerEnd(tokens, end, chart.to()) : end;
            if (!capital && !particle && !initial && inner == end || elsewhere) {
                break;
            }
            end = Math.max(end + 1, inner);
        }
        return end;
    }

    /** One past "-o-cha" of "Chan-o-cha"; the token itself where no such part of a name stands. */
    private static int innerEnd(Tokens tokens, int at, int to) {
        boolean small = at + 3 < to
                && tokens.is(at, "-")
                && tokens.is(at + 2, "-")
                && tokens.end(at + 1) - tokens.start(at + 1) <= 2
                && tokens.shape(at + 1) == Shape.LOWER
                && tokens.shape(at + 3) == Shape.LOWER;
        return small && tokens.touches(at) && tokens.touches(at + 1) && tokens.touches(at + 2) && tokens.touches(at + 3)
                ? at + 4
                : at;
    }

    /** "bin Salman", "al-Sudani". */
    private static boolean isCapitalBehind(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        int next = at + 1 < chart.to() && tokens.is(at + 1, "-") && tokens.touches(at + 1) ? at + 2 : at + 1;
        return next < chart.to() && tokens.isCapital(next);
    }

    /** "Luís Montenegro", "Israel Katz": a state's name that stands where a surname or a given name does. */
    private boolean isStateAsName(Chart chart, int from, int at) {
        Edge name = chart.at(at, stateLike[0]);
        boolean one = name != null && name.length() == 1 && isPlainToken(chart, at);
        boolean closed =
                at + 1 >= chart.to() || chart.tokens().shape(at + 1) == Shape.LOWER && !chart.is(at + 1, officeOf);
        return one
                && (at == from + 1 && closed
                        || at == from
                                && at + 1 < chart.to()
                                && chart.tokens().isCapital(at + 1)
                                && chart.tokens().shape(at + 1) != Shape.SIGN
                                && isPlainName(chart, at + 1)
                                && !(suffixing.isUsed() && chart.is(at + 1, office)));
    }

    private boolean isPlainToken(Chart chart, int at) {
        return !isWithin(chart, at, stateLike[1]) && !isWithin(chart, at, stateLike[2]) && !chart.is(at, adjective);
    }

    private int nameStartBefore(Chart chart, int end, int floor) {
        Tokens tokens = chart.tokens();
        int start = end;
        while (start - 1 >= floor && end - start < LONGEST_NAME) {
            int previous = start - 1;
            boolean part = tokens.isCapital(previous) && isPlainName(chart, previous)
                    || tokens.is(previous, "-") && start < end;
            if (!part && !(chart.is(previous, nameParticle) && start < end)) {
                break;
            }
            start = previous;
        }
        return start;
    }
}
