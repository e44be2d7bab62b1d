package dyad.record.life;

import dyad.record.fact.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a thing has come, and by which steps.
 *
 * @param steps in the order of time
 * @param now where it stands
 */
public record Life(List<Step> steps, Stage now) {
    public Life {
        steps = List.copyOf(steps);
    }

    /** The steps to one stage; sources may put it at several times. */
    public List<Step> steps(Stage stage) {
        return steps.stream().filter(step -> step.stage() == stage).toList();
    }

    /** The day on which it ended, where it has begun again since; null where it has not. */
    @Nullable
    LocalDate ended() {
        return now == Stage.ENDED
                ? null
                : steps(Stage.ENDED).stream()
                        .map(Steps::day)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
