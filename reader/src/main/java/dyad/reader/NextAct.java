package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.time.TimeMention;

/** Tells an expression of time that opens the next act of the same subject: "flies to Almaty daily <i>and, from June, will</i> serve Astana". */
final class NextAct {
    private final int joint;
    private final int finite;
    private final int intended;
    private final int subject;

    NextAct(Classes classes) {
        joint = classes.number("name-joint");
        finite = classes.number("finite");
        subject = classes.number("subject-word");
        intended = classes.number("modality.planned");
    }

    /** Whether a time behind an act stands between a joint and a further verb. */
    boolean owns(TimeMention time, Chart chart, int act) {
        if (time.from() < act) {
            return false;
        }
        int before = chart.tokens().is(time.from() - 1, ",") ? time.from() - 2 : time.from() - 1;
        int comma = chart.tokens().is(time.to(), ",") ? time.to() + 1 : time.to();
        int behind = chart.is(comma, subject) ? comma + 1 : comma;
        return before >= act
                && chart.is(before, joint)
                && behind < chart.to()
                && (chart.is(behind, finite) || chart.is(behind, intended));
    }
}
