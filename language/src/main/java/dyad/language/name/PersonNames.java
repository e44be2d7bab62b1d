package dyad.language.name;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Pack;
import dyad.language.Suffixing;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;

/** Where names of persons begin and end: words with capitals that name no state and no place. */
final class PersonNames {
    private static final int LONGEST = 6;

    private final int office;
    private final int officeOf;
    private final int nameParticle;
    private final int notName;
    private final int article;
    private final int adjective;
    private final int place;
    private final int[] stateLike;
    private final Suffixing suffixing;
    private final boolean genitive;

    PersonNames(Pack pack, boolean genitive) {
        Classes classes = pack.classes();
        this.genitive = genitive;
        suffixing = pack.suffixing();
        office = classes.number("office");
        officeOf = classes.number("office-of");
        nameParticle = classes.number("name-particle");
        notName = classes.number("not-name");
        article = classes.number("article");
        adjective = classes.number("adjective");
        place = classes.number("place");
        stateLike = OfficeStates.like(classes);
    }

    /** One past a name that begins at a token; the token itself where none does. */
    int end(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        int end = at;
        while (end < chart.to() && end - at < LONGEST) {
            boolean capital = tokens.isCapital(end)
                    && tokens.shape(end) != Shape.SIGN
                    && (isPlain(chart, end) || isStateAsName(chart, at, end));
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
                                && isPlain(chart, at + 1)
                                && !(suffixing.isUsed() && chart.is(at + 1, office)));
    }

    private boolean isPlainToken(Chart chart, int at) {
        return !isWithin(chart, at, stateLike[1]) && !isWithin(chart, at, stateLike[2]) && !chart.is(at, adjective);
    }

    /** Where the name begins that ends before a token, not before a floor. */
    int startBefore(Chart chart, int end, int floor) {
        Tokens tokens = chart.tokens();
        int start = end;
        while (start - 1 >= floor && end - start < LONGEST) {
            int previous = start - 1;
            boolean part =
                    tokens.isCapital(previous) && isPlain(chart, previous) || tokens.is(previous, "-") && start < end;
            if (!part && !(chart.is(previous, nameParticle) && start < end)) {
                break;
            }
            start = previous;
        }
        return start;
    }

    /** Whether a token may be of a name: it is of no state, nor a word that is no name. */
    boolean isPlain(Chart chart, int at) {
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
}
