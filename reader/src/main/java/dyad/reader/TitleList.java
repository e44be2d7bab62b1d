package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import dyad.language.name.Phrases;
import dyad.language.name.Title;
import dyad.reader.rule.Match.Capture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Titles that stand in one list with the one a rule has found: "a treaty on extradition, a memorandum between the two central banks and a
 * protocol on customs data", "an agreement on tuna and another on reefs".
 */
final class TitleList {
    /** So much may stand between two titles of a list: "between the Ministry of … and the Ministry of …". */
    private static final int REACH = 22;

    private static final int MOST = 20;

    private final int[] titles;
    private final int link;
    private final int finite;
    private final int verb;
    private final int joint;
    private final int article;
    private final int number;
    private final int another;
    private final int relative;
    private final int preposition;
    private final Phrases phrases;

    TitleList(Classes classes) {
        titles = new int[] {classes.number("title.agreement"), classes.number("title.paper")};
        link = classes.number("agreement-on");
        finite = classes.number("finite");
        verb = classes.number("verb");
        joint = classes.number("name-joint");
        article = classes.number("article");
        number = classes.number("number.ordinals");
        another = classes.number("agreement-another");
        relative = classes.number("relative");
        preposition = classes.number("phrase-stop");
        phrases = new Phrases(classes);
    }

    /** The captures with those that belong to the same list, in text order. */
    List<Capture> grown(Passage passage, List<Capture> captures, int act) {
        if (captures.isEmpty()) {
            return captures;
        }
        List<Capture> all = new ArrayList<>(captures);
        boolean before = captures.get(0).from() < act;
        if (before) {
            Capture first = all.get(0);
            boolean closed = passage.isVerbLast();
            for (Capture next = previous(passage, first, closed); next != null && all.size() < MOST; ) {
                closed = true;
                all.add(0, next);
                next = previous(passage, next, closed);
            }
            for (Capture next = beside(passage, all, act); next != null && all.size() < MOST; ) {
                all.add(next);
                next = beside(passage, all, act);
            }
        } else {
            Capture last = all.get(all.size() - 1);
            for (Capture next = following(passage, last); next != null && all.size() < MOST; ) {
                all.add(next);
                next = following(passage, next);
            }
        }
        return all;
    }

    /** "хаттамаға, шартқа және келісімге қол қойды": where verbs stand last, the title right behind those found and before the act. */
    private @Nullable Capture beside(Passage passage, List<Capture> all, int act) {
        Chart chart = passage.chart();
        Capture last = all.get(all.size() - 1);
        boolean listed = passage.isVerbLast() && last.to() < act && isBreak(chart, last.to());
        Edge next = listed ? titleAt(chart, behindBreak(chart, last.to())) : null;
        return next == null || next.to() > act || (next.forms() & Form.SINGULAR) == 0 ? null : capture(last, next);
    }

    private @Nullable Capture following(Passage passage, Capture last) {
        Chart chart = passage.chart();
        int end = Math.min(chart.to(), last.to() + REACH);
        for (int at = last.to(); at < end; at++) {
            if (chart.is(at, finite)
                    || chart.is(at, relative) && !chart.tokens().is(at - 1, ",")) {
                return null;
            }
            int item = isBreak(chart, at) ? behindBreak(chart, at) : 0;
            Edge next = item == 0 ? null : titleAt(chart, item);
            if (next != null) {
                return !passage.isVerbLast() && isClause(chart, next.to()) || (next.forms() & Form.SINGULAR) == 0
                        ? null
                        : capture(last, next);
            }
            Capture elided = item == 0 ? null : elided(chart, last, behindJoint(chart, at));
            if (elided != null) {
                return elided;
            }
            boolean verbal = chart.is(at, verb) && !chart.tokens().isCapital(at) && at > last.to() + 1;
            if (verbal) {
                return null;
            }
        }
        return null;
    }

