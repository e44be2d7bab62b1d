package dyad.web.api;

import dyad.brief.Brief;
import dyad.brief.BriefFormat;
import dyad.model.Dyad;
import dyad.web.answer.AskedDyad;
import dyad.web.answer.BriefAnswer;
import dyad.web.answer.ConflictsAnswer;
import dyad.web.answer.DyadsAnswer;
import dyad.web.answer.FactsAnswer;
import dyad.web.answer.FactsAnswer.Wanted;
import dyad.web.answer.FiguresAnswer;
import dyad.web.answer.Part;
import dyad.web.answer.Times;
import dyad.web.api.Asked.AskedLanguage;
import dyad.web.api.Asked.AskedLines;
import dyad.web.api.Asked.AskedPart;
import dyad.web.api.Asked.AskedTimes;
import dyad.web.records.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers programs on two states. */
@RestController
@RequestMapping("/api/v1/dyads")
@Tag(name = "Dyads", description = "What is between two states.")
final class DyadApi {
    private final Records records;

    DyadApi(Records records) {
        this.records = records;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The dyads in the record, or those that names lead to",
            description =
                    "Without q all dyads on which something was read, those with most statements first. With q a state, those of that "
                            + "state; with q two states, that dyad, even where nothing is known of it.")
    DyadsAnswer dyads(
            @Parameter(description = "One state or two, by codes or names in four languages, as Казахстан, Италия")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @ParameterObject AskedTimes times,
            @ParameterObject AskedPart part) {
        Times asked = times.times();
        return records.read(record -> DyadsAnswer.of(record, q, asked, part.part()));
    }

