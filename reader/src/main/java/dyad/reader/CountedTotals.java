package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Tokens;
import dyad.language.quantity.Quantity;
import dyad.reader.CountReader.Found;
import dyad.reader.Counted.Noun;
import dyad.reader.CountedPlaces.Where;
import dyad.reader.CountedVerbs.Verb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts whose number follows what it counts: "the number of Hungarians who commute to Austria was 67,300". */
final class CountedTotals {
    private static final int REACH = 34;
    /** Words that may stand between the verb and its number: "has now reached". */
    private static final int WORDS = 2;

    private final CountedPhrases phrases;
    private final CountedPlaces places;
    private final CountedVerbs verbs;
    private final int measure;
    private final int weak;
    private final int generic;
    private final int community;
    private final int numberWord;
    private final int party;
    private final int number;
    private final int relative;
    private final int up;
    private final int down;
    private final int quota;
    private final int put;
    private final int multiply;
    private final int article;
    private final int figureWord;
    private final int period;

    CountedTotals(Classes classes, CountedPhrases phrases, CountedPlaces places, CountedVerbs verbs) {
        this.phrases = phrases;
        this.places = places;
        this.verbs = verbs;
        measure = classes.number("counted.measure");
        weak = classes.number("counted.measure-weak");
        generic = classes.number("counted.generic");
        community = classes.number("counted.community");
        numberWord = classes.number("counted.number");
        party = classes.number(PartyReader.PARTY);
        number = classes.number("number");
        relative = classes.number("relative");
        up = classes.number("trend.up");
        down = classes.number("trend.down");
        quota = classes.number("counted.allotted");
        put = classes.number("counted.put");
        multiply = classes.number("multiply");
        article = classes.number("article");
        figureWord = classes.number("counted.figure");
        period = classes.number("period");
    }

    /**
     * What a number says of the noun phrase before it.
     *
     * @param own what the number itself stands before, of no state: "people", "arrivals"; null where nothing
     */
    @Nullable
    Found read(Passage passage, Edge value, @Nullable Counted own, @Nullable Draft last, Discourse discourse) {
        Chart chart = passage.chart();
        boolean unit = own != null && chart.is(own.head(), generic);
        if (own != null && !unit || own == null && !stands(chart, value.to())) {
            return null;
        }
        // "exceeded 3,400": the verb is the bound of the number itself
        Edge bound = chart.at(value.from(), measure);
        boolean within = bound != null && bound.to() <= value.as(Quantity.class).coreFrom();
        Edge verb = within ? bound : measure(chart, value.from(), unit);
        boolean leads = verb == null
                && own == null
                && value.from() > chart.from()
                && chart.tokens().is(value.from() - 1, "with");
        if (leads) {
            return leading(passage, value, last, discourse);
        }
        if (verb == null) {
            return null;
        }
        Counted counted = subject(passage, verb.from(), unit ? own : null);
        if (counted != null) {
            return total(passage, counted, own, verb, value, discourse);
        }
        return own != null ? null : figure(passage, verb, value, last, discourse);
    }

    /** "Among foreign tourists Germans led with 1.2 million": the sentence itself says of which people. */
    private @Nullable Found leading(Passage passage, Edge value, @Nullable Draft last, Discourse discourse) {
        Chart chart = passage.chart();
        Counted counted = phrases.named(chart, value.from() - 1);
        Counted all = phrases.anyone(chart, value.from() - 1);
        boolean near = counted != null
                && value.from() - counted.to() <= 9
                && passage.clause(counted.from()) == passage.clause(value.from());
        if (!near
                || counted == null
                || all == null
                || all.noun() == Noun.PERSONS
                || counted.who().size() != 1) {
            return null;
        }
        // "second only to Britain with 1.3 million": whoever stands right before leads
        Counted lead = phrases.landBefore(chart, value.from() - 1);
        List<String> who = lead != null ? lead.who() : counted.who();
        Where where = lead != null
                ? null
                : places.find(
                        passage,
                        Math.max(chart.from(), value.from() - CountedPhrases.FAR),
                        value.from(),
                        who,
                        true,
                        discourse);
        String type = all.noun().type;
        List<String> states = where != null
                ? where.states()
                : last != null && last.type.equals(type) ? last.parties.to() : discourse.lastOf(type, "last.to");
        return states.isEmpty() || who.stream().anyMatch(states::contains)
                ? null
                : new Found(
                        type,
                        who,
                        states,
                        type.equals("visitors"),
                        counted.from(),
                        value.to(),
                        counted.from(),
                        counted.to());
    }

