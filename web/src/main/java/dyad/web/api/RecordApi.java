package dyad.web.api;

import dyad.web.answer.CheckAnswer;
import dyad.web.answer.KnownThings.HealthAnswer;
import dyad.web.answer.KnownThings.IndicatorsAnswer;
import dyad.web.answer.KnownThings.LanguagesAnswer;
import dyad.web.answer.KnownThings.PublishersAnswer;
import dyad.web.answer.Times;
import dyad.web.api.Asked.AskedLanguage;
import dyad.web.api.Asked.AskedPart;
import dyad.web.api.Asked.AskedTimes;
import dyad.web.records.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers programs on what is known apart from any two states, and checks their texts. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Record", description = "What is known apart from any two states, and the check of a text.")
final class RecordApi {
    private final Records records;

    RecordApi(Records records) {
        this.records = records;
    }

    @PostMapping(
            path = "/check",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Check a text against the record",
            description =
                    "Sentence by sentence what the record says to it. Nothing of the text is kept, and nothing is changed.")
    CheckAnswer check(
            @RequestBody CheckAnswer.Draft draft, @ParameterObject AskedTimes times, @ParameterObject AskedPart part) {
        Times asked = times.times();
        return records.read(record -> CheckAnswer.of(record, draft, asked, part.part()));
    }

    @GetMapping(path = "/publishers", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The publishers that are known",
            description = "With their state, kind and control, as people reviewed them.")
    PublishersAnswer publishers(
            @Parameter(description = "Only those of this state, by code or name, as KAZ")
                    @RequestParam(required = false)
                    @Nullable
                    String state) {
        return PublishersAnswer.of(state);
    }

    @GetMapping(path = "/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What figures can be of")
    IndicatorsAnswer indicators(@ParameterObject AskedLanguage language) {
        return IndicatorsAnswer.of(language.words());
    }

    @GetMapping(path = "/languages", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The languages that texts are read in and briefs are written in")
    LanguagesAnswer languages(@ParameterObject AskedLanguage language) {
        return LanguagesAnswer.of(language.words());
    }

    @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Whether the service answers",
            description = "And how much the record holds: the hash changes with every entry.")
    HealthAnswer health() {
        return records.read(HealthAnswer::of);
    }
}
