package dyad.web.answer;

import dyad.brief.Links;
import dyad.brief.StatementWords;
import dyad.model.Document;
import dyad.model.Judged;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.record.fact.Testimony;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a thing.
 *
 * @param statement id of the statement, for {@code /api/v1/statements/{id}}
 * @param quote the sentence, word for word
 * @param language of the sentence
 * @param saidBy whom the text quotes, outermost first; empty where the publisher speaks
 * @param publisher who published it, or null
 * @param published when, or null
 * @param document id of the document
 * @param url where it was published, if that can be followed; else null
 * @param reporter the state of its publisher, or null
 * @param modality what the source says of it: that it is so, planned, proposed, or not so
 * @param judgements what people decided on the statement, or null where nobody did
 */
@Schema(description = "What one source says of a thing, in its own words.")
public record Evidence(
        @Schema(
                description = "Id of the statement; GET /api/v1/statements/{id} tells how it was read",
                example = "4e96a3f0")
        String statement,

        @Schema(description = "The sentence, word for word, in the language of the source")
        String quote,

        @Schema(description = "Language of the sentence, BCP 47", example = "en")
        String language,

        @Schema(description = "Whom the text quotes, outermost first; empty where the publisher speaks")
        List<String> saidBy,

        @Schema(description = "Who published it; absent where that is not known") @Nullable
        String publisher,

        @Schema(
                description = "When it was published, EDTF: a day, month or year; absent where that is not known",
                example = "2025-05-30")
        @Nullable
        String published,

        @Schema(description = "Id of the document, for GET /api/v1/document?id=")
        String document,

        @Schema(description = "Where it was published, http or https; absent where that is not known", format = "uri")
        @Nullable
        String url,

        @Schema(
                description = "State of the publisher, ISO 3166-1 alpha-3; absent where that is not known",
                example = "KAZ")
        @Nullable
        String reporter,

        @Schema(
                description = "What the source says of it",
                allowableValues = {"actual", "planned", "proposed", "denied"})
        String modality,

        @Schema(description = "What people decided on the statement; absent where nobody decided anything") @Nullable
        List<Decided> judgements) {
    /** What one source tells. */
    static Evidence of(Testimony told) {
        return of(told.said(), told.document(), told.reporter());
    }

    /** What a document tells. */
    static Evidence of(Statement said, Document document, @Nullable String reporter) {
        Period published = document.published();
        Judged judged = said.said().judged();
        return new Evidence(
                said.id(),
                StatementWords.sentence(document, said),
                said.said().language(),
                said.saidBy(),
                document.publisher(),
                published == null ? null : published.edtf(),
                document.id(),
                Links.safe(document.url()),
                reporter,
                said.modality().code(),
                Decided.of(judged));
    }

    /** What each tells, but no more than so many. */
    static List<Evidence> of(List<Testimony> told, int most) {
        return told.stream().limit(most).map(Evidence::of).toList();
    }
}
