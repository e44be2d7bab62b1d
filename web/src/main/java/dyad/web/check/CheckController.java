package dyad.web.check;

import dyad.brief.CheckReport;
import dyad.model.Period;
import dyad.reader.Reader;
import dyad.reader.Unreadable;
import dyad.reader.word.WordFile;
import dyad.web.answer.Times;
import dyad.web.page.Answer;
import dyad.web.page.BadRequest;
import dyad.web.page.FileNames;
import dyad.web.page.ProblemWords;
import dyad.web.page.Visit;
import dyad.web.records.Records;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Sets a draft against the record, sentence by sentence. */
@Controller
final class CheckController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int UNPACKED = 64 << 20;

    /** What a program is told at the address of the form: where it asks the same. */
    private static final String FORM = "{\"check\":\"/api/v1/check\",\"longest\":" + DraftReading.LONGEST + "}";

    private final Records records;
    private final Reader reader;
    private final CheckedDrafts drafts;

    CheckController(Records records, Reader reader, CheckedDrafts drafts) {
        this.records = records;
        this.reader = reader;
        this.drafts = drafts;
    }

    @GetMapping("/check")
    Answer form(Visit visit) {
        // a date that is none is told before the form shows it
        Times.of(visit);
        return Answer.of(visit, "check/form.jte", Map::of, () -> FORM);
    }

    /** Checks what was pasted, or the file that was chosen. */
    @PostMapping("/check")
    Answer check(Visit visit, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file != null && !file.isEmpty()) {
            return check(FileNames.clean(String.valueOf(file.getOriginalFilename()), "draft"), file.getBytes(), visit);
        }
        byte[] pasted = visit.get("text").getBytes(StandardCharsets.UTF_8);
        if (pasted.length == 0) {
            throw new BadRequest(visit.words().get("check.page.bad.empty"));
        }
        return check(visit.words().get("check.page.pasted"), pasted, visit);
    }

    private Answer check(String name, byte[] bytes, Visit visit) {
        LocalDate day = visit.date("date");
        CheckedDraft draft = read(name, bytes, day == null ? null : Period.day(day), visit);
        if (draft.report().sentences().isEmpty()) {
            throw new BadRequest(visit.words().get("check.page.bad.unread", why(draft, visit)));
        }
        return Answer.seeOther(visit, visit.link("/check/" + drafts.keep(draft)));
    }

    private CheckedDraft read(String name, byte[] bytes, @Nullable Period date, Visit visit) {
        try {
            Times times = Times.of(visit);
            return records.read(record -> DraftReading.of(reader, record, times, name, bytes, date, visit.words()));
        } catch (DraftReading.TooLong e) {
            throw new BadRequest(visit.words().get("check.page.bad.long", DraftReading.LONGEST));
        }
    }

    private static String why(CheckedDraft draft, Visit visit) {
        return draft.issues().stream()
                .map(each -> ProblemWords.of(each, visit.words()))
                .findFirst()
                .orElse("?");
    }

    @GetMapping("/check/{key}")
    Answer checked(@PathVariable String key, Visit visit) {
        CheckedDraft draft = held(key, visit);
        CheckPage page = new CheckPage(visit, key, draft);
        return Answer.of(visit, "check/page.jte", () -> Map.of("page", page), () -> draft.report()
                .in(visit.words())
                .write(CheckReport.Format.JSON));
    }

    /** The report as a page to keep. */
    @GetMapping("/check/{key}/report")
    ResponseEntity<byte[]> report(@PathVariable String key, Visit visit) {
        String html = held(key, visit).report().in(visit.words()).write(CheckReport.Format.HTML);
        return download(html.getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8", "check.html");
    }

    /** The draft with comments. */
    @GetMapping("/check/{key}/draft")
    ResponseEntity<byte[]> word(@PathVariable String key, Visit visit) throws IOException {
        CheckedDraft draft = held(key, visit);
        byte[] bytes = draft.word();
        if (bytes == null) {
            throw BadRequest.notFound(visit.words().get("check.page.bad.word"));
        }
        try {
            // opened anew each time: comments are set into what was opened
            WordFile word = WordFile.open(bytes, UNPACKED);
            draft.report().in(visit.words()).comment(word);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return download(out.toByteArray(), WORD, draft.report().name());
        } catch (Unreadable e) {
            throw new BadRequest(visit.words().get("check.page.bad.unread", ProblemWords.of(e.what(), visit.words())));
        }
    }

    /** Forgets the draft at once. */
    @PostMapping("/check/{key}/forget")
    Answer forget(@PathVariable String key, Visit visit) {
        drafts.forget(key);
        return Answer.seeOther(visit, visit.link("/check"));
    }

    private CheckedDraft held(String key, Visit visit) {
        return drafts.get(key)
                .orElseThrow(() -> BadRequest.notFound(visit.words().get("check.page.bad.gone")));
    }

    private static ResponseEntity<byte[]> download(byte[] bytes, String type, String name) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }
}
