package dyad.language.name;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
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
    private record Kind(int type, int head, int link, int longestLeft) {}

    private static final int LONGEST = 14;

    private final List<Kind> kinds = new ArrayList<>();
    private final int stop;
    private final int article;
    private final int joint;
    private final int verb;
    private final int number;
    private final int ordinal;
    private final int period;
    private final int compound;
    private final int infinitive;
    private final Phrases phrases;

    private TitleReader(Classes classes) {
        stop = classes.number("phrase-stop");
        article = classes.number("article");
        joint = classes.number("name-joint");
        verb = classes.number("verb");
        number = classes.number("number");
        ordinal = classes.number("number.ordinals");
        period = classes.number("period");
        compound = classes.number("compound-field");
        infinitive = classes.number("infinitive-mark");
        phrases = new Phrases(classes);
    }

    /** Loads {@code titles.yaml} of a language. */
    public static TitleReader load(String language, Classes classes) {
        TitleReader reader = new TitleReader(classes);
        Yaml.each(Yaml.required(language + "/titles.yaml"), (name, data) -> reader.kind(name, data, classes));
        return reader;
    }

    private void kind(String name, JsonNode data, Classes classes) {
        kinds.add(new Kind(
                classes.number("title." + name),
                classes.number(data.get("heads").asText()),
                classes.number(data.get("links").asText()),
                data.path("longestLeft").asInt(4)));
    }

    /** Adds the titles of a sentence to its chart. */
    public void read(Chart chart) {
        for (Kind kind : kinds) {
            int covered = chart.from();
            for (Edge head : chart.all(kind.head)) {
                if (head.from() >= covered) {
                    Edge title = title(chart, kind, head, covered);
                    chart.add(title);
                    covered = title.to();
                }
            }
        }
    }

    private Edge title(Chart chart, Kind kind, Edge head, int floor) {
        Tokens tokens = chart.tokens();
        boolean properHead = tokens.isCapital(head.from());
        int start = left(chart, kind, head, floor, properHead);
        int end = right(chart, kind, head, properHead);
        boolean proper = tokens.isCapital(start) && start > chart.from() || properHead;
        return new Edge(kind.type, start, end, head.forms(), new Title(tokens.text(start, end), proper, head.from()));
    }

    private int left(Chart chart, Kind kind, Edge head, int floor, boolean properHead) {
        Tokens tokens = chart.tokens();
        int start = head.from();
        int longest = properHead ? 9 : kind.longestLeft;
        while (start - 1 >= floor && head.from() - start < longest) {
            int previous = start - 1;
            if (tokens.is(previous, "-") && previous - 1 >= floor && tokens.shape(previous - 1) != Shape.SIGN) {
                start = previous;
                continue;
            }
            boolean joined = chart.is(previous, joint)
                    && previous - 1 >= floor
                    && (properHead
                            ? tokens.isCapital(previous - 1) && tokens.isCapital(start)
                            : isCompound(chart, previous));
            if (!joined && !isModifier(chart, previous, properHead)) {
                break;
            }
            start = previous;
        }
        return trimmed(chart, start, head.from());
    }

    /** "science and technology" stands as one thing in the data. */
    private boolean isCompound(Chart chart, int and) {
        Edge pair = chart.at(and - 1, compound);
        return pair != null && pair.to() > and;
    }

    private boolean isModifier(Chart chart, int at, boolean properHead) {
        Tokens tokens = chart.tokens();
        Shape shape = tokens.shape(at);
        if (shape == Shape.SIGN) {
            return tokens.is(at, "'s") && properHead;
        }
        if (shape == Shape.NUMBER || chart.is(at, stop) || chart.is(at, article) || chart.is(at, ordinal)) {
            return false;
        }
        if (isInfinitive(chart, at)) {
            return false;
        }
        return tokens.isCapital(at)
                ? !chart.is(at, period)
                : !chart.is(at, verb) && !chart.is(at, number) && !chart.is(at, joint);
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

    private int right(Chart chart, Kind kind, Edge head, boolean proper) {
        int end = head.to();
        while (end < chart.to() && end - head.from() < LONGEST) {
            Edge link = chart.at(end, kind.link);
            if (link == null) {
                break;
            }
            int phrase = phrases.end(chart, chart.is(link.to(), article) ? link.to() + 1 : link.to(), proper, LONGEST);
            if (phrase == link.to()) {
                break;
            }
            end = phrase;
        }
        return end;
    }
}