    /** "last year the figure was 720,000": of what the figure before was. */
    private @Nullable Found figure(Passage passage, Edge verb, Edge value, @Nullable Draft last, Discourse discourse) {
        Chart chart = passage.chart();
        boolean said = false;
        for (int at = Math.max(chart.from(), verb.from() - 5); at <= verb.from(); at++) {
            said |= chart.is(at, figureWord) && passage.clause(at) == passage.clause(value.from());
            if (chart.is(at, party) && said) {
                return null;
            }
        }
        String type = last != null ? last.type : discourse.lastType(CountReader.TYPES);
        List<String> who = last != null ? last.parties.from() : discourse.lastOf(type, "last.from");
        List<String> where = last != null ? last.parties.to() : discourse.lastOf(type, "last.to");
        return !said || type == null || who.isEmpty() || where.isEmpty()
                ? null
                : new Found(type, who, where, type.equals("visitors"), verb.from(), value.to(), verb.from(), verb.to());
    }

    /** Behind a bare number no noun follows: a sign, a preposition, the end. */
    private boolean stands(Chart chart, int at) {
        return at >= chart.to()
                || chart.tokens().shape(at) == Tokens.Shape.SIGN
                        && !chart.tokens().is(at, "%")
                        && !chart.tokens().is(at, "-")
                || chart.is(at, generic)
                || chart.is(at, period)
                || chart.tokens().is(at, "of")
                || chart.tokens().is(at, "and")
                || chart.tokens().is(at, "but")
                || phrases.ends(chart, at)
                || verbs.at(chart, at, Noun.PERSONS) != null;
    }

    private @Nullable Edge measure(Chart chart, int number, boolean unit) {
        for (int at = number; at >= Math.max(chart.from(), number - WORDS); at--) {
            Edge edge = chart.endingAt(at, measure, 5);
            boolean community = at == number
                    && at - 2 >= chart.from()
                    && chart.tokens().is(at - 1, "of")
                    && chart.endingAt(at - 1, this.community, 1) != null;
            edge = edge == null && (unit || community) && at == number ? chart.endingAt(at, weak, 2) : edge;
            if (edge != null) {
                return edge;
            }
            boolean sign = at > chart.from()
                    && (chart.tokens().is(at - 1, ":") || chart.tokens().is(at - 1, "("));
            if (at == number && sign) {
                return new Edge(measure, at - 1, at, Form.WORD, null);
            }
            // "arrivals from Israel, at 193,000, were"
            boolean aside = at - 2 >= chart.from()
                    && chart.tokens().is(at - 1, "at")
                    && chart.tokens().is(at - 2, ",");
            if (at == number && aside) {
                return new Edge(measure, at - 2, at, Form.WORD, null);
            }
            if (at == number && at > chart.from() && chart.tokens().is(at - 1, "to")) {
                return trend(chart, at - 1);
            }
            if (at == number && at > chart.from() && chart.tokens().is(at - 1, "at") && isPut(chart, at - 1)) {
                return new Edge(measure, at - 1, at, Form.WORD, null);
            }
            if (at == chart.from() || chart.tokens().shape(at - 1) == Tokens.Shape.SIGN) {
                return null;
            }
        }
        return null;
    }

    /** "put the number of Bolivians in Chile at 180,000". */
    private boolean isPut(Chart chart, int at) {
        for (int before = at - 1; before >= Math.max(chart.from(), at - 14); before--) {
            if (chart.is(before, put)) {
                return true;
            }
        }
        return false;
    }

    /** "went up by 38 percent to 15,400": the word of rise or fall before. */
    private @Nullable Edge trend(Chart chart, int to) {
        for (int at = to - 1; at >= Math.max(chart.from(), to - 9); at--) {
            Edge edge = chart.at(at, up);
            edge = edge == null ? chart.at(at, down) : edge;
            edge = edge == null ? chart.at(at, multiply) : edge;
            if (edge != null) {
                return edge;
            }
        }
        return null;
    }

    /** The nearest noun phrase before the verb in its own clause, of which the clause speaks. */
    private @Nullable Counted subject(Passage passage, int verb, @Nullable Counted own) {
        Chart chart = passage.chart();
        int before = verb;
        while (before > chart.from() && before > verb - 4 && !chart.is(before, relative)) {
            before--;
        }
        // "the colony, which numbers 80,000": of whom the clause before speaks
        boolean which = chart.is(before, relative)
                && before - 2 >= chart.from()
                && chart.tokens().is(before - 1, ",");
        int clause = passage.clause(which ? before - 2 : verb);
        for (int at = Math.max(chart.from(), verb - REACH); at < verb; at++) {
            if (passage.clause(at) != clause) {
                continue;
            }
            if (chart.is(at, number)) {
                return null;
            }
            Counted counted = isSubject(chart, at) ? phrase(chart, at) : null;
            counted = counted == null && own != null && at == chart.from() ? land(chart, at, own) : counted;
            if (counted != null && !counted.who().isEmpty() && counted.to() <= verb) {
                return counted;
            }
        }
        return null;
    }

