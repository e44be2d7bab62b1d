package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.time.TimeMention;
import dyad.model.Kind;
import dyad.model.Modality;
import dyad.model.Period;
import java.util.Set;

/** Decision 3: which expressions of time say when something was told or written, not when it took place. */
final class ToldWhen {
    private static final String CONSULT = "CONSULT";
    /** What a speaker tells of; other acts may be done by saying so: "said on Monday that it rejects". */
    private static final Set<String> TOLD = Set.of(CONSULT, "AGREE", "COOPERATE", "AID");

    private final PaperTimes papers;
    private final int speech;
    private final int party;
    private final int both;
    private final int dated;
    private final int nested;
    private final int nestedLead;
    private final int joint;
    private final int purpose;
    private final int putOff;
    private final int newDate;
    private final int putOffLast;

    ToldWhen(Classes classes) {
        papers = new PaperTimes(classes);
        speech = classes.number("speech-only");
        party = classes.number(PartyReader.PARTY);
        both = classes.number("both-noun");
        dated = classes.number("dated");
        nested = classes.number("nested-act");
        nestedLead = classes.number("nested-lead");
        joint = classes.number("clause-joint");
        purpose = classes.number("prep.for");
        putOff = classes.number("put-off");
        newDate = classes.number("new-date");
        putOffLast = classes.number("put-off-last");
    }

    /** "said on Monday that", before the act; "dated 18 April 1961"; "not since May" for what did not take place. */
    boolean isAside(Draft draft, Chart chart, TimeMention time, int act) {
        boolean event = draft.kind == Kind.EVENT;
        boolean told = !event || TOLD.contains(draft.type);
        boolean never = event && draft.modality == Modality.DENIED && time.kind() == TimeMention.Kind.SINCE;
        return never
                || isOldDate(draft, chart, time)
                || chart.is(time.from() - 1, dated)
                || isNested(draft, chart, time, act)
                || papers.isAside(draft, chart, time, act)
                || CONSULT.equals(draft.type) && isYearsToCome(chart, time)
                || told && time.to() <= act && isOfSpeech(chart, time.from());
    }

    /** "said on Monday that", not "the United States on Monday" or "the two states on Monday". */
    private boolean isOfSpeech(Chart chart, int time) {
        return chart.endingAt(time, speech, 3) != null
                && chart.endingAt(time, party, 5) == null
                && chart.endingAt(time, both, 3) == null;
    }

    /** "signed the programme for 2025-2027 at the session": years that a paper is for are none in which somebody met. */
    private boolean isYearsToCome(Chart chart, TimeMention time) {
        Period period = time.period();
        boolean years = period != null && period.isYears();
        return years && (chart.is(time.from(), purpose) || chart.is(time.from() - 1, purpose));
    }

    /**
     * "scheduled for March, has been put back to June": of what is put off only the new date counts. Where verbs stand last
     * it stands right before the verb.
     */
    private boolean isOldDate(Draft draft, Chart chart, TimeMention time) {
        if (!CONSULT.equals(draft.type) && !"AGREE".equals(draft.type)) {
            return false;
        }
        if (chart.has(putOffLast)) {
            return !chart.isWithin(time.to(), time.to() + 1, putOffLast);
        }
        if (!chart.has(putOff) || leadsToNew(chart, time.from())) {
            return false;
        }
        for (int at = chart.from(); at < chart.to(); at++) {
            Edge put = chart.at(at, putOff);
            if (put != null) {
                return time.from() < at || !chart.is(time.from() - 1, newDate);
            }
        }
        return false;
    }

    /** Whether a time stands behind "to" or "until" shortly after the words that put something off: "put [back to June]". */
    private boolean leadsToNew(Chart chart, int time) {
        for (int at = Math.max(chart.from(), time - 5); at <= time; at++) {
            Edge put = chart.at(at, putOff);
            if (put != null && chart.isWithin(put.to(), time + 2, newDate)) {
                return true;
            }
        }
        return false;
    }

    /** "a meeting of the commission set up under the memorandum signed in Luanda in August": the time of the signing. */
    private boolean isNested(Draft draft, Chart chart, TimeMention time, int act) {
        if (!CONSULT.equals(draft.type)) {
            return false;
        }
        for (int at = Math.max(act + 1, time.from() - 9); at < time.from(); at++) {
            if (chart.is(at, nested) && chart.is(at + 1, nestedLead) && !chart.is(at - 1, joint)) {
                return true;
            }
        }
        return false;
    }
}
