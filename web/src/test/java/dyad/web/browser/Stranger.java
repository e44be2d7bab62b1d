package dyad.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.web.Forms;
import dyad.web.Forms.Upload;
import dyad.web.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone who writes one text after the other into every field of every form of a desk, and calls files by them. */
final class Stranger {
    private static final List<String> STATES = List.of(
            "Italy",
            "France",
            "Germany",
            "Spain",
            "Turkey",
            "Uzbekistan",
            "Kyrgyzstan",
            "China",
            "Japan",
            "Poland",
            "Greece",
            "Egypt");
    private static final int FILES = 80;
    private static final int SHOWN_DECISIONS = 12;
    private static final Pattern KEPT = Pattern.compile("kept=([0-9a-f]+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A page that a form was answered with.
     *
     * @param text what was written into it
     */
    record Answer(String text, String page) {
        /** Whether the text stands in the page as it is, though it holds markup. */
        boolean isRaw() {
            String mark = text.replace("\u0000", "").strip();
            return mark.matches("(?s).*<[a-zA-Z/!?].*") && page.contains(mark);
        }
    }

    private final List<String> texts;
    private final Forms forms;
    private final String figure;
    private final String paper;

    /** At the forms of a desk over {@link #asked()}. */
    Stranger(Desk desk, List<String> texts) {
        this.texts = texts;
        this.forms = Forms.on(Visitor.to(desk.site), "/add");
        this.figure = question("trade-turnover");
        this.paper = question("agreement");
    }

    /** What leaves a question open on Italy and France: how much they trade, and what a paper is called. */
    static List<Reading> asked() {
        Reader reader = Reader.create();
        return List.of(
                reader.read(Visitor.document(
                        "one",
                        "2023-01-10",
                        "Post",
                        "Trade between Italy and France came to 14 billion euros in 2022. "
                                + "Italy and France signed a Treaty on Extradition on 5 January 2023.")),
                reader.read(Visitor.document(
                        "two",
                        "2023-03-10",
                        "Review",
                        "Trade between Italy and France reached 4.5 billion euros in 2022. "
                                + "Italy and France signed a Protocol on Extradition on 5 January 2023.")));
    }

    private String question(String about) {
        for (JsonNode question : json("/review", "?dyad=FRA-ITA").path("questions")) {
            if (question.toString().contains("\"" + about + "\"")) {
                return question.path("id").asText();
            }
        }
        throw new AssertionError("nothing is asked on " + about);
    }

    /** A sentence that gives the nth figure. */
    private static String sentence(int n, String end) {
        return "In " + (1993 + n % 30) + " trade between Kazakhstan and " + STATES.get(n % STATES.size()) + " reached $"
                + (100 + n) + " million" + end + ".";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Sends files that are called so, many at once; gives where they are shown. */
    List<String> namesFiles() {
        List<String> shown = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += FILES) {
            List<Upload> files = new ArrayList<>();
            for (int i = from; i < Math.min(from + FILES, texts.size()); i++) {
                // with a zero in a name, all that is sent with it is refused
                files.add(new Upload("file", texts.get(i).replace("\u0000", ""), bytes(sentence(i, ""))));
            }
            shown.addAll(read(forms.upload("/add", Map.of(), files)));
        }
        return shown;
    }

    /** Pastes texts with such publishers and addresses; gives where they are shown. */
    List<String> pastes() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Map<String, String> fields = Map.of(
                    "text",
                    sentence(i, ", " + text + " said") + "\n" + text,
                    "publisher",
                    text,
                    "url",
                    text.contains(":") ? text : "https://example.org/" + text,
                    "published",
                    "2024-01-15");
            List<String> pages = read(forms.upload("/add", fields, List.of()));
            shown.addAll(i % 50 == 0 ? pages : pages.subList(1, pages.size()));
        }
        return shown;
    }

    /** The pages of what was sent, once all of it has been read. */
    private List<String> read(HttpResponse<String> sent) {
        String job = sent.headers().firstValue("Location").orElseThrow(() -> new AssertionError(main(sent)));
        JsonNode told = json(job, "");
        while (!told.path("state").asText().matches("done|failed")) {
            told = json(job, "");
        }
        if (!told.path("state").asText().equals("done")
                || told.path("documents").asInt() == 0) {
            throw new AssertionError(told.toString());
        }
        List<String> pages = new ArrayList<>(List.of(job));
        told.path("read").forEach(each -> pages.add("/document?id=" + encoded(each, "document")));
        return pages;
    }

    /** What a page says, without what is on all of them. */
    private static String main(HttpResponse<String> page) {
        return page.body().substring(Math.max(0, page.body().indexOf("<main")));
    }

    private static String encoded(JsonNode json, String name) {
        return URLEncoder.encode(json.path(name).asText(), StandardCharsets.UTF_8);
    }

    private JsonNode json(String page, String terms) {
        try {
            return JSON.readTree(forms.get(page + ".json" + terms).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has drafts checked that are called so; gives the answers, of every second that it cannot be read. */
    List<Answer> namesDrafts() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            byte[] draft =
                    i % 2 == 0 ? bytes(sentence(i, "")) : new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
            HttpResponse<String> sent =
                    forms.upload("/check", Map.of(), List.of(new Upload("file", texts.get(i), draft)));
            answers.add(answer(texts.get(i), sent));
        }
        return answers;
    }

    private Answer answer(String text, HttpResponse<String> sent) {
        return new Answer(text, sent.statusCode() == 303 ? forms.follow(sent).body() : sent.body());
    }

    /** Has one draft checked in which each text stands in a sentence; gives where it is shown. */
    String pastesDraft() {
        StringBuilder draft = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            draft.append(sentence(i, ", " + texts.get(i) + " said")).append("\n\n");
        }
        return forms.upload("/check", Map.of("text", draft.toString()), List.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** What a page of the site holds. */
    String page(String address) {
        return forms.get(address).body();
    }

    /** Decides as a judge of such a name for such a reason, and takes it back; gives the pages with the last decisions. */
    List<Answer> decides() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String kept = kept(decision("accept:1", text, Map.of()));
            forms.post("/review/undo", Map.of("dyad", "FRA-ITA", "judgement", kept, "who", text));
            if (i % (SHOWN_DECISIONS / 2) == 0 || i == texts.size() - 1) {
                answers.add(new Answer(text, page("/review?dyad=FRA-ITA")));
            }
        }
        return answers;
    }

    /** Corrects what a paper is called to each nth text, and takes it back; gives the pages that show it meanwhile. */
    List<Answer> corrects(int nth) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += nth) {
            String text = texts.get(i);
            HttpResponse<String> corrected = decision("correct:1", text, Map.of("slot.1.name", "A paper on " + text));
            answers.add(answer(text, corrected));
            if (corrected.statusCode() == 303) {
                answers.add(new Answer(text, page("/dyads/FRA-ITA?section=agreements")));
                forms.post("/review/undo", Map.of("dyad", "FRA-ITA", "judgement", kept(corrected), "who", text));
            }
        }
        return answers;
    }

    private HttpResponse<String> decision(String decision, String text, Map<String, String> slots) {
        String question = decision.equals("accept:1") || slots.containsKey("slot.1.value") ? figure : paper;
        Map<String, String> fields = new HashMap<>(slots);
        fields.putAll(
                Map.of("dyad", "FRA-ITA", "question", question, "decision", decision, "who", text + "x", "why", text));
        return forms.post("/review", fields);
    }

    private static String kept(HttpResponse<String> decided) {
        Matcher kept = KEPT.matcher(decided.headers().firstValue("Location").orElse(""));
        if (!kept.find()) {
            throw new AssertionError(main(decided));
        }
        return kept.group(1);
    }

    /** Writes what is no date, no number, no decision and no question; gives the answers. */
    List<Answer> errs() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            HttpResponse<String> sent =
                    switch (i % 5) {
                        case 0 -> forms.upload("/add", Map.of("text", "x", "published", text), List.of());
                        case 1 -> forms.upload("/check", Map.of("text", "x", "date", text), List.of());
                        case 2 -> forms.post("/review", Map.of("dyad", text, "decision", "accept:1", "who", text));
                        case 3 -> decision("correct:1", text, Map.of("slot.1.value", text));
                        default -> forms.post("/review", Map.of("dyad", "FRA-ITA", "decision", text, "question", text));
                    };
            answers.add(answer(text, sent));
        }
        return answers;
    }
}
