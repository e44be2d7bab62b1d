package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.time.TimeMention;
import dyad.model.Modality;
import org.jspecify.annotations.Nullable;

/** Decision 4: "decided on Thursday to open": a verb that leads to another, parted from it by the time at which it was decided. */
final class PartedLead {
    private final int infinitive;
    private final int planned;
    private final int proposed;

    PartedLead(Classes classes) {
        infinitive = classes.number("prep.to");
        planned = classes.number("modality-lead.planned");
        proposed = classes.number("modality-lead.proposed");
    }

    /** What the verb before makes of an act; null where no such verb stands there. */
    @Nullable
    Modality of(Passage passage, int act) {
        Chart chart = passage.chart();
        TimeMention time = chart.is(act - 1, infinitive) ? before(passage, act - 1) : null;
        if (time == null) {
            return null;
        }
        boolean leads = chart.endingAt(time.from(), planned, 4) != null;
        return leads ? Modality.PLANNED : chart.endingAt(time.from(), proposed, 4) != null ? Modality.PROPOSED : null;
    }

    /** Whether a time is that of such a verb, not of the act. */
    boolean owns(TimeMention time, Passage passage, int act) {
        return of(passage, act) != null && time == before(passage, act - 1);
    }

    private static @Nullable TimeMention before(Passage passage, int at) {
        int end = passage.chart().tokens().is(at - 1, ",") ? at - 1 : at;
        for (TimeMention time : passage.times()) {
            if (time.to() == end && time.period() != null) {
                return time;
            }
        }
        return null;
    }
}
