package dyad.web.answer;

import dyad.brief.Messages;
import dyad.brief.StatementWords;
import dyad.model.Dyad;
import dyad.record.Record;
import dyad.record.life.Conflict;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What sources on two states contradict each other on.
 *
 * @param note what the answer is
 * @param dyad the states
 * @param asOf the last day of publication that counts, or null
 * @param knownAt the instant at which the record is asked, or null
 * @param total how many there are in all parts
 * @param next cursor of the next part, or null
 * @param conflicts those of this part
 */
@Schema(description = "What sources on two states contradict each other on, with both sides' sentences.")
public record ConflictsAnswer(
        @Schema(description = "What the answer is, and is not")
        String note,

        @Schema(description = "The two states, codes in order", example = "ITA-KAZ")
        String dyad,

        @Schema(description = "Last day of publication that counts; absent where all does") @Nullable
        String asOf,

        @Schema(description = "Instant at which the record is asked; absent where all it holds now counts") @Nullable
        String knownAt,

        @Schema(description = "How many there are in all parts")
        int total,

        @Schema(description = "Cursor of the next part; absent in the last") @Nullable
        String next,

        @Schema(description = "What they contradict each other on")
        List<ConflictAnswer> conflicts) {
    private static final int MOST = 12;

    /**
     * One contradiction.
     *
     * @param kind in what they differ
     * @param difference how figures differ, or null
     * @param text what it is about
     * @param sides what is told
     * @param judged what a person decided, or null
     */
    @Schema(description = "One contradiction.")
    public record ConflictAnswer(
            @Schema(
                    description =
                            "In what they differ: the value of one period, when it began, whether it is so at all, or how many an act was done to",
                    allowableValues = {"value", "date", "denial", "count"})
            String kind,

            @Schema(description = "For figures, how they differ", example = "contradiction") @Nullable
            String difference,

            @Schema(description = "What it is about, as the first side has it")
            String text,

            @Schema(description = "The accounts, two or more")
            List<ConflictSide> sides,

            @Schema(description = "What a person decided; absent where nobody did") @Nullable
            Decided judged) {}

    /**
     * One account.
     *
     * @param text what is said
     * @param when the date told, or null
     * @param count the words that tell how many, or null
     * @param told who says so
     */
    @Schema(description = "One of several accounts.")
    public record ConflictSide(
            @Schema(description = "What is said, in words") String text,

            @Schema(description = "Where they differ in the date, the date told, EDTF") @Nullable
            String when,

            @Schema(description = "Where they differ in how many, the words that tell it", example = "five diplomats")
            @Nullable
            String count,

            @Schema(description = "Who says so, the oldest first; at most 12")
            List<Evidence> told) {}

    /** What a record tells. */
    public static ConflictsAnswer of(Record record, Dyad dyad, Times given, Part part, Messages words) {
        Times times = part.times(given);
        List<Conflict> all = FactsAnswer.concluded(record, dyad, times).conflicts();
        List<ConflictAnswer> here =
                part.of(all).stream().map(each -> conflict(each, words)).toList();
        return new ConflictsAnswer(
                Caveat.NOTE, dyad.toString(), times.day(), times.instant(), all.size(), part.next(all.size()), here);
    }

    private static ConflictAnswer conflict(Conflict each, Messages words) {
        return new ConflictAnswer(
                each.kind().name().toLowerCase(Locale.ROOT),
                each.difference() == null ? null : each.difference().code(),
                StatementWords.of(each.said(), words),
                each.sides().stream()
                        .map(side -> new ConflictSide(
                                StatementWords.of(side.said(), words),
                                side.when() == null ? null : side.when().edtf(),
                                side.count(),
                                Evidence.of(side.told(), MOST)))
                        .toList(),
                Decided.of(each.judged()));
    }
}
