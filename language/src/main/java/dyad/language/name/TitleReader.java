package dyad.language.name;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.NameCases;
import dyad.language.Pack;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import dyad.language.Yaml;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what things are called: a head noun with what belongs to it on the left ("Defence Cooperation" Agreement) and on the right
 * (Agreement "on Strategic Partnership"). Which heads and which links there are is data ({@code titles.yaml}).
 */
public final class TitleReader {
    private final List<TitleKind> kinds = new ArrayList<>();
    private final int stop;
    private final int loose;
    private final int article;
    private final int joint;
    private final int verb;
    private final int number;
    private final int ordinal;
    private final int period;
    private final int compound;
    private final int titleStop;
    private final int infinitive;
    private final TitleTails tails;
    private final SuffixedTitles suffixed;
    private final NameCases nameCases;

    private TitleReader(Classes classes, Pack pack) {
        suffixed = new SuffixedTitles(classes, pack.suffixing());
        nameCases = pack.nameCases();
        stop = classes.number("phrase-stop");
        loose = classes.number("phrase-loose");
        article = classes.number("article");
        joint = classes.number("name-joint");
        verb = classes.number("verb");
        number = classes.number("number");
        ordinal = classes.number("number.ordinals");
        period = classes.number("period");
        compound = classes.number("compound-field");
        titleStop = classes.number("title-stop");
        infinitive = classes.number("infinitive-mark");
        tails = new TitleTails(classes, kinds, nameCases.isUsed());
    }

    /** Loads {@code titles.yaml} of a language. */
    public static TitleReader load(Pack pack) {
        Classes classes = pack.classes();
        TitleReader reader = new TitleReader(classes, pack);
        Yaml.each(
                Yaml.required(pack.language() + "/titles.yaml"),
                (name, data) -> reader.kinds.add(TitleKind.of(name, data, classes)));
        return reader;
    }

    /** Adds the titles of a sentence to its chart. */
    public void read(Chart chart) {
        for (TitleKind kind : kinds) {
            int covered = chart.from();
            for (Edge head : chart.has(kind.head()) ? chart.all(kind.head()) : List.<Edge>of()) {
                if (head.from() >= covered && !isWithin(chart, kind.apart(), head)) {
                    Edge title = title(chart, kind, head, covered);
                    chart.add(title);
                    if (title.as(Title.class).capital()
                            && !title.as(Title.class).bare()) {
                        chart.add(new Edge(kind.named(), title.from(), title.to(), title.forms(), title.detail()));
                    }
                    covered = title.to();
                }
            }
        }
    }

    /** "understanding" of "memoranda of understanding" is no head of its own. */
    private static boolean isWithin(Chart chart, int apart, Edge head) {
        return apart >= 0
                && chart.has(apart)
                && chart.all(apart).stream().anyMatch(e -> e.from() <= head.from() && e.to() >= head.to());
    }

    private Edge title(Chart chart, TitleKind kind, Edge head, int floor) {
        Tokens tokens = chart.tokens();
        boolean properHead = tokens.isCapital(head.from());
        int start = left(chart, kind, head, floor, properHead);
        TitleTails.Tail tail = tails.of(chart, kind, head, properHead);
        boolean proper = tokens.isCapital(start) && start > chart.from() || properHead;
        boolean bare = start == head.from() && tail.to() == head.to();
        boolean parted = tail.from() > head.to();
        String name = parted
                ? tokens.name(start, head.to()) + " " + tokens.name(tail.from(), tail.to())
                : tokens.name(start, tail.to());
        if (nameCases.isUsed() && (head.forms() & Form.CASES) != 0 && (head.forms() & Form.NOMINATIVE) == 0) {
            int written = tokens.name(start, head.to()).length();
            name = TitleKind.nominative(tokens, start, head, nameCases) + name.substring(written);
        }
        Title title = new Title(suffixed.name(head, name), proper, head.from(), bare);
        return new Edge(kind.type(), start, tail.to(), head.forms(), title);
    }

