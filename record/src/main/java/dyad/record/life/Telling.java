package dyad.record.life;

import dyad.model.Period;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one source tells of one stage.
 *
 * @param stage the stage
 * @param when when, or null
 * @param told the source
 */
record Telling(Stage stage, @Nullable Period when, Testimony told) {
    /** The day on which it was told, as far as that is known. */
    LocalDate day() {
        LocalDate day = told.day();
        return day == null ? LocalDate.MIN : day;
    }

    boolean isDated() {
        return when != null;
    }
}
