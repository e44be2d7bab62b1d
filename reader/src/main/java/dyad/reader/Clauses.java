package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;

/** Cuts a sentence into clauses: at semicolons, colons, spaced dashes and brackets, and before words that begin one. */
final class Clauses {
    private final int start;
    private final int beforeVerb;
    private final int joint;
    private final int subjectWord;
    private final int article;
    private final int number;
    private final int party;
    private final int finite;
    private final int relative;
    private final int intended;
    private final int period;
    private final int nameJoint;
    private final int title;
    private final int aside;
    private final int timeFirst;
    private final boolean verbLast;

    /** {@code verbLast}: where a dash stands for "is" and parts no clauses. */
    Clauses(Classes classes, boolean verbLast) {
        this.verbLast = verbLast;
        start = classes.number("clause-start");
        beforeVerb = classes.number("before-verb");
        joint = classes.number("clause-joint");
        subjectWord = classes.number("subject-word");
        article = classes.number("article");
        number = classes.number("number");
        party = classes.number(PartyReader.PARTY);
        intended = classes.number("modality.planned");
        finite = classes.number("finite");
        period = classes.number("period");
        relative = classes.number("relative");
        nameJoint = classes.number("name-joint");
        title = classes.number("title.agreement");
        aside = classes.number("according-to");
        timeFirst = classes.number("clause-time");
    }

    /** For each token of the sentence the number of its clause; behind a bracket or a relative clause the clause before it goes on. */
    int[] of(Chart chart) {
        int[] clauses = new int[chart.to() - chart.from()];
        int clause = 0;
        int last = 0;
        int outer = -1;
        int bracketed = 0;
        int begun = chart.from();
        int around = -1;
        int beside = -1;
        for (int at = chart.from(); at < chart.to(); at++) {
            int before = clause;
            if (at > chart.from() && chart.tokens().is(at - 1, "(")) {
                bracketed = clause;
            }
            if (at > chart.from() && chart.tokens().is(at - 1, ")")) {
                clause = bracketed;
            } else if (at > chart.from() && begins(chart, at, begun)) {
                clause = ++last;
            }
            boolean comma = at > chart.from() && chart.tokens().is(at - 1, ",");
            if (comma && around >= 0) {
                clause = around;
                around = -1;
            } else if (comma && chart.is(at, aside)) {
                around = before;
                clause = ++last;
            }
            if (clause > before && comma) {
                beside = before;
            } else if (comma && beside >= 0) {
                clause = chart.is(at, finite) && !chart.isWithin(begun, at - 1, finite) && clause == before
                        ? beside
                        : clause;
                beside = -1;
            }
            if (outer >= 0 && endsRelative(chart, at)) {
                clause = outer;
                outer = -1;
            }
            if (chart.is(at, relative)) {
                outer = before;
            }
            begun = at == chart.from() || clause != clauses[at - 1 - chart.from()] ? at : begun;
            clauses[at - chart.from()] = clause;
        }
        return clauses;
    }

    private boolean begins(Chart chart, int at, int begun) {
        Tokens tokens = chart.tokens();
        boolean sign = tokens.shape(at - 1) == Tokens.Shape.SIGN;
        String before = sign ? tokens.norm(at - 1) : "";
        if (before.equals(";") || before.equals(":") || before.equals("(") && !isTimeInBrackets(chart, at)) {
            return true;
        }
        if (!verbLast && before.equals("-") && !tokens.touches(at - 1) && !tokens.touches(at)) {
            return true;
        }
        return chart.is(at, start) && !chart.is(at, period) && !isLonger(chart, at)
                || chart.is(at, relative) && before.equals(",")
                || isNewSubject(chart, at, begun);
    }

    /** "once again" begins no clause, though "once" may; nor does the "but" of "all but". */
    private boolean isLonger(Chart chart, int at) {
        Edge ending = chart.endingAt(at + 1, beforeVerb, 3);
        if (ending != null && ending.from() < at) {
            return true;
        }
        Edge adverb = chart.at(at, beforeVerb);
        Edge word = chart.at(at, start);
        return adverb != null && word != null && adverb.to() > word.to();
    }

    /** "the visit of the President (6-10 October)": a time in brackets belongs to what stands before. */
    private boolean isTimeInBrackets(Chart chart, int at) {
        Edge time = chart.at(at, period);
        return time != null && chart.tokens().is(time.to(), ")");
    }

    /** A comma behind a relative clause ends it where a finite verb follows: "Turkey, which …, has offered". */
    private boolean endsRelative(Chart chart, int at) {
        return chart.tokens().is(at - 1, ",") && chart.is(at, finite);
    }

    /** "…, and Uganda said": a joint, a subject and a finite verb soon after; "Kenya and Uganda said" has no verb before the joint. */
    private boolean isNewSubject(Chart chart, int at, int begun) {
        if (!chart.is(at, joint) || chart.is(at, nameJoint) && !chart.isWithin(begun, at, finite)) {
            return false;
        }
        Edge time = chart.is(at + 1, timeFirst) ? chart.at(at + 1, period) : null;
        int next = time != null ? time.to() : chart.is(at + 1, article) ? at + 2 : at + 1;
        boolean subject =
                chart.is(at + 1, number) || chart.is(next, party) || chart.is(next, subjectWord) || next > at + 1;
        if (!subject) {
            return false;
        }
        Edge paper = chart.at(next, title);
        int behind = paper == null ? next : paper.to();
        for (int i = behind; i < Math.min(chart.to(), behind + 9); i++) {
            if (chart.is(i, finite) || i > next && chart.is(i, intended)) {
                return true;
            }
            if (chart.tokens().is(i, ",") || chart.tokens().is(i, ";") || i > next && chart.is(i, joint)) {
                return false;
            }
        }
        return false;
    }
}
