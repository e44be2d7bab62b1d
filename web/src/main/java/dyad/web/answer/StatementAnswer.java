package dyad.web.answer;

import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Judged;
import dyad.model.Participant;
import dyad.model.Period;
import dyad.model.Place;
import dyad.model.Said;
import dyad.model.Statement;
import dyad.model.Tie;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A statement with the fields of the statement format, and what people decided on it. Fields that do not belong to its kind are null. */
@Schema(description = "One thing that one document says, in the fields of the statement format.")
public record StatementAnswer(
        @Schema(description = "Content hash: same document, span and content, same id")
        String id,

        @Schema(
                description = "Kind",
                allowableValues = {"figure", "event", "tie"})
        String kind,

        @Schema(description = "An indicator, PLOVER event type or tie type", example = "trade-turnover")
        String type,

        @Schema(description = "States without direction, ISO 3166-1 alpha-3, sorted; or from and to") @Nullable
        List<String> between,

        @Schema(description = "Who acts: exporter, investor, home, sender, buyer's seller") @Nullable
        List<String> from,

        @Schema(description = "On whom: importer, host, receiver") @Nullable
        List<String> to,

        @Schema(
                description = "Figure: a level or a change",
                allowableValues = {"level", "change"})
        @Nullable
        String measure,

        @Schema(description = "Figure: the number, in the unit") @Nullable
        BigDecimal value,

        @Schema(description = "Figure: upper end of a range, in the unit") @Nullable
        BigDecimal upTo,

        @Schema(
                description =
                        "Figure: ISO 4217 for money (XXX where the text gives no currency), else count, %, t, m3, bbl, kWh, rank, per-week")
        @Nullable
        String unit,

        @Schema(
                description = "Figure: how the value stands to the true one",
                allowableValues = {"exact", "over", "at-least", "under", "at-most", "about"})
        @Nullable
        String bound,

        @Schema(description = "Figure and event: what it covers or when it took place, EDTF", example = "2022-40")
        @Nullable
        String period,

        @Schema(description = "Figure: for a change, the period compared with, EDTF") @Nullable
        String against,

        @Schema(description = "Event: PLOVER's mode", example = "visit") @Nullable
        String mode,

        @Schema(description = "Tie and event: what it is called or about, as the text names it") @Nullable
        String name,

        @Schema(description = "Event: who acted") @Nullable List<FactAnswer.FactPerson> actors,

        @Schema(description = "Event: on whom or with whom") @Nullable
        List<FactAnswer.FactPerson> recipients,

        @Schema(description = "Tie: since when, EDTF") @Nullable
        String since,

        @Schema(description = "Tie: until when, EDTF") @Nullable
        String until,

        @Schema(description = "Tie: in-force, signed, under-negotiation, planned, suspended, ended") @Nullable
        String status,

        @Schema(description = "Tie: operator, company, institution") @Nullable
        String by,

        @Schema(description = "Where, if it is one place") FactAnswer.@Nullable FactPlace place,

        @Schema(description = "Where, if there are several: the ends of a link") @Nullable
        List<FactAnswer.FactPlace> places,

        @Schema(
                description = "What the source says of it",
                allowableValues = {"actual", "planned", "proposed", "denied"})
        String modality,

        @Schema(description = "Whom the text quotes, outermost first; empty where the publisher speaks")
        List<String> saidBy,

        @Schema(description = "Id of the document") String document,

        @Schema(description = "Language of the text, BCP 47", example = "en")
        String language,

        @Schema(description = "First Unicode code point of the quote in the document's text", minimum = "0")
        int start,

        @Schema(description = "One past its last code point", minimum = "0")
        int end,

        @Schema(description = "Exactly the text of that span")
        String quote,

        @Schema(description = "For each slot read from the text, its own span: first code point, and one past the last")
        Map<String, List<Integer>> evidence,

        @Schema(description = "What read it") String rule,

        @Schema(description = "Who found that the text says so") @Nullable
        String acceptedBy,

        @Schema(description = "Who found that the text does not say it: then it counts nowhere") @Nullable
        String rejectedBy,

        @Schema(description = "Who corrected what was read") @Nullable
        String correctedBy,

        @Schema(description = "All that people decided on it") @Nullable
        List<Decided> judgements) {

    /** A statement as it counts. */
    public static StatementAnswer of(Statement statement) {
        Said said = statement.said();
        boolean directed = said.parties().isDirected();
        Figure figure = statement instanceof Figure one ? one : null;
        Event event = statement instanceof Event one ? one : null;
        Tie tie = statement instanceof Tie one ? one : null;
        Judged judged = said.judged();
        return new StatementAnswer(
                statement.id(),
                statement.kind().code(),
                said.type(),
                directed ? null : said.parties().between(),
                directed ? said.parties().from() : null,
                directed ? said.parties().to() : null,
                figure == null ? null : figure.measure().code(),
                figure == null ? null : figure.value(),
                figure == null ? null : figure.upTo(),
                figure == null ? null : figure.unit(),
                figure == null ? null : figure.bound().code(),
                figure != null ? edtf(figure.period()) : event != null ? edtf(event.period()) : null,
                figure == null ? null : edtf(figure.against()),
                event == null ? null : event.mode(),
                statement.name(),
                event == null ? null : people(event.actors()),
                event == null ? null : people(event.recipients()),
                tie == null ? null : edtf(tie.since()),
                tie == null ? null : edtf(tie.until()),
                tie == null ? null : tie.status(),
                tie == null ? null : tie.by(),
                said.places().size() == 1 ? place(said.places().get(0)) : null,
                said.places().size() > 1
                        ? said.places().stream().map(StatementAnswer::place).toList()
                        : null,
                said.modality().code(),
                said.saidBy(),
                said.document(),
                said.language(),
                said.span().start(),
                said.span().end(),
                said.quote(),
                evidence(said),
                said.rule(),
                judged == null ? null : judged.acceptedBy(),
                judged == null ? null : judged.rejectedBy(),
                judged == null ? null : judged.correctedBy(),
                Decided.of(judged));
    }

    private static @Nullable String edtf(@Nullable Period period) {
        return period == null ? null : period.edtf();
    }

    /** None is no field, as in the statement format. */
    private static @Nullable List<FactAnswer.FactPerson> people(List<Participant> people) {
        return people.isEmpty()
                ? null
                : people.stream()
                        .map(each -> new FactAnswer.FactPerson(each.state(), each.sector(), each.name(), each.office()))
                        .toList();
    }

    private static FactAnswer.FactPlace place(Place place) {
        return new FactAnswer.FactPlace(place.name(), place.state());
    }

    private static Map<String, List<Integer>> evidence(Said said) {
        Map<String, List<Integer>> spans = new LinkedHashMap<>();
        said.evidence().forEach((slot, span) -> spans.put(slot, List.of(span.start(), span.end())));
        return spans;
    }
}
