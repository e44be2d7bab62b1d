package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
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
    private final int figureWord;

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
        figureWord = classes.number("counted.figure");
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
        Edge verb = measure(chart, value.from(), unit);
        Counted counted = verb == null ? null : subject(passage, verb.from());
        if (counted != null) {
            return total(passage, counted, own, verb, value, discourse);
        }
        return verb == null || own != null ? null : figure(passage, verb, value, last, discourse);
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
                || phrases.ends(chart, at);
    }

    private @Nullable Edge measure(Chart chart, int number, boolean unit) {
        for (int at = number; at >= Math.max(chart.from(), number - WORDS); at--) {
            Edge edge = chart.endingAt(at, measure, 5);
            edge = edge == null && unit && at == number ? chart.endingAt(at, weak, 2) : edge;
            if (edge != null) {
                return edge;
            }
            if (at == chart.from() || chart.tokens().shape(at - 1) == Tokens.Shape.SIGN) {
                return null;
            }
        }
        return null;
    }

    /** The nearest noun phrase before the verb in its own clause, of which the clause speaks. */
    private @Nullable Counted subject(Passage passage, int verb) {
        Chart chart = passage.chart();
        int clause = passage.clause(verb);
        for (int at = Math.max(chart.from(), verb - REACH); at < verb; at++) {
            if (passage.clause(at) != clause) {
                continue;
            }
            if (chart.is(at, number)) {
                return null;
            }
            Counted counted = isSubject(chart, at) ? phrase(chart, at) : null;
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
        return counted
                || tokens.is(at - 1, "the")
                || tokens.is(at - 1, ",")
                || tokens.is(at - 1, "that")
                || tokens.is(at - 1, "and")
                || tokens.is(at - 1, "of")
                || tokens.is(at - 1, "while")
                || tokens.is(at, "whose");
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
        Where where = places.find(passage, counted.to(), measure.from(), who, true, discourse);
        where = where != null ? where : places.find(passage, value.to(), value.to() + 6, who, false, discourse);
        boolean people = counted.noun() == Noun.PERSONS || counted.noun() == Noun.RESIDENTS;
        boolean told = own != null && own.noun() != Noun.PERSONS && own.noun() != Noun.RESIDENTS;
        String type = told
                ? own.noun().type
                : people && verb != null && !verb.type().isEmpty() ? verb.type() : counted.noun().type;
        boolean said = where != null
                || verb != null && !verb.travel()
                || type.equals("visitors")
                || counted.noun().isBusiness();
        List<String> states = where != null
                ? where.states()
                : said
                                && who.size() == 1
                                && (counted.noun().isBusiness()
                                        || discourse.pair().contains(who.get(0)))
                        ? PartyChoice.others(who, discourse)
                        : List.of();
        if (states.isEmpty()) {
            return null;
        }
        boolean flow = type.equals("visitors") || verb != null && verb.flow() && people;
        return new Found(type, who, states, flow, counted.from(), value.to(), measure.from(), measure.to());
    }
}