    /** "and another on reefs": named after the head of the title before. */
    private @Nullable Capture elided(Chart chart, Capture last, int at) {
        Edge word = chart.at(at, another);
        int on = word == null ? at : word.to();
        Edge tail = word == null ? null : chart.at(on, link);
        if (tail == null || last.edge() == null || !(last.edge().detail() instanceof Title head)) {
            return null;
        }
        int noun = chart.is(tail.to(), article) ? tail.to() + 1 : tail.to();
        int end = phrases.end(chart, noun, false, 10);
        if (end <= noun) {
            return null;
        }
        String name = chart.tokens().name(head.head(), head.head() + 1) + " "
                + chart.tokens().name(on, end);
        Edge made = new Edge(titles[0], at, end, Form.SINGULAR, new Title(name, false, head.head(), false));
        return new Capture(last.slot(), at, end, made);
    }

    private @Nullable Capture previous(Passage passage, Capture first, boolean closed) {
        Chart chart = passage.chart();
        int start = first.from();
        while (start > chart.from() && isFiller(chart, start - 1)) {
            start--;
        }
        int at = start - 1;
        boolean joined = at > chart.from() && chart.endingAt(start, joint, 3) != null;
        boolean comma = at > chart.from() && closed && chart.tokens().is(at, ",");
        if (!joined && !comma) {
            return null;
        }
        Edge word = joined ? chart.endingAt(start, joint, 3) : null;
        int end = word == null ? at : word.from();
        end = chart.tokens().is(end - 1, ",") ? end - 1 : end;
        Edge before = titleEndingAt(chart, end);
        if (before == null
                || (before.forms() & Form.SINGULAR) == 0
                || !passage.isVerbLast() && isGoverned(chart, before.from())) {
            return null;
        }
        return capture(first, before);
    }

    /** "under the treaty": no item of the list. */
    private boolean isGoverned(Chart chart, int from) {
        int at = from - 1;
        while (at >= chart.from() && isFiller(chart, at)) {
            at--;
        }
        return at >= chart.from() && chart.is(at, preposition) && !chart.is(at, joint);
    }

    private static Capture capture(Capture like, Edge edge) {
        return new Capture(like.slot(), edge.from(), edge.to(), edge);
    }

    private @Nullable Edge titleAt(Chart chart, int at) {
        Edge paper = chart.at(at, titles[0]);
        return paper != null ? paper : chart.at(at, titles[1]);
    }

    private @Nullable Edge titleEndingAt(Chart chart, int at) {
        Edge paper = chart.endingAt(at, titles[0], REACH);
        return paper != null ? paper : chart.endingAt(at, titles[1], REACH);
    }

    private boolean isBreak(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        return tokens.is(at, ",") || tokens.is(at, ";") || chart.is(at, joint);
    }

    /** First token of what a comma or joint leads to, past articles, ordinals and the like. */
    private int behindBreak(Chart chart, int at) {
        int next = behindJoint(chart, at);
        while (next < chart.to() && titleAt(chart, next) == null && isFiller(chart, next)) {
            next++;
        }
        return next;
    }

    /** Past ", and". */
    private int behindJoint(Chart chart, int at) {
        Edge word = chart.at(at, joint);
        int next = word == null ? at + 1 : word.to();
        word = chart.at(next, joint);
        return word == null ? next : word.to();
    }

    private boolean isFiller(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        return chart.is(at, article)
                || chart.is(at, number)
                || tokens.is(at, "\"")
                || tokens.is(at, "(")
                || tokens.is(at, "-")
                || tokens.shape(at) == Shape.NUMBER
                || tokens.is(at, "also")
                || tokens.is(at, "separate");
    }

    /** "and the agreement on pensions entered": a clause of its own. */
    private boolean isClause(Chart chart, int at) {
        return chart.is(at, finite) || chart.is(at, verb) && !chart.tokens().isCapital(at);
    }
}
