package dyad.record.fact;

import dyad.model.Period;
import dyad.model.Tie;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Of what ended and began again, relations above all: which accounts are of the time before and after, and so say nothing against a draft
 * that speaks of the other.
 *
 * @param draft what the draft tells
 * @param ended the last day before which it ended, or null where it did not, or has not begun again
 */
record Again(Tie draft, @Nullable LocalDate ended) {
    /** What is told of the tie that a draft speaks of. */
    static Again in(Tie draft, List<Testimony> told) {
        LocalDate ended = told.stream()
                .filter(each -> stage(each) == Stage.ENDED)
                .map(Again::end)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        // two agreements of one name are two
        boolean again = ended != null
                && !draft.type().equals("agreement")
                && told.stream().anyMatch(each -> isAfter(begun((Tie) each.said()), ended));
        return new Again(draft, again ? ended : null);
    }

    /** Whether it tells that the tie has begun again, where the draft has it as it was before, or ended. */
    boolean isNew(Testimony told) {
        boolean old = Stage.of(draft) == Stage.ENDED ? draft.until() == null : isBefore(begun(draft));
        return ended != null && old && isAfter(begun((Tie) told.said()), ended);
    }

    /** Whether it tells of what is over, and the draft of what came then. */
    boolean isPast(Testimony told) {
        boolean over = stage(told) == Stage.ENDED
                ? Stage.of(draft) != Stage.ENDED
                : isAfter(begun(draft), ended) && isBefore(begun((Tie) told.said()));
        return ended != null && over;
    }

    private boolean isBefore(@Nullable LocalDate day) {
        return day != null && ended != null && !day.isAfter(ended);
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate ended) {
        return day != null && ended != null && day.isAfter(ended);
    }

    private static Stage stage(Testimony told) {
        return Stage.of((Tie) told.said());
    }

    private static @Nullable LocalDate end(Testimony told) {
        Period until = ((Tie) told.said()).until();
        return until == null ? told.day() : until.first();
    }

    /** When it began; of what is only planned nobody knows. */
    private static @Nullable LocalDate begun(Tie tie) {
        Period since = tie.since();
        return Stage.of(tie) == Stage.THERE && since != null ? since.first() : null;
    }
}
