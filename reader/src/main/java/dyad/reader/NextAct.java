package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.time.TimeMention;

/** Tells an expression of time that opens the next act of the same subject: "flies to Almaty daily <i>and, from June, will</i> serve Astana". */
final class NextAct {
    private final int joint;
    private final int finite;
    private final int intended;
    private final int intent;
    private final int infinitive;

    NextAct(Classes classes) {
        intent = classes.number("intent-noun");
        infinitive = classes.number("verb-to");
        joint = classes.number("name-joint");
        finite = classes.number("finite");
        intended = classes.number("modality.planned");
    }

    /** Whether a time behind an act stands between a joint and a further verb. */
    boolean owns(TimeMention time, Chart chart, int act) {
        if (time.from() < act) {
            return false;
        }
        if (isOfIntent(chart, act, time.from())) {
            return true;
        }
        int before = chart.tokens().is(time.from() - 1, ",") ? time.from() - 2 : time.from() - 1;
        int behind = chart.tokens().is(time.to(), ",") ? time.to() + 1 : time.to();
        return before >= act
                && chart.is(before, joint)
                && behind < chart.to()
                && (chart.is(behind, finite) || chart.is(behind, intended));
    }

    /** "expelled three in answer to a decision by Peru to expel two in April": the time of what was decided. */
    private boolean isOfIntent(Chart chart, int act, int time) {
        boolean noun = false;
        for (int at = act; at < time; at++) {
            noun |= chart.is(at, intent);
            if (noun && chart.is(at, infinitive)) {
                return true;
            }
        }
        return false;
    }
}
