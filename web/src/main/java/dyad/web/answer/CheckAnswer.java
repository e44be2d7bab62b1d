package dyad.web.answer;

import dyad.brief.CheckReport;
import dyad.brief.Links;
import dyad.model.Document;
import dyad.model.Period;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.record.Record;
import dyad.record.review.DraftCheck;
import dyad.web.page.BadRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text sentence by sentence with what the record says to it.
 *
 * @param note what the answer is
 * @param asOf the last day of publication that counts, or null
 * @param knownAt the instant at which the record is asked, or null
 * @param counts how many sentences have which verdict
 * @param total how many sentences there are in all parts
 * @param next cursor of the next part, or null
 * @param sentences in the order of the text
 */
@Schema(description = "A text sentence by sentence with what the record says to it. Nothing of it is kept.")
public record CheckAnswer(
        @Schema(description = "What the answer is, and is not")
        String note,

        @Schema(description = "Last day of publication that counts; absent where all does") @Nullable
        String asOf,

        @Schema(description = "Instant at which the record is asked; absent where all it holds now counts") @Nullable
        String knownAt,

        @Schema(
                description =
                        "How many sentences of the whole text have which verdict: agrees, outdated, contradicts, not-in-record, not-checkable")
        Map<String, Integer> counts,

        @Schema(description = "How many sentences there are in all parts")
        int total,

        @Schema(description = "Cursor of the next part; absent in the last") @Nullable
        String next,

        @Schema(description = "In the order of the text") List<CheckedSentence> sentences) {
    /** No text is longer, in characters. */
    public static final int LONGEST = 200_000;

    /** One for all: it is safe for many threads, and a pack is loaded when a text first needs it. */
    private static final class Loaded {
        static final Reader READER = Reader.create();
    }

    /**
     * What is to be checked.
     *
     * @param text the text
     * @param date the day it is of, or null
     * @param language its language, or null
     */
    @Schema(description = "A text to be checked. Nothing of it is kept.")
    public record Draft(
            @Schema(
                    description = "The text, plain; places in the answer are counted in its Unicode code points",
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    minLength = 1,
                    maxLength = LONGEST,
                    example = "In 2023 trade between Kazakhstan and Italy reached $16 billion.")
            @Nullable
            String text,

            @Schema(
                    description =
                            "The day the text is of: \"last year\" means nothing without; EDTF day, month or year",
                    example = "2025-10-15")
            @Nullable
            String date,

            @Schema(description = "Language of the text, BCP 47; recognised where it is not given", example = "en")
            @Nullable
            String language) {}

    /**
     * A sentence.
     *
     * @param start where it begins
     * @param end where it ends
     * @param sentence the sentence
     * @param verdict the gravest verdict
     * @param statements what was read from it
     */
    @Schema(description = "A sentence of the text.")
    public record CheckedSentence(
            @Schema(description = "First code point in the text", minimum = "0")
            int start,

            @Schema(description = "One past the last", minimum = "0")
            int end,

            @Schema(description = "The sentence") String sentence,

            @Schema(
                    description =
                            "The gravest of its statements' verdicts. agrees: sources say so, which does not make it so; outdated: something "
                                    + "newer is known; contradicts: sources say otherwise and none says so; not-in-record: no source speaks of it; "
                                    + "not-checkable: nothing can be read from it, or money that no rate compares",
                    allowableValues = {"agrees", "outdated", "contradicts", "not-in-record", "not-checkable"})
            String verdict,

            @Schema(description = "What was read from it, each with what the record says")
            List<CheckedStatement> statements) {}

    /**
     * A statement of the text.
     *
     * @param verdict what comes of it
     * @param difference how a figure stands to the source that decided, or null
     * @param use words to use where it is outdated, or null
     * @param replace words to replace, or null
     * @param rate the rates by which money was compared, or null
     * @param statement what was read
     * @param agreeing who says the same
     * @param differing who says otherwise
     * @param alsoRight who tells another value that is as right, or null
     * @param elsewhere who tells the value of another period or direction, or null
     */
    @Schema(description = "A statement of the text with what the record says to it.")
    public record CheckedStatement(
            @Schema(
                    description = "What comes of it",
                    allowableValues = {"agrees", "outdated", "contradicts", "not-in-record", "not-checkable"})
            String verdict,

            @Schema(description = "How a figure stands to the source that decided", example = "contradiction") @Nullable
            String difference,

            @Schema(description = "The newer value or status, its time and who says it; where the text is outdated")
            @Nullable
            String use,

            @Schema(description = "Words of the text with what can be pasted in their place") @Nullable
            List<CheckReplacement> replace,

            @Schema(description = "The rates by which money was compared") @Nullable
            String rate,

            @Schema(description = "What was read from the text; evidence is in its code points")
            StatementAnswer statement,

            @Schema(description = "Who says the same, the newest first; where it is outdated, who said so earlier")
            List<CheckSource> agreeing,

            @Schema(description = "Who says otherwise; first what the record stands by, or the newest")
            List<CheckSource> differing,

            @Schema(description = "Who tells another value that a person found as right") @Nullable
            List<CheckSource> alsoRight,

            @Schema(description = "Who tells the same value of another period or direction") @Nullable
            List<CheckSource> elsewhere) {
        private CheckedStatement atMost(int most) {
            return new CheckedStatement(
                    verdict,
                    difference,
                    use,
                    replace,
                    rate,
                    statement,
                    first(agreeing, most),
                    first(differing, most),
                    alsoRight == null ? null : first(alsoRight, most),
                    elsewhere == null ? null : first(elsewhere, most));
        }
    }

    /**
     * Words to replace.
     *
     * @param start where they begin
     * @param end where they end
     * @param with what to write
     */
    @Schema(description = "Words of the text with what can be pasted in their place.")
    public record CheckReplacement(
            @Schema(description = "First code point of the words in the text", minimum = "0")
            int start,

            @Schema(description = "One past the last", minimum = "0")
            int end,

            @Schema(description = "What to write in their place")
            String with) {}

    /**
     * A source.
     *
     * @param statement its statement
     * @param acceptedBy who accepted it, or null
     * @param rejectedBy who rejected it, or null
     * @param correctedBy who corrected it, or null
     * @param publisher who published it, or null
     * @param published when, or null
     * @param reporter state of the publisher, or null
     * @param origin what it was copied from
     * @param url where, or null
     * @param sentence the sentence
     */
    @Schema(description = "What a source in the record says.")
    public record CheckSource(
            @Schema(description = "Its statement") StatementAnswer statement,

            @Schema(description = "Who found that the text says so") @Nullable
            String acceptedBy,

            @Schema(description = "Who found that the text does not say it") @Nullable
            String rejectedBy,

            @Schema(description = "Who corrected what was read") @Nullable
            String correctedBy,

            @Schema(description = "Who published it; absent where that is not known") @Nullable
            String publisher,

            @Schema(description = "When, EDTF; absent where that is not known") @Nullable
            String published,

            @Schema(description = "State of the publisher; absent where that is not known") @Nullable
            String reporter,

            @Schema(description = "What stands for the text it was copied from: sources of one origin are one voice")
            String origin,

            @Schema(description = "Where, http or https; absent where that is not known", format = "uri") @Nullable
            String url,

            @Schema(description = "The sentence, word for word")
            String sentence) {
        /** Only addresses that may be followed. */
        public CheckSource {
            url = Links.safe(url);
        }
    }

    private record Report(Map<String, Integer> counts, List<CheckedSentence> sentences) {}

    /**
     * What a record says to a text.
     *
     * @throws BadRequest if there is no text, it is too long, or its date is none
     */
    public static CheckAnswer of(Record record, Draft draft, Times given, Part part) {
        Times times = part.times(given);
        Reading reading = Loaded.READER.read(document(draft));
        CheckReport report = new CheckReport("draft");
        report.add(
                reading.document(),
                DraftCheck.against(record, times.asOf(), times.knownAt()).findings(reading));
        Report whole = AnswerJson.LENIENT.readValue(report.write(CheckReport.Format.JSON), Report.class);
        int total = whole.sentences().size();
        return new CheckAnswer(
                Caveat.NOTE,
                times.day(),
                times.instant(),
                whole.counts(),
                total,
                part.next(total),
                part.of(whole.sentences()));
    }

    private static Document document(Draft draft) {
        String text = draft.text() == null ? "" : draft.text();
        if (text.length() > LONGEST) {
            throw BadRequest.of(
                    413, "text is of at most " + LONGEST + " characters, not " + text.length() + "; check it in parts");
        }
        if (text.isBlank()) {
            throw new BadRequest("text is needed, of at most " + LONGEST + " characters");
        }
        boolean dated = Times.day("date", draft.date()) != null;
        Period date = dated ? Period.of(String.valueOf(draft.date()).strip()) : null;
        return new Document("draft", text, date, null, null, FactsAnswer.blankless(draft.language()));
    }

    /** The same with no more than so many sources to each statement. */
    public CheckAnswer atMost(int most) {
        List<CheckedSentence> fewer = sentences.stream()
                .map(each -> new CheckedSentence(
                        each.start(),
                        each.end(),
                        each.sentence(),
                        each.verdict(),
                        each.statements().stream()
                                .map(said -> said.atMost(most))
                                .toList()))
                .toList();
        return new CheckAnswer(note, asOf, knownAt, counts, total, next, fewer);
    }

    private static List<CheckSource> first(List<CheckSource> sources, int most) {
        return sources.stream().limit(most).toList();
    }
}
