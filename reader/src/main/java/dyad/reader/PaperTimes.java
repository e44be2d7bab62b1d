package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.time.TimeMention;
import dyad.model.Kind;
import dyad.model.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expressions of time that stand in or beside the title of a paper: its own date, how long it holds; and those of other acts. */
final class PaperTimes {
    private static final Set<String> PAPERS = Set.of("AGREE", "agreement", "agreements");

    /** How far before a title "under" may stand. */
    private static final int GROUND = 4;

    private final int purpose;
    private final int title;
    private final int paper;
    private final int untilWord;
    private final int finite;
    private final int of;
    private final int genitive;
    private final int month;
    private final int light;
    private final int stop;
    private final int nested;
    private final int nestedLead;
    private final int ground;
    private final int adverb;
    private final int purposeBehind;

    PaperTimes(Classes classes) {
        purpose = classes.number("prep.for");
        title = classes.number("title.agreement");
        paper = classes.number("title.paper");
        untilWord = classes.number("term-until");
        finite = classes.number("finite");
        of = classes.number("time-of");
        genitive = classes.number("year-in-genitive");
        month = classes.number("month-in-genitive");
        light = classes.number("takes-place");
        stop = classes.number("phrase-stop");
        nested = classes.number("nested-act");
        nestedLead = classes.number("nested-lead");
        ground = classes.number("paper-ground");
        purposeBehind = classes.number("post.meant-for");
        adverb = classes.number("time-adverb");
    }

    /** Whether a time does not tell when a paper was signed: how long it holds, the date of another thing or act. */
    boolean isAside(Draft draft, Chart chart, TimeMention time, int act) {
        boolean ofPaper = draft.kind == Kind.EVENT && (isTermIn(chart, title, time) || isTermIn(chart, paper, time));
        return ofPaper
                || PAPERS.contains(draft.type)
                        && (isTerm(draft, chart, time) || isOfThing(chart, time) || isOfOtherAct(chart, time, act));
    }

    /** "a plan of action for 2022 to 2027", "a road map until 2030": how long it holds, not when it was signed. */
    boolean isTerm(Draft draft, Chart chart, TimeMention time) {
        if (!PAPERS.contains(draft.type)) {
            return false;
        }
        return chart.is(time.from(), purpose)
                || chart.is(time.from() - 1, purpose)
                || chart.is(time.to() - 1, purposeBehind)
                || chart.is(time.to(), purposeBehind)
                || isTermIn(chart, title, time)
                || isTermIn(chart, paper, time);
    }

    private boolean isTermIn(Chart chart, int titles, TimeMention time) {
        return chart.has(titles) && chart.all(titles).stream().anyMatch(t -> isTermOf(chart, t.from(), t.to(), time));
    }

    /** Until when a paper holds whose title stands between two tokens, by a term in its name or just behind it; null where none is told. */
    @Nullable
    Period term(Passage passage, int from, int to) {
        for (TimeMention time : passage.times()) {
            Period period = time.period();
            if (period != null && isTermOf(passage.chart(), from, to, time)) {
                String last = period.edtf().substring(period.edtf().indexOf('/') + 1);
                return last.length() < 4 ? null : Period.of(last);
            }
        }
        return null;
    }

    /** From when a paper holds whose title stands between two tokens, by a term of years in its name ("for 2024-2026"); null where none is told. */
    @Nullable
    Period termStart(Passage passage, int from, int to) {
        for (TimeMention time : passage.times()) {
            Period period = time.period();
            boolean within = time.kind() == TimeMention.Kind.DURING && time.from() >= from && time.to() <= to;
            if (within && period != null && period.isYears() && period.isInterval()) {
                return period.firstYear();
            }
        }
        return null;
    }

    /** "Under the agreement of 2007", "granted under an accord signed in 2005": the date of the paper that something rests on; null where none. */
    @Nullable
    TimeMention ofGround(Passage passage) {
        Chart chart = passage.chart();
        for (Edge paper : chart.has(title) ? chart.all(title) : List.<Edge>of()) {
            if (!chart.isWithin(paper.from() - GROUND, paper.from(), ground)) {
                continue;
            }
            for (TimeMention time : passage.times()) {
                boolean beside =
                        time.period() != null && time.from() >= paper.to() - 3 && time.from() <= paper.to() + 3;
                boolean dates = beside && (isOfThing(chart, time) || chart.isWithin(paper.to(), time.from(), nested));
                if (dates) {
                    return time;
                }
            }
        }
        return null;
    }

    /** The date that stands before a title ("its 2012 agreement"); null where none does. */
    @Nullable
    TimeMention date(Passage passage, int from, @Nullable Period published) {
        for (TimeMention time : passage.times()) {
            boolean past = published != null && PeriodChoice.isPast(time.period(), published);
            if (time.to() == from && past && time.kind() == TimeMention.Kind.DURING && isBare(passage.chart(), time)) {
                return time;
            }
        }
        return null;
    }

    /** "the 2012 agreement", not "in 2012 agreements"; nor "2012 жылы", whose last word says when something was done. */
    private boolean isBare(Chart chart, TimeMention time) {
        return !chart.is(time.to() - 1, adverb)
                && Character.isDigit(
                        chart.tokens().text(time.from(), time.from() + 1).charAt(0));
    }

    /** "the fighting of April 2021", "the 2012 agreement". */
    private boolean isOfThing(Chart chart, TimeMention time) {
        boolean dates = isBare(chart, time) && chart.at(time.to(), title) != null;
        return dates || chart.is(time.from(), of) || chart.is(time.from() - 1, of) || isInGenitive(chart, time);
    }

    /** "соглашение 1998 года", "бои апреля 2021-го": a year or month in the genitive says of what time the thing before it is. */
    private boolean isInGenitive(Chart chart, TimeMention time) {
        int before = time.from() - 1;
        return chart.has(genitive)
                && chart.is(time.to() - 1, genitive)
                && time.period() != null
                && !time.period().isDay()
                && (chart.is(time.from(), month)
                        || Character.isDigit(chart.tokens().norm(time.from()).charAt(0)))
                && before >= chart.from()
                && Character.isLetter(chart.tokens().norm(before).charAt(0))
                && !chart.is(time.from(), stop)
                && !chart.is(before, stop)
                && !chart.is(before, finite);
    }

    /** "the partnership proclaimed in 2015", "the agreement, signed in Rome in May": behind the act another verb stands beside the time. */
    private boolean isOfOtherAct(Chart chart, TimeMention time, int act) {
        for (int at = Math.max(act + 1, time.from() - 9); at < time.from(); at++) {
            if (chart.is(at, nested)
                    && chart.is(at + 1, nestedLead)
                    && !chart.tokens().is(at - 1, "and")) {
                return true;
            }
        }
        Edge verb = time.from() - 1 > act ? chart.at(time.from() - 1, finite) : null;
        // "the signing took place in May" tells of the same act
        return verb != null && (verb.forms() & (Form.PAST | Form.PARTICIPLE)) != 0 && !chart.is(time.from() - 1, light);
    }

    private boolean isTermOf(Chart chart, int from, int to, TimeMention time) {
        boolean within = time.from() >= from && time.to() <= to;
        boolean until = time.kind() == TimeMention.Kind.BY
                && time.from() <= to + 1
                && time.from() >= to - 1
                && chart.is(time.from(), untilWord);
        return within || until;
    }
}
