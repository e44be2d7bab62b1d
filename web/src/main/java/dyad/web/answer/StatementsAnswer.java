package dyad.web.answer;

import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Judgements;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Statements that fit.
 *
 * @param note what the answer is
 * @param asOf the last day of publication that counts, or null
 * @param knownAt the instant at which the record is asked, or null
 * @param next cursor of the next part, or null
 * @param statements by the date of their document, undated last
 */
@Schema(description = "Statements that fit, by the date of their document (undated last).")
public record StatementsAnswer(
        @Schema(description = "What the answer is, and is not")
        String note,

        @Schema(description = "Last day of publication that counts; absent where all does") @Nullable
        String asOf,

        @Schema(description = "Instant at which the record is asked; absent where all it holds now counts") @Nullable
        String knownAt,

        @Schema(description = "Cursor of the next part; absent in the last") @Nullable
        String next,

        @Schema(description = "The statements of this part") List<StatementAnswer> statements) {
    /**
     * Which statements are wanted.
     *
     * @param query the criteria
     * @param rejected whether also those which people rejected
     */
    public record Wanted(Query query, boolean rejected) {
        /**
         * As a program gives it; what is null or empty admits all.
         *
         * @throws dyad.web.page.BadRequest if the dyad, kind, type or date is none
         */
        public static Wanted of(
                @Nullable String dyad,
                @Nullable String kind,
                @Nullable String type,
                @Nullable String since,
                boolean rejected,
                Times times) {
            Dyad states = FactsAnswer.blankless(dyad) == null ? null : AskedDyad.of(String.valueOf(dyad));
            LocalDate from = Times.first("since", since);
            Query query = new Query(
                    states, FactsAnswer.kind(kind), FactsAnswer.type(type), from, times.asOf(), times.knownAt());
            return new Wanted(query, rejected);
        }
    }

    /** A part of what a record holds. */
    public static StatementsAnswer of(Record record, Wanted wanted, Part part) {
        Times given = new Times(wanted.query().asOf(), wanted.query().knownAt());
        Times times = part.times(given);
        Wanted here = new Wanted(wanted.query().knownAt(times.knownAt()), wanted.rejected());
        try (Stream<Statement> found = found(record, here)) {
            Part.Some<Statement> some = part.of(found);
            return new StatementsAnswer(
                    Caveat.NOTE,
                    times.day(),
                    times.instant(),
                    some.next(),
                    some.items().stream().map(StatementAnswer::of).toList());
        }
    }

    /** All that fit, one by one. */
    public static void each(Record record, Wanted wanted, Consumer<Statement> taker) {
        try (Stream<Statement> found = found(record, wanted)) {
            found.forEach(taker);
        }
    }

    private static Stream<Statement> found(Record record, Wanted wanted) {
        Judgements judgements = Judgements.on(wanted.query(), record);
        return record.statements(wanted.query())
                .map(judgements::judged)
                .filter(said -> wanted.rejected() || !Judgements.isRejected(said));
    }
}
