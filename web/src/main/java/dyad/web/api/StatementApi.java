package dyad.web.api;

import dyad.brief.Messages;
import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.reader.StatementCsv;
import dyad.reader.StatementJson;
import dyad.web.answer.AskedDyad;
import dyad.web.answer.DocumentAnswer;
import dyad.web.answer.DocumentsAnswer;
import dyad.web.answer.ExplainedAnswer;
import dyad.web.answer.SearchAnswer;
import dyad.web.answer.StatementsAnswer;
import dyad.web.answer.StatementsAnswer.Wanted;
import dyad.web.answer.Times;
import dyad.web.api.Asked.AskedLanguage;
import dyad.web.api.Asked.AskedPart;
import dyad.web.api.Asked.AskedTimes;
import dyad.web.page.BadRequest;
import dyad.web.records.Records;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers programs on what was read, and from what. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Statements", description = "What was read, and the texts it was read from.")
final class StatementApi {
    private static final int AROUND = 2_000;
    private static final String JSON_LINES = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final Records records;

    StatementApi(Records records) {
        this.records = records;
    }

    @GetMapping("/statements")
    @Operation(
            summary = "Statements that fit",
            description =
                    "By the date of their document, undated last. As JSON in parts; as JSON Lines or CSV all at once, a statement a line, in the "
                            + "fields of the statement format.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The statements",
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = StatementsAnswer.class)),
                                @Content(mediaType = JSON_LINES, schema = @Schema(type = "string")),
                                @Content(mediaType = CSV, schema = @Schema(type = "string"))
                            }))
    @Nullable
    ResponseEntity<StatementsAnswer> statements(
            @Parameter(description = "Only those about these two states, by codes or names, as KAZ-ITA")
                    @RequestParam(required = false)
                    @Nullable
                    String dyad,
            @Parameter(
                            description = "Only those of this kind",
                            schema = @Schema(allowableValues = {"figure", "event", "tie"}))
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "Only those of this indicator, event type or tie type, as investment")
                    @RequestParam(required = false)
                    @Nullable
                    String type,
            @Parameter(
                            description =
                                    "Only what concerns this day, month or year, or later; where a statement tells no time, its document's date counts, as 2020")
                    @RequestParam(required = false)
                    @Nullable
                    String since,
            @Parameter(
                            description = "Also those which people rejected, with who did",
                            schema = @Schema(type = "boolean", defaultValue = "false"))
                    @RequestParam(required = false)
                    @Nullable
                    String rejected,
            @Parameter(
                            description = "The form; json where neither this nor Accept names another",
                            schema =
                                    @Schema(
                                            allowableValues = {"json", "jsonl", "csv"},
                                            defaultValue = "json"))
                    @RequestParam(required = false)
                    @Nullable
                    String format,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable
                    String accept,
            @ParameterObject AskedTimes times,
            @ParameterObject AskedPart part,
            @Parameter(hidden = true) HttpServletResponse response) {
        Wanted wanted = Wanted.of(dyad, kind, type, since, Asked.isTrue("rejected", rejected), times.times());
        String form = form(format, accept);
        if (!form.equals("json")) {
            part.none();
        }
        switch (form) {
            case "json" -> {
                return ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(records.read(record -> StatementsAnswer.of(record, wanted, part.part())));
            }
            case "jsonl" -> lines(response, JSON_LINES, "", wanted, StatementJson::judgedLine);
            default -> lines(response, CSV, StatementCsv.judgedHeader() + "\n", wanted, StatementCsv::judgedLine);
        }
        return null;
    }

    private static String form(@Nullable String format, @Nullable String accept) {
        if (format != null && !format.isBlank()) {
            String wanted = format.strip().toLowerCase(Locale.ROOT);
            if (!wanted.equals("json") && !wanted.equals("jsonl") && !wanted.equals("csv")) {
                throw new BadRequest("no list of statements has the form " + wanted + "; there are json, jsonl, csv");
            }
            return wanted;
        }
        int wanted = Accepted.first(
                accept,
                List.of(
                        MediaType.APPLICATION_JSON,
                        MediaType.parseMediaType(JSON_LINES),
                        MediaType.parseMediaType(CSV)));
        if (wanted < 0) {
            throw BadRequest.of(406, "no list of statements has a form that Accept names; there are json, jsonl, csv");
        }
        return List.of("json", "jsonl", "csv").get(wanted);
    }

    /** Written as they come: there may be millions. */
    private void lines(
            HttpServletResponse response, String type, String head, Wanted wanted, Function<Statement, String> line) {
        response.setContentType(type + ";charset=UTF-8");
        records.read(record -> {
            try {
                Writer out = response.getWriter();
                out.write(head);
                StatementsAnswer.each(record, wanted, said -> write(out, line.apply(said)));
                out.flush();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(path = "/statements/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A statement, who makes it, and how it was read",
            description =
                    "asOf: not found where its document was published later. knownAt: what people had decided on it by then.")
    ExplainedAnswer statement(
            @Parameter(description = "The statement's id, or how it begins: 4 digits or more") @PathVariable String id,
            @ParameterObject AskedLanguage language,
            @ParameterObject AskedTimes times) {
        Times asked = times.times();
        Messages words = language.words();
        return records.read(record -> ExplainedAnswer.of(record, id, asked, words));
    }

    @GetMapping(path = "/documents", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Documents that state something", description = "By date, undated last; without their texts.")
    DocumentsAnswer documents(
            @Parameter(description = "Only those that state something on these two states, as KAZ-ITA")
                    @RequestParam(required = false)
                    @Nullable
                    String dyad,
            @ParameterObject AskedTimes times,
            @ParameterObject AskedPart part) {
        Times asked = times.times();
        Dyad states = states(dyad);
        return records.read(record -> DocumentsAnswer.of(record, states, asked, part.part()));
    }

    private static @Nullable Dyad states(@Nullable String dyad) {
        return dyad == null || dyad.isBlank() ? null : AskedDyad.of(dyad);
    }

    @GetMapping(path = "/document", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A document, or the text around a statement",
            description =
                    "Give id for a document from start on, or statement for the text around it. Every version of a text is kept; of several the one "
                            + "published last is given.")
    DocumentAnswer document(
            @Parameter(description = "Id of a document") @RequestParam(required = false) @Nullable String id,
            @Parameter(description = "Id of a statement, or how it begins") @RequestParam(required = false) @Nullable
                    String statement,
            @Parameter(
                            description = "First code point wanted, of a document",
                            schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
                    @RequestParam(required = false)
                    @Nullable
                    String start,
            @Parameter(
                            description = "No more than so many code points",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100000"))
                    @RequestParam(required = false)
                    @Nullable
                    String length) {
        int size = number(
                "length", length, statement == null ? DocumentAnswer.LONGEST : AROUND, 1, DocumentAnswer.LONGEST);
        int from = number("start", start, 0, 0, Integer.MAX_VALUE);
        if ((id == null) == (statement == null)) {
            throw new BadRequest("give either id, of a document, or statement");
        }
        return records.read(record -> id != null
                ? DocumentAnswer.of(record, id, from, size)
                : DocumentAnswer.around(record, String.valueOf(statement), size));
    }

    private static int number(String name, @Nullable String text, int otherwise, int least, int most) {
        Integer number = Asked.number(name, text);
        if (number != null && (number < least || number > most)) {
            throw new BadRequest(name + " is a number from " + least + " to " + most + ", not " + number);
        }
        return number == null ? otherwise : number;
    }

    @GetMapping(path = "/search", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Documents by their words",
            description =
                    "Those that have all the words, in any form, in English, Italian, Russian and Kazakh; the newest first, each with the sentence that has most of them.")
    SearchAnswer search(
            @Parameter(description = "The words", example = "strategic partnership")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "Only documents that state something on these two states, as KAZ-ITA")
                    @RequestParam(required = false)
                    @Nullable
                    String dyad,
            @ParameterObject AskedTimes times,
            @ParameterObject AskedPart part) {
        Times asked = times.times();
        Dyad states = states(dyad);
        String words = q == null ? "" : q;
        return records.read(record -> SearchAnswer.of(record, words, states, asked, part.part()));
    }
}
