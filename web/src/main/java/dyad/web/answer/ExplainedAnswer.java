package dyad.web.answer;

import dyad.brief.Messages;
import dyad.brief.StatementWords;
import dyad.model.Document;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.reader.Explanation;
import dyad.reader.Reading;
import dyad.record.Record;
import dyad.record.fact.Judgements;
import dyad.web.page.BadRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A statement and how it was read.
 *
 * @param note what the answer is
 * @param text the statement in words
 * @param evidence who says so
 * @param statement the statement
 * @param slots what each slot was read from
 * @param derivation the derivation as a tree
 */
@Schema(description = "A statement, who makes it, and how it was read from the text.")
public record ExplainedAnswer(
        @Schema(description = "What the answer is, and is not")
        String note,

        @Schema(description = "The statement in words") String text,

        @Schema(description = "Who says so, with the sentence")
        Evidence evidence,

        @Schema(description = "The statement") StatementAnswer statement,

        @Schema(description = "What each slot was read from, in the order of the text")
        List<StatementSlot> slots,

        @Schema(description = "The derivation as a tree, for reading: words, rule, slots, values")
        String derivation) {
    private static final int SHORTEST = 4;
    private static final int SHOWN = 10;

    /**
     * What a slot was read from.
     *
     * @param slot the slot
     * @param words the words
     * @param start where they begin
     * @param end where they end
     */
    @Schema(description = "What a slot was read from.")
    public record StatementSlot(
            @Schema(description = "The slot", example = "period")
            String slot,

            @Schema(description = "Its words in the text", example = "in the first half of 2022")
            String words,

            @Schema(description = "First code point in the document's text", minimum = "0")
            int start,

            @Schema(description = "One past the last", minimum = "0")
            int end) {}

    /**
     * The statement whose id begins so.
     *
     * @throws BadRequest if there is none, or several
     */
    public static ExplainedAnswer of(Record record, String id, Times times, Messages words) {
        Reading reading = found(record, id);
        Document document = reading.document();
        if (times.asOf() != null && (document.day() == null || document.day().isAfter(times.asOf()))) {
            throw BadRequest.notFound("the document of statement " + id + " was not published by " + times.day());
        }
        Statement said = Judgements.on(List.of(reading), record, times.knownAt())
                .judged(reading.statements().get(0));
        return new ExplainedAnswer(
                Caveat.NOTE,
                StatementWords.of(said, words),
                Evidence.of(said, document, Reviewed.publishers().reporter(document)),
                StatementAnswer.of(said),
                slots(said, document),
                Explanation.of(said, document, false));
    }

    /** The one statement whose id begins so, with its document. */
    static Reading found(Record record, String id) {
        if (id.length() < SHORTEST || !id.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw new BadRequest("\"" + Times.cut(id) + "\" is no id of a statement: give " + SHORTEST
                    + " or more of its hexadecimal digits");
        }
        List<Reading> found = record.find(id, SHOWN);
        if (found.isEmpty()) {
            throw BadRequest.notFound("no statement has an id that begins with " + Times.cut(id)
                    + "; statements, facts and briefs name ids");
        }
        if (found.size() > 1) {
            String all = found.stream()
                    .map(reading -> reading.statements().get(0).id())
                    .collect(Collectors.joining(", "));
            throw new BadRequest("several ids begin with " + id + ": " + all + "; give more of it");
        }
        return found.get(0);
    }

    private static List<StatementSlot> slots(Statement said, Document document) {
        return said.said().evidence().entrySet().stream()
                .map(slot -> new StatementSlot(
                        slot.getKey(),
                        DocumentAnswer.text(document.text(), slot.getValue()),
                        slot.getValue().start(),
                        slot.getValue().end()))
                .sorted(Comparator.comparingInt(StatementSlot::start).thenComparing(StatementSlot::slot))
                .toList();
    }

    /** Where the words of a statement stand. */
    static Span place(Reading reading) {
        return reading.statements().get(0).said().span();
    }
}
