package dyad.web.answer;

import dyad.brief.Links;
import dyad.brief.SearchWords;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.record.Record;
import dyad.record.RecordException;
import dyad.record.Search;
import dyad.web.page.BadRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents that have all the words looked for.
 *
 * @param note what the answer is
 * @param words what was looked for
 * @param asOf the last day of publication that counts, or null
 * @param knownAt the instant at which the record is asked, or null
 * @param next cursor of the next part, or null
 * @param hits the newest first
 */
@Schema(description = "Documents that have all the words looked for, in any form, the newest first.")
public record SearchAnswer(
        @Schema(description = "What the answer is, and is not")
        String note,

        @Schema(description = "What was looked for") String words,

        @Schema(description = "Last day of publication that counts; absent where all does") @Nullable
        String asOf,

        @Schema(description = "Instant at which the record is asked; absent where all it holds now counts") @Nullable
        String knownAt,

        @Schema(description = "Cursor of the next part; absent in the last") @Nullable
        String next,

        @Schema(description = "The newest first, undated last")
        List<SearchHit> hits) {
    /** So far a search goes, in documents. */
    private static final int DEEPEST = 2_000;

    private static final int LONGEST = 200;

    /**
     * A document that was found.
     *
     * @param document its id
     * @param published when, or null
     * @param publisher who, or null
     * @param url where, or null
     * @param language its language, or null
     * @param start where the sentence begins
     * @param end where it ends
     * @param quote the sentence with most of the words
     */
    @Schema(description = "A document that was found, with the sentence that has most of the words.")
    public record SearchHit(
            @Schema(description = "Id of the document, for GET /api/v1/document?id=")
            String document,

            @Schema(description = "When it was published, EDTF; absent where that is not known") @Nullable
            String published,

            @Schema(description = "Who published it; absent where that is not known") @Nullable
            String publisher,

            @Schema(description = "Where, http or https; absent where that is not known", format = "uri") @Nullable
            String url,

            @Schema(description = "Its language, BCP 47; absent where that is not known") @Nullable
            String language,

            @Schema(description = "First code point of the sentence", minimum = "0")
            int start,

            @Schema(description = "One past its last", minimum = "0")
            int end,

            @Schema(description = "The sentence that has most of the words, as it stands")
            String quote) {
        private static SearchHit of(SearchWords.Hit hit) {
            Document document = hit.document();
            return new SearchHit(
                    document.id(),
                    document.published() == null ? null : document.published().edtf(),
                    document.publisher(),
                    Links.safe(document.url()),
                    document.language(),
                    hit.span().start(),
                    hit.span().end(),
                    hit.quote());
        }
    }

    /**
     * What a record finds.
     *
     * @throws BadRequest if there is no word to look for
     */
    public static SearchAnswer of(Record record, String words, @Nullable Dyad dyad, Times given, Part part) {
        if (words.length() > LONGEST) {
            throw new BadRequest("too many words to look for; at most " + LONGEST + " characters");
        }
        if (part.from() + part.limit() > DEEPEST) {
            throw new BadRequest("a search goes no further than " + DEEPEST + " documents; give more words, or asOf");
        }
        Times times = part.times(given);
        List<Document> found =
                found(record, new Search(words, dyad, times.asOf(), times.knownAt(), part.from() + part.limit() + 1));
        SearchWords wanted = SearchWords.of(words);
        List<SearchHit> hits = part.of(found).stream()
                .map(document -> SearchHit.of(wanted.best(document)))
                .toList();
        return new SearchAnswer(Caveat.NOTE, words, times.day(), times.instant(), part.next(found.size()), hits);
    }

    private static List<Document> found(Record record, Search search) {
        try {
            return record.search(search);
        } catch (RecordException e) {
            if (e.getCause() == null) {
                throw new BadRequest(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }
}
