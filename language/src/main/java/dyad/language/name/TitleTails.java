package dyad.language.name;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import dyad.language.time.TimeMention;
import dyad.model.Period;
import java.util.List;

/** What belongs to a title behind its head: "agreement |on trade between the ports|". */
final class TitleTails {
    /** A stretch of the name behind its head: where it begins and ends. */
    record Tail(int from, int to) {}

    private static final int LONGEST = 14;
    private static final int LONGEST_BETWEEN = 30;

    private final List<TitleKind> kinds;
    private final boolean cases;
    private final int stop;
    private final int article;
    private final int joint;
    private final int verb;
    private final int period;
    private final int titleStop;
    private final int titleOwned;
    private final int topic;
    private final int behalf;
    private final int termLead;
    private final int matterIn;
    private final int finite;
    private final int[] places;
    private final Phrases phrases;

    /**
     * For titles of these kinds.
     *
     * @param kinds all of a language; they may be added later
     * @param cases whether words have cases
     */
    TitleTails(Classes classes, List<TitleKind> kinds, boolean cases) {
        this.kinds = kinds;
        this.cases = cases;
        stop = classes.number("phrase-stop");
        article = classes.number("article");
        joint = classes.number("name-joint");
        verb = classes.number("verb");
        period = classes.number("period");
        titleStop = classes.number("title-stop");
        titleOwned = classes.number("title-owned");
        topic = classes.number("topic");
        behalf = classes.number("prep.for");
        termLead = classes.number("term-lead");
        matterIn = classes.number("matter-in");
        finite = classes.number("finite");
        places = new int[] {
            classes.number("state"),
            classes.number("capital"),
            classes.number("place"),
            classes.number("adjective"),
            classes.number("organisation")
        };
        phrases = new Phrases(classes);
    }

    /** What belongs to the name behind the head; parties named between the head and its topic are left out. */
    Tail of(Chart chart, TitleKind kind, Edge head, boolean proper) {
        int behind = abbreviated(chart, head.to());
        int from = topicBehindParties(chart, kind, behind);
        int start = from > 0 ? from : chart.at(behind, kind.link()) != null ? behind : head.to();
        int end = right(chart, kind, start == head.to() ? owned(chart, kind, start) : start, proper);
        return end == start ? new Tail(head.to(), head.to()) : new Tail(start, end);
    }

    /** Past what belongs to the head by its case alone: "культурного сотрудничества" behind "программа"; the token itself where nothing does. */
    private int owned(Chart chart, TitleKind kind, int at) {
        boolean owned = kind.mayStandBehind(chart.tokens(), at) || chart.is(at, titleOwned) || isGenitive(chart, at);
        boolean none = at >= chart.to()
                || kind.behindEnds().isEmpty()
                || !owned
                || chart.is(at, period)
                || chart.is(at, verb)
                || chart.is(at, titleStop);
        for (int i = 0; i < places.length && !none; i++) {
            none = chart.is(at, places[i]);
        }
        return none ? at : otherTitle(chart, kind, at, phrases.end(chart, at, false, LONGEST));
    }

    private boolean isGenitive(Chart chart, int at) {
        Edge noun = chart.at(at, topic);
        return noun != null && (noun.forms() & Form.GENITIVE) != 0;
    }

    /** Past an abbreviation in brackets: "memorandum of understanding (MoU)". */
    private static int abbreviated(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        boolean bracket = at + 2 < chart.to() && tokens.is(at, "(") && tokens.is(at + 2, ")");
        return bracket ? at + 3 : at;
    }

    /** "between the Government of Kenya and the Government of Fiji on": the link behind the parties, or 0. */
    private int topicBehindParties(Chart chart, TitleKind kind, int at) {
        if (!chart.is(at, kind.between())) {
            return 0;
        }
        for (int i = at + 2; i < Math.min(chart.to(), at + LONGEST_BETWEEN); i++) {
            if (i > at + 3 && chart.is(i, finite) || chart.tokens().is(i, ";")) {
                return 0;
            }
            if (chart.is(i, kind.link()) && chart.endingAt(i, places[0], 8) != null) {
                return i;
            }
        }
        return 0;
    }

    private int right(Chart chart, TitleKind kind, int start, boolean proper) {
        int end = start;
        while (end < chart.to() && end - start < LONGEST) {
            Edge link = chart.at(end, kind.link());
            Edge whole = chart.at(end, behalf);
            boolean foreign = link != null && whole != null && whole.to() > link.to();
            if (foreign || kind.ends() && end > start && link != null && !leadsToPlace(chart, link.to())) {
                break;
            }
            int term = term(chart, end);
            if (term > end) {
                return term;
            }
            int next = link != null ? link.to() : isInner(chart, kind, end, proper) ? end + 1 : end;
            if (next == end) {
                break;
            }
            int noun = chart.is(next, article) ? next + 1 : next;
            int phrase = phrases.end(chart, noun, proper, LONGEST);
            if (phrase <= noun) {
                break;
            }
            int cut = otherTitle(chart, kind, next, kind.ends() ? behindPlaces(chart, kind, next, phrase) : phrase);
            end = cut;
            int bare = end;
            while (bare > start && chart.is(bare - 1, termLead)) {
                bare--;
            }
            if (bare < end && bare > next) {
                return Math.max(bare, term(chart, bare));
            }
            if (cut < phrase) {
                break;
            }
        }
        return end;
    }

