package dyad.web.answer;

import dyad.brief.Messages;
import dyad.brief.StatementWords;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Participant;
import dyad.model.Period;
import dyad.model.Place;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.record.fact.Testimony;
import dyad.record.life.Fact;
import dyad.record.life.Step;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the record concludes from all that is said of one thing.
 *
 * @param fact id of the statement that first told it
 * @param kind figure, event or tie
 * @param type an indicator, event type or tie type
 * @param text the fact in words
 * @param status how far it has come
 * @param statusWords the same in words
 * @param between the states where there is no direction, or null
 * @param from who acts, or null
 * @param to on whom, or null
 * @param period what it covers, when it took place or since when it is; or null
 * @param until when it ended, or null
 * @param name what it is called or about, or null
 * @param mode PLOVER's mode, or null
 * @param by operator, company or institution, or null
 * @param places where
 * @param actors who acted
 * @param recipients on whom
 * @param amount how much, for a figure, or null
 * @param steps the steps of its life
 * @param sources how many independent sources tell it
 * @param told what each says
 * @param more how many more tell it that are not listed, or null
 */
@Schema(description = "What the record concludes from all that is said of one thing, with who says so.")
public record FactAnswer(
        @Schema(description = "Id of the statement that told it first: what to call the fact by")
        String fact,

        @Schema(
                description = "Kind of the statements",
                allowableValues = {"figure", "event", "tie"})
        String kind,

        @Schema(description = "An indicator, PLOVER event type or tie type", example = "agreement")
        String type,

        @Schema(description = "The fact in words", example = "Treaty on Strategic Partnership, 5 November 2009")
        String text,

        @Schema(
                description =
                        "How far it has come, as far as the sources tell; lapsed: planned, its time is over, and no word since",
                allowableValues = {
                    "proposed",
                    "planned",
                    "put-off",
                    "under-negotiation",
                    "initialled",
                    "signed",
                    "ratified",
                    "there",
                    "in-force",
                    "held",
                    "reached",
                    "missed",
                    "suspended",
                    "ended",
                    "called-off",
                    "denied",
                    "lapsed"
                })
        String status,

        @Schema(description = "The status in words", example = "signed")
        String statusWords,

        @Schema(description = "The states, where there is no direction; ISO 3166-1 alpha-3") @Nullable
        List<String> between,

        @Schema(description = "Who acts; where there is a direction") @Nullable
        List<String> from,

        @Schema(description = "On whom; where there is a direction") @Nullable
        List<String> to,

        @Schema(
                description =
                        "What a figure covers, when an event took place or is to, since when a tie is; EDTF; absent where nobody tells",
                example = "2009-11-05")
        @Nullable
        String period,

        @Schema(description = "When a tie ended, EDTF; absent where nobody tells") @Nullable
        String until,

        @Schema(description = "What it is called or about, as a source names it; absent where none does") @Nullable
        String name,

        @Schema(description = "PLOVER's mode of an event; absent where the type has none", example = "visit") @Nullable
        String mode,

        @Schema(description = "Operator, company or institution; absent where none is told") @Nullable
        String by,

        @Schema(description = "Where, as sources name it") List<FactPlace> places,

        @Schema(description = "Who acted, as far as sources tell; of an event")
        List<FactPerson> actors,

        @Schema(description = "On whom or with whom; of an event")
        List<FactPerson> recipients,

        @Schema(description = "How much; of a figure") @Nullable
        FactAmount amount,

        @Schema(description = "The steps of its life in order of time")
        List<FactStep> steps,

        @Schema(description = "How many independent sources tell it; wire copies of one text are one", minimum = "1")
        int sources,

        @Schema(description = "What each source says, the oldest first")
        List<Evidence> told,

        @Schema(description = "How many further statements tell it that are not listed here") @Nullable
        Integer more) {
    private static final int MOST = 12;

    /**
     * A place.
     *
     * @param name as the text names it
     * @param state its state, or null
     */
    @Schema(description = "A place.")
    public record FactPlace(
            @Schema(description = "As a source names it", example = "Milan")
            String name,

            @Schema(description = "Its state; absent where that is not known", example = "ITA") @Nullable
            String state) {}

    /**
     * Who took part.
     *
     * @param state the state
     * @param sector PLOVER's code, or null
     * @param name the name, or null
     * @param office the office, or null
     */
    @Schema(description = "Who took part.")
    public record FactPerson(
            @Schema(description = "The state", example = "ITA")
            String state,

            @Schema(
                    description = "PLOVER's code: GOV, LEG, MIL, JUD, BUS, CVL; absent where none is told",
                    example = "GOV")
            @Nullable
            String sector,

            @Schema(description = "Name, as a source has it; absent where none is told") @Nullable
            String name,

            @Schema(description = "Office, as a source has it; absent where none is told") @Nullable
            String office) {}

    /**
     * How much.
     *
     * @param measure level or change
     * @param value the number
     * @param upTo upper end of a range, or null
     * @param unit the unit
     * @param bound how it stands to the true value
     * @param against for a change, what is compared with; or null
     */
    @Schema(description = "How much.")
    public record FactAmount(
            @Schema(
                    description = "A level, or a change against another time",
                    allowableValues = {"level", "change"})
            String measure,

            @Schema(description = "The number, in the unit; negative for a fall or a deficit")
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

            @Schema(description = "For a change, the time compared with, EDTF; absent where none is told") @Nullable
            String against) {}

    /**
     * A step.
     *
     * @param stage what it came to
     * @param when when, or null
     * @param statements ids of the statements that tell it
     */
    @Schema(description = "A step in the life of a thing.")
    public record FactStep(
            @Schema(description = "What it came to; one of the statuses", example = "signed")
            String stage,

            @Schema(description = "When, or for a plan when it is to be, EDTF; absent where nobody tells") @Nullable
            String when,

            @Schema(description = "Ids of the statements that tell it; none where only time has brought it about")
            List<String> statements) {}

    static FactAnswer of(Fact fact, Messages words) {
        Statement said = fact.said();
        boolean directed = said.parties().isDirected();
        String status = fact.life().now().code();
        int more = fact.told().size() - MOST;
        return new FactAnswer(
                fact.told().get(0).said().id(),
                said.kind().code(),
                said.type(),
                StatementWords.of(said, words),
                status,
                words.get("stage." + status),
                directed ? null : said.parties().between(),
                directed ? said.parties().from() : null,
                directed ? said.parties().to() : null,
                edtf(period(said)),
                said instanceof Tie tie ? edtf(tie.until()) : null,
                said.name(),
                said instanceof Event event ? event.mode() : null,
                said instanceof Tie tie ? tie.by() : null,
                said.said().places().stream().map(FactAnswer::place).toList(),
                said instanceof Event event ? people(event.actors()) : List.of(),
                said instanceof Event event ? people(event.recipients()) : List.of(),
                said instanceof Figure figure ? amount(figure) : null,
                fact.life().steps().stream().map(FactAnswer::step).toList(),
                (int) fact.told().stream().map(Testimony::origin).distinct().count(),
                Evidence.of(fact.told(), MOST),
                more > 0 ? more : null);
    }

    /** What it covers, when it happened or began; null where that is not told. */
    static @Nullable Period period(Statement said) {
        if (said instanceof Figure figure) {
            return figure.period();
        }
        return said instanceof Event event ? event.period() : ((Tie) said).since();
    }

    private static @Nullable String edtf(@Nullable Period period) {
        return period == null ? null : period.edtf();
    }

    private static FactPlace place(Place place) {
        return new FactPlace(place.name(), place.state());
    }

    private static List<FactPerson> people(List<Participant> people) {
        return people.stream()
                .map(each -> new FactPerson(each.state(), each.sector(), each.name(), each.office()))
                .toList();
    }

    private static FactAmount amount(Figure figure) {
        return new FactAmount(
                figure.measure().code(),
                figure.value(),
                figure.upTo(),
                figure.unit(),
                figure.bound().code(),
                edtf(figure.against()));
    }

    private static FactStep step(Step step) {
        return new FactStep(
                step.stage().code(),
                edtf(step.when()),
                step.told().stream().map(told -> told.said().id()).toList());
    }
}