    @GetMapping("/{dyad}/brief")
    @Operation(
            summary = "The brief on two states",
            description = "As JSON in parts, or as a file: by format, or by Accept.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The brief",
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = BriefAnswer.class)),
                                @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
                                @Content(mediaType = "text/markdown", schema = @Schema(type = "string")),
                                @Content(mediaType = "text/html", schema = @Schema(type = "string")),
                                @Content(
                                        mediaType =
                                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                        schema = @Schema(type = "string", format = "binary")),
                                @Content(
                                        mediaType = "application/pdf",
                                        schema = @Schema(type = "string", format = "binary"))
                            }))
    ResponseEntity<Object> brief(
            @Parameter(description = Asked.STATES, example = "KAZ-ITA") @PathVariable String dyad,
            @ParameterObject AskedLanguage language,
            @Parameter(
                            description =
                                    "Only what documents published after this day, month or year have brought, as 2020-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    String since,
            @Parameter(
                            description = "The form; json where neither this nor Accept names another",
                            schema =
                                    @Schema(
                                            allowableValues = {"json", "text", "markdown", "html", "docx", "pdf"},
                                            defaultValue = "json"))
                    @RequestParam(required = false)
                    @Nullable
                    String format,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable
                    String accept,
            @ParameterObject AskedTimes times,
            @ParameterObject AskedLines lines) {
        Dyad states = AskedDyad.of(dyad);
        BriefFormat form = BriefForm.of(format, accept);
        String words = language.words().language();
        LocalDate from = Times.day("since", since);
        if (form != null) {
            lines.none();
        }
        Part wanted = lines.part();
        Times asked = wanted.times(times.times());
        Brief brief = records.read(record -> BriefAnswer.brief(record, states, from, asked, words));
        return form == null
                ? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(BriefAnswer.of(brief, asked, wanted))
                : file(brief, form);
    }

    /** A file to be kept: as a page of this site it would have to be without its own style. */
    private static ResponseEntity<Object> file(Brief brief, BriefFormat form) {
        String name = "brief-" + brief.dyad() + "." + form.extension();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(form.bytes(brief));
    }

    @GetMapping(path = "/{dyad}/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The figures on two states by indicator",
            description =
                    "Every value by period with its source, the one the record stands by and why, and what differs and how, with both sides' "
                            + "sentences. Levels only; changes are among the statements and facts.")
    FiguresAnswer figures(
            @Parameter(description = Asked.STATES, example = "KAZ-ITA") @PathVariable String dyad,
            @Parameter(description = "Only these indicators; may be given several times, as trade-turnover")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> indicator,
            @ParameterObject AskedLanguage language,
            @ParameterObject AskedTimes times,
            @ParameterObject AskedPart part) {
        Dyad states = AskedDyad.of(dyad);
        Times asked = times.times();
        List<String> indicators = indicator == null ? List.of() : indicator;
        return records.read(
                record -> FiguresAnswer.of(record, states, indicators, asked, part.part(), language.words()));
    }

    @GetMapping(path = "/{dyad}/facts", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The facts on two states",
            description =
                    "What the record concludes from all that is said of one thing: status, steps, and who says so.")
    FactsAnswer facts(
            @Parameter(description = Asked.STATES, example = "KAZ-ITA") @PathVariable String dyad,
            @Parameter(
                            description = "Only facts of this kind",
                            schema = @Schema(allowableValues = {"figure", "event", "tie"}))
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "Only facts of this type: an indicator, event type or tie type, as partnership")
                    @RequestParam(required = false)
                    @Nullable
                    String type,
            @Parameter(description = "Only facts of this status, as in-force") @RequestParam(required = false) @Nullable
                    String status,
            @ParameterObject AskedLanguage language,
            @ParameterObject AskedTimes times,
            @ParameterObject AskedPart part) {
        return answer(dyad, Wanted.of(kind, type, status), language, times, part);
    }

    @GetMapping(path = "/{dyad}/events", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The events between two states",
            description =
                    "Visits, meetings, and what one did to the other; held, planned, called off, or planned with no word since.")
    FactsAnswer events(
            @Parameter(description = Asked.STATES, example = "KAZ-ITA") @PathVariable String dyad,
            @Parameter(description = "Only events of this PLOVER type, as CONSULT")
                    @RequestParam(required = false)
                    @Nullable
                    String type,
            @Parameter(description = "Only events of this status, as held") @RequestParam(required = false) @Nullable
                    String status,
            @ParameterObject AskedLanguage language,
            @ParameterObject AskedTimes times,
            @ParameterObject AskedPart part) {
        return answer(dyad, Wanted.of("event", type, status), language, times, part);
    }

    @GetMapping(path = "/{dyad}/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The agreements of two states",
            description =
                    "Treaties, memoranda, declarations, with their steps: proposed, planned, under negotiation, initialled, signed, ratified, in force, suspended, ended.")
    FactsAnswer agreements(
            @Parameter(description = Asked.STATES, example = "KAZ-ITA") @PathVariable String dyad,
            @Parameter(description = "Only agreements of this status, as signed")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @ParameterObject AskedLanguage language,
            @ParameterObject AskedTimes times,
            @ParameterObject AskedPart part) {
        return answer(dyad, Wanted.of("tie", "agreement", status), language, times, part);
    }

    @GetMapping(path = "/{dyad}/conflicts", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What sources on two states contradict each other on",
            description =
                    "Figures of one period that cannot both be, different beginnings of one tie, and what one asserts and another denies.")
    ConflictsAnswer conflicts(
            @Parameter(description = Asked.STATES, example = "KAZ-ITA") @PathVariable String dyad,
            @ParameterObject AskedLanguage language,
            @ParameterObject AskedTimes times,
            @ParameterObject AskedPart part) {
        Dyad states = AskedDyad.of(dyad);
        Times asked = times.times();
        return records.read(record -> ConflictsAnswer.of(record, states, asked, part.part(), language.words()));
    }

    private FactsAnswer answer(String dyad, Wanted wanted, AskedLanguage language, AskedTimes times, AskedPart part) {
        Dyad states = AskedDyad.of(dyad);
        Times asked = times.times();
        return records.read(record -> FactsAnswer.of(record, states, wanted, asked, part.part(), language.words()));
    }
}
