package dyad.web.answer;

import dyad.brief.Links;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.Record;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents that state something.
 *
 * @param note what the answer is
 * @param asOf the last day of publication that counts, or null
 * @param knownAt the instant at which the record is asked, or null
 * @param next cursor of the next part, or null
 * @param documents by date, undated last
 */
@Schema(description = "Documents that state something, by date (undated last).")
public record DocumentsAnswer(
        @Schema(description = "What the answer is, and is not")
        String note,

        @Schema(description = "Last day of publication that counts; absent where all does") @Nullable
        String asOf,

        @Schema(description = "Instant at which the record is asked; absent where all it holds now counts") @Nullable
        String knownAt,

        @Schema(description = "Cursor of the next part; absent in the last") @Nullable
        String next,

        @Schema(description = "The documents of this part") List<DocumentHead> documents) {
    /**
     * A document without its text.
     *
     * @param document its id
     * @param publisher who published it, or null
     * @param published when, or null
     * @param url where, or null
     * @param language its language, or null
     * @param characters how long it is
     * @param statements how many statements that fit were read from it
     */
    @Schema(description = "A document without its text.")
    public record DocumentHead(
            @Schema(description = "Id of the document, for GET /api/v1/document?id=")
            String document,

            @Schema(description = "Who published it; absent where that is not known") @Nullable
            String publisher,

            @Schema(description = "When, EDTF; absent where that is not known") @Nullable
            String published,

            @Schema(description = "Where, http or https; absent where that is not known", format = "uri") @Nullable
            String url,

            @Schema(description = "Its language, BCP 47; absent where that is not known") @Nullable
            String language,

            @Schema(description = "Length of its text, in code points", minimum = "0")
            int characters,

            @Schema(description = "How many statements that fit were read from it", minimum = "1")
            int statements) {
        private static DocumentHead of(Reading reading) {
            Document document = reading.document();
            return new DocumentHead(
                    document.id(),
                    document.publisher(),
                    document.published() == null ? null : document.published().edtf(),
                    Links.safe(document.url()),
                    document.language(),
                    document.text().codePointCount(0, document.text().length()),
                    reading.statements().size());
        }
    }

    /** A part of what a record holds; on two states, or all. */
    public static DocumentsAnswer of(Record record, @Nullable Dyad dyad, Times given, Part part) {
        Times times = part.times(given);
        Query query = new Query(dyad, null, null, null, times.asOf(), times.knownAt());
        try (Stream<Reading> found = record.readings(query)) {
            Part.Some<Reading> some = part.of(found);
            return new DocumentsAnswer(
                    Caveat.NOTE,
                    times.day(),
                    times.instant(),
                    some.next(),
                    some.items().stream().map(DocumentHead::of).toList());
        }
    }
}
