package dyad.web.answer;

import dyad.brief.Messages;
import dyad.model.Figure;
import dyad.record.fact.Testimony;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value that one source tells.
 *
 * @param text the value in words
 * @param value the number
 * @param upTo the upper end of a range, or null
 * @param unit its unit
 * @param bound how it stands to the true one
 * @param period what it covers, or null
 * @param evidence who says so
 */
@Schema(description = "A value that one source tells.")
public record Value(
        @Schema(description = "The value in words", example = "over $15 billion")
        String text,

        @Schema(description = "The number, in the unit; negative for a deficit or a fall", example = "15000000000")
        BigDecimal value,

        @Schema(description = "Upper end of a range, in the unit; absent where it is one number") @Nullable
        BigDecimal upTo,

        @Schema(
                description =
                        "ISO 4217 for money (XXX where the text gives no currency), else count, %, t, m3, bbl, kWh, rank, per-week",
                example = "USD")
        String unit,

        @Schema(
                description = "How the value stands to the true one",
                allowableValues = {"exact", "over", "at-least", "under", "at-most", "about"})
        String bound,

        @Schema(description = "What it covers, EDTF; absent where the text gives no time", example = "2022-40")
        @Nullable
        String period,

        @Schema(description = "Who says so") Evidence evidence) {
    /** What a source tells. */
    static Value of(Testimony told, Messages words) {
        Figure figure = told.figure();
        return new Value(
                words.amount(figure).shown(),
                figure.value(),
                figure.upTo(),
                figure.unit(),
                figure.bound().code(),
                figure.period() == null ? null : figure.period().edtf(),
                Evidence.of(told));
    }
}
