package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Tokens;
import dyad.reader.Party.Kind;
import java.util.Set;

/** Who acts for a state: a person in office, a person named behind a state's possessive, a group of officials; no one else does. */
final class Officials {
    private static final int REACH = 7;
    private static final int NEAR = 4;
    private static final Set<String> PLACED = Set.of("in", "to");

    private final int official;
    private final int article;
    private final int of;
    private final int notPartner;
    private final int pairAdjective;
    private final int joint;
    private final int act;
    private final int notName;
    private final int place;
    private final int behind;

    Officials(Classes classes) {
        official = classes.number("official");
        article = classes.number("article");
        of = classes.number("prep.of");
        notPartner = classes.number("not-partner");
        pairAdjective = classes.number("pair-adjective");
        joint = classes.number("name-joint");
        act = classes.number("visits-surname-act");
        notName = classes.number("not-name");
        place = classes.number("place");
        behind = classes.number("adjective-behind");
    }

    /** Whether a party speaks of people who act for their state. */
    boolean isOfficial(Passage passage, Party party) {
        Chart chart = passage.chart();
        if (party.kind() == Kind.SEAT && PLACED.contains(String.valueOf(party.preposition()))) {
            return false; // "received at the Kremlin the minister of": where it was
        }
        if (party.kind() == Kind.ADJECTIVE && chart.is(party.from(), behind)) {
            return isDescribed(chart, party);
        }
        return switch (party.kind()) {
            case PERSON -> true;
            case BOTH -> !chart.is(party.from(), pairAdjective) && !chart.is(party.to(), notPartner);
            case PEOPLE -> false;
            default ->
                (party.possessive() || party.kind() == Kind.ADJECTIVE || party.kind() == Kind.COMPOUND)
                        ? leads(chart, party) || isGoverned(party) && isHeaded(chart, party)
                        : isGoverned(party) ? follows(chart, party) : leads(chart, party);
        };
    }

    /** "una delegazione parlamentare lettone": an adjective behind the people it describes. */
    private boolean isDescribed(Chart chart, Party party) {
        return !chart.is(party.from() - 1, notPartner) && chart.isWithin(party.from() - NEAR, party.from(), official);
    }

    /** Whether a party stands behind "of" or "from": what is said of it stands before. */
    static boolean isGoverned(Party party) {
        return "of".equals(party.preposition()) || "from".equals(party.preposition());
    }

    /** "Polish deputies", "Rwanda's Paul Kagame". */
    private boolean leads(Chart chart, Party party) {
        Tokens tokens = chart.tokens();
        // a mark stands behind some owners, a case is part of others
        boolean marked = party.possessive() && tokens.shape(party.to()) == Tokens.Shape.SIGN;
        int from = marked ? party.to() + 1 : party.to();
        boolean named =
                party.possessive() && from + 1 < chart.to() && tokens.isCapital(from) && tokens.isCapital(from + 1);
        if (named && !chart.is(from, official)) {
            return isName(chart, from);
        }
        if (party.possessive() && isSurname(chart, from)) {
            return true;
        }
        for (int at = from; at < Math.min(chart.to(), from + 5); at++) {
            if (chart.is(at, official)) {
                return true;
            }
            if (tokens.shape(at) == Tokens.Shape.SIGN && !tokens.is(at, "-") || chart.is(at, notPartner)) {
                return false;
            }
        }
        return false;
    }

    /** "Turkey's Erdogan met": one word in capitals between the state and what is said of him. */
    private boolean isSurname(Chart chart, int from) {
        Tokens tokens = chart.tokens();
        boolean one = from + 1 < chart.to()
                && tokens.isCapital(from)
                && tokens.end(from) - tokens.start(from) > 1
                && (chart.is(from + 1, joint) || chart.is(from + 1, act));
        return one
                && !chart.is(from, official)
                && !chart.is(from, notName)
                && chart.at(from, place) == null
                && isName(chart, from);
    }

    private boolean isName(Chart chart, int from) {
        for (int at = from;
                at < Math.min(chart.to(), from + 4) && chart.tokens().isCapital(at);
                at++) {
            if (chart.is(at, notPartner)) {
                return false;
            }
        }
        return true;
    }

    /** "a delegation of the Finnish parliament": the group right before it. */
    private boolean isHeaded(Chart chart, Party party) {
        int before = chart.is(party.from() - 1, article) ? party.from() - 2 : party.from() - 1;
        boolean other = chart.is(party.to(), notPartner) || chart.is(party.to() + 1, notPartner);
        boolean governed = chart.is(before, of) || chart.tokens().is(before, "from");
        return !other && governed && chart.endingAt(before, official, 3) != null;
    }

    /** "a delegation of the parliament of Uzbekistan", "the foreign ministers of Serbia". */
    private boolean follows(Chart chart, Party party) {
        return chart.isWithin(party.from() - REACH - 1, party.from(), official);
    }
}