    /** Past a term of years: "for 2024-2026", "for the years 2025 to 2027", "2024-2026"; the token itself where there is none. */
    private int term(Chart chart, int at) {
        int from = at;
        Edge time = chart.at(from, period);
        while (time == null && from < at + 4 && from < chart.to() && chart.is(from, termLead)) {
            time = chart.at(++from, period);
        }
        if (time == null || !(time.detail() instanceof TimeMention mention) || mention.period() == null) {
            return at;
        }
        Period years = mention.period();
        boolean stretch = years.isYears();
        boolean during = mention.kind() == TimeMention.Kind.DURING && (stretch || chart.is(at, behalf));
        boolean until = mention.kind() == TimeMention.Kind.BY && from > at + 1;
        return (during || until) && (years.isYear() || stretch) ? time.to() : at;
    }

    /** "between Oslo and Riga carries" ends behind its last place, unless the name goes on behind the phrase ("from Oslo airport to"). */
    private int behindPlaces(Chart chart, TitleKind kind, int from, int end) {
        Edge link = chart.at(end, kind.link());
        if (link != null && leadsToPlace(chart, link.to())) {
            return end;
        }
        for (int at = end; at > from; at--) {
            for (int i = 0; i < 3; i++) {
                if (chart.endingAt(at, places[i], 8) != null) {
                    return at < end
                                    && !chart.tokens().isCapital(at)
                                    && chart.tokens().shape(at) != Shape.SIGN
                            ? at
                            : end;
                }
            }
        }
        return end;
    }

    /** Whether a place follows soon: "to the port of Aktau", not "from seven to ten". */
    private boolean leadsToPlace(Chart chart, int from) {
        for (int at = from; at < Math.min(chart.to(), from + 5); at++) {
            for (int i = 0; i < 3; i++) {
                if (chart.is(at, places[i])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "in Mechanisation" goes on with a proper name, "cooperation in education" with any; "in Rome" does not. */
    private boolean isInner(Chart chart, TitleKind kind, int at, boolean proper) {
        int next = chart.is(at + 1, article) ? at + 2 : at + 1;
        boolean matter = chart.is(at - 1, matterIn) && next == at + 1 && !chart.is(next, stop);
        boolean capital = proper && next < chart.to() && chart.tokens().isCapital(next);
        if (!chart.is(at, kind.inner())
                || next >= chart.to()
                || !capital && !matter
                || chart.at(at, period) != null
                || chart.is(next, period)) {
            return false;
        }
        for (int type : places) {
            if (chart.is(next, type)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(Chart chart, TitleKind kind, int at) {
        boolean sign = chart.tokens().is(at, ",") || chart.tokens().is(at, ";");
        return at < chart.to() && !sign && !chart.is(at, kind.link());
    }

    /**
     * "меморандум о туризме и программу обменов": where words have cases, a head of another kind that stands in a case in which what the
     * link governs does not stand begins a title of its own.
     */
    private boolean isAnother(Chart chart, TitleKind kind, int head) {
        for (TitleKind other : cases ? kinds : List.<TitleKind>of()) {
            Edge noun = other.apart() == kind.head() ? chart.at(head, other.head()) : null;
            if (noun != null
                    && (noun.forms() & (Form.NOMINATIVE | Form.ACCUSATIVE)) != 0
                    && (noun.forms() & Form.LOCATIVE) == 0) {
                return true;
            }
        }
        return false;
    }

    /** "Договор о границе Кения и Чили подписали": a state that can only be who does something stands in no title. */
    private boolean isSubject(Chart chart, int at) {
        Edge state = cases ? chart.at(at, places[0]) : null;
        int governed = Form.GENITIVE | Form.DATIVE | Form.INSTRUMENTAL | Form.LOCATIVE;
        return state != null && (state.forms() & Form.NOMINATIVE) != 0 && (state.forms() & governed) == 0;
    }

    /** Where a joint or comma within a phrase leads to a title of the same kind; else the phrase's end. */
    private int otherTitle(Chart chart, TitleKind kind, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (isSubject(chart, i)) {
                return i;
            }
            boolean joins = chart.is(i, joint) || chart.tokens().is(i, ",");
            for (int head = i + 1; joins && head <= i + 4 && isWithin(chart, kind, head); head++) {
                if (chart.is(head, kind.head()) || isAnother(chart, kind, head)) {
                    return chart.tokens().is(i - 1, ",") ? i - 1 : i;
                }
            }
        }
        return end;
    }
}
