package dyad.web.answer;

import dyad.model.Judged;
import dyad.record.Judgement;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided.
 *
 * @param decision what
 * @param who who
 * @param at when, an instant
 * @param why the reason, empty where none was given
 * @param other id of the other statement, where the decision is on two; else null
 */
@Schema(description = "What a person decided on a statement, or on two.")
public record Decided(
        @Schema(
                description = "What was decided",
                example = "accepted",
                allowableValues = {
                    "accepted",
                    "rejected",
                    "corrected",
                    "same",
                    "not-same",
                    "both-right",
                    "accept",
                    "reject",
                    "correct"
                })
        String decision,

        @Schema(description = "Who decided") String who,

        @Schema(description = "When, an instant in UTC", format = "date-time")
        String at,

        @Schema(description = "The reason; empty where none was given")
        String why,

        @Schema(description = "Id of the other statement, where the decision is on two") @Nullable
        String other) {
    /** All that was decided on a statement, or null where nothing was. */
    static @Nullable List<Decided> of(@Nullable Judged judged) {
        return judged == null
                ? null
                : judged.marks().stream()
                        .map(mark -> new Decided(
                                mark.sort().code(), mark.who(), mark.at().toString(), mark.why(), mark.other()))
                        .toList();
    }

    /** A decision on two, or null where there is none. */
    static @Nullable Decided of(@Nullable Judgement judgement) {
        return judgement == null
                ? null
                : new Decided(
                        judgement.decision().code(),
                        judgement.who(),
                        judgement.at().toString(),
                        judgement.why(),
                        judgement.other());
    }
}
