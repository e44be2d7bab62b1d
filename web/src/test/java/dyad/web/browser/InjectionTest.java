package dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.record.Record;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever documents, their names, publishers, addresses, persons, agreements and judges hold, and whatever stands in an address of the
 * desk: nothing of it runs in the browser, with the Content-Security-Policy and without it, and nothing of it becomes part of a page but
 * as text.
 */
class InjectionTest {
    private static final List<String> TEXTS = Payloads.all();

    /** Of pages that differ by their document alone every so many are opened outside a campaign. */
    private static final int STEP = Boolean.getBoolean("dyad.campaign") ? 1 : 10;

    private static Desk desk;
    private static Hostile hostile;
    private static Watch watch;
    private static Set<String> ownBrief;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void open(@TempDir Path folder, @TempDir Path harmless) {
        Set<String> own = marksOfTheDesk(harmless);
        hostile = new Hostile(TEXTS);
        desk = desk(hostile, folder);
        watch = new Watch(desk.browser, own);
    }

    private static Desk desk(Hostile press, Path folder) {
        try (Record record = Record.open(folder.resolve("dyad.db"))) {
            record.addAll(press.readings);
            record.judgeAll(press.judgements);
        }
        return Desk.over(List.of(), folder);
    }

    /** What the desk's pages are made of where nobody writes anything hostile. */
    private static Set<String> marksOfTheDesk(Path folder) {
        List<String> texts =
                IntStream.range(0, Hostile.EACH * 2).mapToObj(i -> "plain" + i).toList();
        Hostile press = new Hostile(texts);
        try (Desk harmless = desk(press, folder)) {
            List<String> pages = new ArrayList<>(overviews(press));
            pages.addAll(documents(press, Hostile.EACH / 5));
            pages.addAll(asked("plain"));
            pages.add("/?%00=x");
            Watch plain = new Watch(harmless.browser, Set.of());
            Set<String> marks = plain.marks(pages);
            ownBrief = plain.marksInFrames(List.of(get(harmless, "/dyads/" + press.dyads.get(0) + "/brief.html")
                    .body()));
            return marks;
        }
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void thereAreFiveHundredDifferentTexts() {
        assertThat(TEXTS).hasSizeGreaterThanOrEqualTo(500).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfManyDocumentsHoldThemAsText(Policy policy) {
        watch.stays(policy, overviews(hostile));
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfADocumentHoldItAsText(Policy policy) {
        watch.stays(policy, documents(hostile, STEP));
    }

    @ParameterizedTest
    @EnumSource
    void whatAnAddressHoldsIsText(Policy policy) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            List<String> asked = asked(TEXTS.get(i));
            if (STEP == 1) {
                addresses.addAll(asked);
            } else if (i % 4 == 0) {
                addresses.add(asked.get(i / 4 % asked.size()));
            }
        }
        watch.stays(policy, addresses);
    }

    @Test
    void everyAnswerOnEveryTextHoldsItEscaped() {
        List<String> raw = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            String mark = text.replace("\u0000", "").strip();
            if (mark.matches("(?s).*<[a-zA-Z/!?].*")) {
                for (String address : asked(text)) {
                    HttpResponse<String> answer = get(address);
                    if (isPage(answer) && answer.body().contains(mark)) {
                        raw.add(address);
                    }
                }
            }
        }
        assertThat(raw).isEmpty();
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    @Test
    void twinsStayJsonAndFilesStayFiles() {
        for (String address : overviews(hostile)) {
            String twin = address.equals("/") ? "/index.json" : address.replaceFirst("(\\?|$)", ".json$1");
            HttpResponse<String> answer = get(twin);
            assertThat(answer.headers().firstValue("Content-Type")).as(twin).hasValue("application/json;charset=UTF-8");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(twin)
                    .hasValue("nosniff");
        }
        for (String ending : List.of("txt", "md", "html", "docx")) {
            HttpResponse<String> answer = get("/dyads/" + hostile.dyads.get(0) + "/brief." + ending);
            assertThat(answer.statusCode()).as(ending).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void aBriefTakenAlongRunsNothingEither() {
        List<String> briefs = hostile.dyads.stream()
                .map(dyad -> get("/dyads/" + dyad + "/brief.html").body())
                .toList();
        new Watch(desk.browser, ownBrief).staysInFrames(Policy.OFF, briefs);
    }

    /** The test itself is tested: were a page to hold a text as it is, it would be seen. */
    @Test
    void aTextThatIsNotEscapedIsSeen() {
        Set<Integer> seen =
                watch.takenOver(TEXTS.stream().map(InjectionTest::unescaped).toList());
        Set<String> unseen = new TreeSet<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            if (text.matches("(?s).*<(script|img|svg|iframe|style|object|embed|meta|base|video|audio|form|details).*")
                    && !text.contains("CDATA")
                    && !seen.contains(i)) {
                unseen.add(text);
            }
        }
        assertThat(unseen).as("texts that would take a page over unseen").isEmpty();
    }

    private static String unescaped(String text) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + text + "</title></head><body><main id=\"content\"><p>"
                + text + "</p><a href=\"" + text + "\" title='" + text + "'>there</a></main></body></html>";
    }

    private static List<String> overviews(Hostile press) {
        List<String> addresses =
                new ArrayList<>(List.of("/", "/?one=KAZ", "/review", "/search?q=paper", "/search?q=trade"));
        for (String dyad : press.dyads) {
            addresses.add("/dyads/" + dyad);
            for (String section : List.of("agreements", "dialogue", "trade", "transport", "rejected", "sources")) {
                addresses.add("/dyads/" + dyad + "?section=" + section);
            }
            addresses.add("/dyads/" + dyad + "?from=2022-01-01&to=2022-12-31");
            addresses.add("/dyads/" + dyad + "/figures/trade-turnover");
            addresses.add("/review?dyad=" + dyad);
        }
        return addresses;
    }

    /** The pages of each nth document, the fact of its agreement and its statement. */
    private static List<String> documents(Hostile press, int nth) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < press.documents.size(); i += nth) {
            String agreement = press.readings.get(i).statements().get(0).id();
            addresses.add("/document?id=" + encoded(press.documents.get(i)));
            addresses.add("/document?id=" + encoded(press.documents.get(i)) + "&statement=" + agreement);
            addresses.add("/dyads/" + press.dyads.get(i / Hostile.EACH) + "/facts/" + agreement);
        }
        return addresses;
    }

    /** What a stranger's link may lead to. */
    private static List<String> asked(String text) {
        String written = encoded(text);
        String path = written.replace("+", "%20");
        return List.of(
                "/search?q=" + written,
                "/search?q=trade&dyad=" + written,
                "/?one=" + written,
                "/dyads?one=KAZ&other=" + written,
                "/dyads/" + (path.contains("%2F") || path.contains("%5C") || path.contains("%00") ? "KAZ-" : path),
                "/dyads/FRA-ITA?asOf=" + written,
                "/dyads/FRA-ITA?section=" + written + "&" + written + "=" + written,
                "/dyads/FRA-ITA?language=" + written,
                "/document?id=" + written,
                "/statements/x?" + written,
                "/review?dyad=FRA-ITA&question=" + written + "&kept=" + written);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String address) {
        return get(desk, address);
    }

    private static HttpResponse<String> get(Desk at, String address) {
        URI there = URI.create(at.site.address() + address.substring(1));
        try {
            return CLIENT.send(HttpRequest.newBuilder(there).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
