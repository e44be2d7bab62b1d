package dyad.reader;

import dyad.language.time.TimeMention;
import dyad.model.Kind;
import dyad.model.Modality;
import dyad.model.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decision 3: on which day, or at which earlier visit or meeting, that took place which a text goes on to tell without a time. */
final class OccasionChoice {
    private OccasionChoice() {}

    /** Notes what a sentence says of it: the latest of its recent days, else when the meeting was that it tells of. */
    static void note(Passage passage, List<Draft> drafts, Discourse discourse) {
        Period published = discourse.published();
        Period latest = null;
        for (TimeMention time : passage.times()) {
            Period day = time.kind() == TimeMention.Kind.DURING ? day(time.period(), published) : null;
            latest = day != null && (latest == null || isBefore(latest, day)) ? day : latest;
        }
        Period meeting = latest == null ? meeting(drafts, published) : null;
        if (latest != null) {
            discourse.days().day(latest);
        } else if (meeting != null) {
            discourse.days().occasion(meeting);
        }
    }

    /** The recent day that a time is; of days that end with the document's own ("from 17 to 19 May") that; else null. */
    private static @Nullable Period day(@Nullable Period period, @Nullable Period published) {
        if (PeriodChoice.isRecentDay(period, published)) {
            return period;
        }
        boolean ends = period != null
                && published != null
                && published.isDay()
                && period.isInterval()
                && published.first() != null
                && published.first().equals(period.last());
        return ends ? published : null;
    }

    /** When the one visit or meeting was that a sentence tells of as having been; null where it tells of none, or of several. */
    private static @Nullable Period meeting(List<Draft> drafts, @Nullable Period published) {
        Period found = null;
        for (Draft draft : drafts) {
            boolean met = draft.kind == Kind.EVENT && draft.type.equals("CONSULT") && draft.modality == Modality.ACTUAL;
            Period period = met ? draft.period : null;
            if (period != null
                    && (period.isInterval() || published == null || !PeriodChoice.isPast(period, published))) {
                return null;
            }
            if (period != null && found != null && !found.equals(period)) {
                return null;
            }
            found = period == null ? found : period;
        }
        return found;
    }

    private static boolean isBefore(Period one, Period other) {
        LocalDate first = one.first();
        LocalDate second = other.first();
        return first != null && second != null && first.isBefore(second);
    }
}