    /** At the head of the sentence, behind an article, "of" or a joint; not what a preposition governs. */
    private boolean isSubject(Chart chart, int at) {
        if (at == chart.from()) {
            return true;
        }
        Tokens tokens = chart.tokens();
        boolean counted = tokens.is(at - 1, "of") && chart.endingAt(at - 1, numberWord, 1) != null;
        boolean allotted = tokens.is(at - 1, "for") && chart.endingAt(at - 1, quota, 2) != null;
        return counted
                || allotted
                || chart.is(at - 1, article)
                || tokens.is(at - 1, ",")
                || tokens.is(at - 1, "that")
                || tokens.is(at - 1, "and")
                || tokens.is(at - 1, "of")
                || tokens.is(at - 1, "while")
                || tokens.is(at, "whose");
    }

    /** "Germany topped the list with 2.9 million arrivals". */
    private @Nullable Counted land(Chart chart, int at, Counted own) {
        Party land = Passage.party(chart.at(chart.tokens().is(at, "the") ? at + 1 : at, party));
        if (land == null || land.kind() != Party.Kind.NAME || land.isGroup() || land.possessive()) {
            return null;
        }
        return own.noun() == Noun.VISITORS
                ? new Counted(own.noun(), at, land.from(), land.to(), land.states(), false, false)
                : null;
    }

    private @Nullable Counted phrase(Chart chart, int at) {
        if (chart.tokens().is(at, "whose")) {
            return ofWhose(chart, at);
        }
        Party named = Passage.party(chart.at(at, party));
        for (int next = named == null ? at : named.to(); named != null && next <= named.to() + 1; next++) {
            Edge noun = chart.at(next, community);
            if (noun != null && !named.isGroup()) {
                return new Counted(Noun.RESIDENTS, at, next, noun.to(), named.states(), false, false);
            }
        }
        return phrases.phrase(chart, at, at, 1);
    }

    /** "12,000 of the foreign workers". */
    private @Nullable Counted ofThe(Chart chart, int at) {
        return phrases.anyone(chart, at, Math.min(chart.to(), at + 5));
    }

    /** "India, whose nationals form …". */
    private @Nullable Counted ofWhose(Chart chart, int at) {
        Counted whose = phrases.phrase(chart, at + 1, at + 1, 1);
        for (int from = Math.max(chart.from(), at - 6); from < at && whose != null; from++) {
            Party owner = Passage.party(chart.at(from, party));
            if (owner != null && !owner.isGroup() && (owner.to() == at || owner.to() == at - 1)) {
                return whose.with(owner.states());
            }
        }
        return null;
    }

    private @Nullable Found total(
            Passage passage, Counted counted, @Nullable Counted own, Edge measure, Edge value, Discourse discourse) {
        List<String> who = counted.who();
        Verb verb = verbs.of(passage.chart(), counted, measure.from());
        Where of = passage.chart().tokens().is(counted.to(), "of")
                ? places.object(passage.chart(), counted.to() + 1, who, discourse)
                : null;
        Where where = of != null ? of : places.find(passage, counted.to(), measure.from(), who, true, discourse);
        where = where != null ? where : places.find(passage, value.to(), value.to() + 6, who, false, discourse);
        boolean people = counted.noun() == Noun.PERSONS || counted.noun() == Noun.RESIDENTS;
        own = own == null && passage.chart().tokens().is(value.to(), "of")
                ? ofThe(passage.chart(), value.to() + 1)
                : own;
        String type = own != null && own.noun() != Noun.PERSONS && own.noun() != Noun.RESIDENTS
                ? own.noun().type
                : people && verb != null && !verb.type().isEmpty() ? verb.type() : counted.noun().type;
        boolean said = where != null
                || verb != null && !verb.travel()
                || type.equals("visitors")
                || passage.chart().endingAt(Math.max(passage.chart().from(), counted.from() - 1), quota, 2) != null
                || counted.noun().isBusiness();
        List<String> states = where != null
                ? where.states()
                : said
                                && who.size() == 1
                                && (counted.noun().isBusiness()
                                        || discourse.pair().contains(who.get(0)))
                        ? OtherState.others(who, discourse)
                        : List.of();
        if (states.isEmpty()) {
            return null;
        }
        boolean flow = type.equals("visitors") || verb != null && verb.flow() && people;
        return new Found(type, who, states, flow, counted.from(), value.to(), measure.from(), measure.to());
    }
}