    private int left(Chart chart, TitleKind kind, Edge head, int floor, boolean properHead) {
        Tokens tokens = chart.tokens();
        int start = head.from();
        Edge town = properHead ? null : suffixed.town(chart, start);
        if (town != null) {
            return town.from();
        }
        // where adjectives stand behind their nouns, nothing before a head belongs to its name
        int longest = properHead && kind.longestLeft() > 0 ? 9 : kind.longestLeft();
        while (start - 1 >= floor && head.from() - start < longest) {
            int previous = start - 1;
            boolean dashed =
                    tokens.is(previous, "-") && previous - 1 >= floor && tokens.shape(previous - 1) != Shape.SIGN;
            if (dashed || suffixed.isBetweenMatters(chart, previous)) {
                start = previous;
                continue;
            }
            boolean joined = chart.is(previous, joint)
                    && previous - 1 >= floor
                    && (properHead
                            ? tokens.isCapital(previous - 1) && tokens.isCapital(start)
                            : isCompound(chart, previous));
            if (!joined
                    && !(isModifier(chart, previous, properHead, kind.link())
                            && kind.mayStandBefore(tokens, previous))) {
                break;
            }
            start = previous;
        }
        start = suffixed.withTerm(chart, start, floor);
        while (start - 2 >= floor
                && tokens.is(start - 1, "-")
                && tokens.touches(start - 1)
                && tokens.touches(start - 2)) {
            start -= 2;
        }
        return trimmed(chart, start, head.from());
    }

    /** "science and technology" stands as one thing in the data. */
    private boolean isCompound(Chart chart, int and) {
        Edge pair = chart.at(and - 1, compound);
        return pair != null && pair.to() > and;
    }

    private boolean isModifier(Chart chart, int at, boolean properHead, int link) {
        Tokens tokens = chart.tokens();
        Shape shape = tokens.shape(at);
        if (shape == Shape.SIGN) {
            return tokens.is(at, "'s") && properHead;
        }
        if (shape == Shape.NUMBER && !isOfName(chart, at)
                || chart.is(at, titleStop)
                || !tokens.isCapital(at) && chart.is(at, link)
                || chart.is(at, stop) && !suffixed.isThrough(chart, at)
                || !properHead && !tokens.isCapital(at) && chart.is(at, loose)
                || chart.is(at, article)
                || chart.endingAt(at + 1, ordinal, 2) != null
                || chart.is(at, number) && !isOfName(chart, at)) {
            return false;
        }
        if (isInfinitive(chart, at) || suffixed.isOther(chart, at)) {
            return false;
        }
        return tokens.isCapital(at)
                ? !chart.is(at, period)
                : !chart.is(at, verb) && !chart.is(at, number) && !chart.is(at, joint);
    }

    /** "Estlink 2": a small number behind a capital that does not open the sentence. */
    private boolean isOfName(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        return tokens.shape(at) == Shape.NUMBER
                && tokens.norm(at).length() <= 2
                && at - 1 > chart.from()
                && tokens.isCapital(at - 1)
                && tokens.shape(at - 1) != Shape.SIGN
                && !chart.is(at - 1, stop)
                && !chart.is(at - 1, article)
                && !chart.is(at - 1, period);
    }

    /** "will launch", "to open": a verb behind a word that only verbs follow belongs to no title. */
    private boolean isInfinitive(Chart chart, int at) {
        return at > chart.from()
                && chart.is(at - 1, infinitive)
                && chart.at(at).stream().anyMatch(e -> e.length() == 1 && (e.forms() & Form.BASE) != 0);
    }

    /** A title does not begin with a dash, a possessive, a joint, or a word that only points. */
    private int trimmed(Chart chart, int start, int head) {
        int at = start;
        while (at < head
                && (chart.tokens().shape(at) == Shape.SIGN
                        || chart.is(at, joint)
                        || isPossessiveName(chart, at, head))) {
            at++;
        }
        return at;
    }

    /** "Kenya's Finance Bill" is called Finance Bill. */
    private boolean isPossessiveName(Chart chart, int at, int head) {
        for (int i = at + 1; i < head && i < at + 5; i++) {
            if (chart.tokens().is(i, "'s")) {
                return true;
            }
        }
        return false;
    }
}
