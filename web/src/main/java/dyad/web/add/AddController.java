package dyad.web.add;

import dyad.model.Period;
import dyad.web.add.Jobs.Saving;
import dyad.web.page.Answer;
import dyad.web.page.BadRequest;
import dyad.web.page.FileNames;
import dyad.web.page.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes documents, and shows how far they have been read. */
@Controller
final class AddController {
    private static final int LONGEST_FIELD = 300;
    private static final int DIGITS = 6;

    private final Jobs jobs;

    AddController(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/add")
    Answer form(Visit visit) {
        List<Job.Seen> all = jobs.all();
        List<AddPage> pages = all.stream().map(job -> new AddPage(visit, job)).toList();
        return Answer.of(visit, "add/form.jte", () -> Map.of("jobs", pages), () -> AddJson.of(all));
    }

    /** Takes the files that were chosen, or the text that was pasted. */
    @PostMapping("/add")
    Answer add(Visit visit, @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent)
            throws IOException {
        Map<String, Saving> files = files(sent == null ? List.of() : sent);
        JobReading.Told told = told(visit);
        byte[] text = visit.get("text").getBytes(StandardCharsets.UTF_8);
        if (text.length > 0) {
            files.put(named(text), file -> Files.write(file, text));
        }
        if (files.isEmpty()) {
            throw new BadRequest(visit.words().get("add.page.bad.empty"));
        }
        try {
            return Answer.seeOther(visit, visit.link("/add/" + jobs.add(files, told)));
        } catch (RejectedExecutionException e) {
            throw BadRequest.busy(visit.words().get("add.page.bad.busy", Jobs.WAITING));
        }
    }

    /** By cleaned names, of which no two are alike. */
    private static Map<String, Saving> files(List<MultipartFile> sent) {
        Map<String, Saving> files = new LinkedHashMap<>();
        for (MultipartFile file : sent) {
            if (!file.isEmpty()) {
                String name = FileNames.clean(String.valueOf(file.getOriginalFilename()), "file");
                String apart = name;
                for (int i = 2; files.containsKey(apart); i++) {
                    apart = i + " " + name;
                }
                files.put(apart, file::transferTo);
            }
        }
        return files;
    }

    private static JobReading.Told told(Visit visit) {
        LocalDate day = visit.date("published");
        return new JobReading.Told(
                presentOrNull(visit.get("publisher")),
                day == null ? null : Period.day(day),
                presentOrNull(visit.get("url")));
    }

    private static @Nullable String presentOrNull(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.isEmpty() ? null : line.substring(0, Math.min(line.length(), LONGEST_FIELD));
    }

    /** A pasted text has no name; the same text gets the same. */
    private static String named(byte[] text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return "pasted-" + HexFormat.of().formatHex(digest, 0, DIGITS) + ".txt";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @GetMapping("/add/{id}")
    Answer job(@PathVariable String id, Visit visit) {
        Job.Seen job =
                jobs.get(id).orElseThrow(() -> BadRequest.notFound(visit.words().get("add.page.bad.gone")));
        AddPage page = new AddPage(visit, job);
        String template = visit.wantsPart() ? "add/job.jte" : "add/page.jte";
        return Answer.of(visit, template, () -> Map.of("page", page), () -> AddJson.of(job));
    }
}
