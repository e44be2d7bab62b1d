package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.reader.CountReader.Found;
import dyad.reader.Counted.Noun;
import dyad.reader.CountedPlaces.Where;
import dyad.reader.CountedVerbs.Verb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts of those spoken of before, and what stands in a row with a count: "64 are enrolled now", "and 9,000 in Cyprus". */
final class CountedAgain {
    private final CountedPhrases phrases;
    private final CountedPlaces places;
    private final CountedVerbs verbs;
    private final CountedDeeds deeds;
    private final int in;
    private final int followed;
    private final int be;
    private final int hail;
    private final int earlierAmount;
    private final int thereWere;

    CountedAgain(
            Classes classes, CountedPhrases phrases, CountedPlaces places, CountedVerbs verbs, CountedDeeds deeds) {
        this.phrases = phrases;
        this.places = places;
        this.verbs = verbs;
        this.deeds = deeds;
        in = classes.number("counted.in");
        followed = classes.number("counted.followed");
        be = classes.number("be");
        hail = classes.number("counted.hail");
        earlierAmount = classes.number("amount-from");
        thereWere = classes.number("counted.there-were");
    }

    /** Who was spoken of before: of a figure, or without one, where they are then not being known. */
    private record Earlier(
            List<String> who, List<String> where, @Nullable String type, boolean business, Noun noun) {}

    private @Nullable Earlier earlier(
            Passage passage, Edge value, boolean pronoun, @Nullable Draft last, Discourse discourse) {
        if (last != null) {
            return new Earlier(last.parties.from(), last.parties.to(), last.type, isBusiness(last.type), Noun.NONE);
        }
        boolean explains = value.from() > passage.chart().from()
                && passage.chart().tokens().is(value.from() - 1, ":");
        Counted named = pronoun || explains ? phrases.named(passage.chart(), value.from()) : null;
        String type = named == null ? discourse.lastType(CountReader.TYPES) : null;
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
                : new Earlier(
                        named.who(),
                        known(passage, named, value, discourse),
                        null,
                        named.noun().isBusiness(),
                        named.noun());
    }

    /** "Australians flocked to Indonesia: 1.39 million arrived": where they went, said before the number. */
    private List<String> known(Passage passage, Counted named, Edge value, Discourse discourse) {
        boolean here =
                named.to() <= value.from() && named.from() >= passage.chart().from();
        Where where = here ? places.find(passage, named.to(), value.from(), named.who(), true, discourse) : null;
        return where == null ? List.of() : where.states();
    }

    /** Some of those spoken of before: "2,300 of whom are at Moroccan universities", "64 are enrolled now", "and 9,000 in Cyprus". */
    @Nullable
    Found again(
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
            String type = being != null && deeds.isCampus(chart, being.to()) ? "students" : earlier.type();
            Where where = type == null ? null : places.find(passage, at, at + 2, earlier.who(), false, discourse);
            return where == null || type == null ? null : CountedDeeds.found(some, type, where, false);
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
        String type = last != null ? last.type : discourse.lastType(CountReader.TYPES);
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
                passage,
                verb.edge().from(),
                Math.min(end, verb.edge().to() + CountedDeeds.REACH),
                who,
                verb.travel(),
                discourse);
        List<String> states = where != null
                ? where.states()
                : !earlier.where().isEmpty() ? earlier.where() : OtherState.others(who, discourse);
        boolean told = some.noun() == Noun.WORKERS || some.noun() == Noun.STUDENTS || some.noun() == Noun.VISITORS;
        String noun = told
                ? some.noun().type
                : earlier.where().isEmpty() || earlier.noun() == Noun.PERSONS || earlier.noun() == Noun.RESIDENTS
                        ? ""
                        : earlier.noun().type;
        String type = operates
                ? "companies"
                : told || !noun.isEmpty() && verb.type().equals("citizens")
                        ? noun
                        : !verb.type().isEmpty() ? verb.type() : "students";
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
    @Nullable
    Found risen(Chart chart, Edge value, Draft last) {
        int[] before = last.evidence.getOrDefault("value", new int[] {last.from, last.to});
        boolean to = value.from() > chart.from()
                && chart.tokens().is(value.from() - 1, "to")
                && value.from() - before[1] <= 6;
        boolean from = to && chart.endingAt(before[0], earlierAmount, 3) != null;
        return from
                ? new Found(
                        last.type,
                        last.parties.from(),
                        last.parties.to(),
                        !isStock(last.type),
                        value.from(),
                        value.to(),
                        value.from() - 1,
                        value.to())
                : null;
    }

    /** "44,216 were Australians": a number and who they were. */
    private @Nullable Counted were(Chart chart, Edge value) {
        Edge from = chart.at(value.to(), hail);
        Party home = from == null ? null : CountedDeeds.firstParty(chart, from.to());
        if (home != null && home.states().size() == 1) {
            return new Counted(Noun.PERSONS, value.from(), value.to(), home.to(), home.states(), false, true);
        }
        Counted phrase = chart.is(value.to(), be) ? phrases.phrase(chart, value.from(), value.to() + 1, 1) : null;
        return phrase == null || phrase.who().size() != 1 || phrase.noun().isBusiness() ? null : phrase;
    }

    /** "Austrians (900,000)", "Italy (800,000)". */
    private static @Nullable Counted bracketed(Chart chart, Edge value) {
        boolean open = value.from() > chart.from()
                && chart.tokens().is(value.from() - 1, "(")
                && chart.tokens().is(value.to(), ")");
        for (int from = Math.max(chart.from(), value.from() - 5); open && from < value.from() - 1; from++) {
            Party who = CountedDeeds.firstParty(chart, from);
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
        where = where == null && all != null ? deeds.opening(passage, all.from(), were.who(), discourse) : where;
        return where == null || all == null || all.noun() == Noun.PERSONS
                ? null
                : CountedDeeds.found(were, all.noun().type, where, false);
    }

    /** "…, including 885,000 workers". */
    static Found some(Counted counted, Draft last) {
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

    static boolean isBusiness(@Nullable String type) {
        return "companies".equals(type) || "joint-ventures".equals(type);
    }

    private static boolean isStock(String type) {
        return !type.equals("visitors");
    }

    /** "44,216 were Australians and 23,905 New Zealanders". */
    boolean isListed(Chart chart, Edge value, Draft last) {
        int[] before = last.evidence.getOrDefault("value", new int[] {last.from, last.to});
        boolean near = value.from() >= before[1] && value.from() - before[1] <= 22;
        return near && chart.endingAt(value.from(), followed, 3) != null;
    }

    static @Nullable Found listed(Counted counted, Draft last) {
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
}
