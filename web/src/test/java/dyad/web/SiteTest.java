package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.web.page.Words;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
    private static Visitor visitor;

    @BeforeAll
    static void open(@TempDir Path folder) {
        visitor = Visitor.at(folder);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    @Test
    void thePageOnTwoStatesTellsWhatIsBetweenThem() {
        HttpResponse<String> page = visitor.get("/dyads/KAZ-ITA");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Italy – Kazakhstan", "$16.1 billion", "Giorgia Meloni");
    }

    @Test
    void aFigureHasAPageOfItsOwn() {
        HttpResponse<String> page = visitor.get("/dyads/KAZ-ITA/figures/trade-turnover");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("$16.1 billion", Visitor.TRADE, "Ishim Post");
        assertThat(visitor.get("/dyads/KAZ-ITA/figures/trade-turnover.json").body())
                .contains("16100000000");
        assertThat(visitor.get("/dyads/KAZ-ITA/figures/happiness").statusCode()).isEqualTo(404);
    }

    @Test
    void aFigureCanBeTakenAlongAsATable() {
        HttpResponse<String> table = visitor.get("/dyads/KAZ-ITA/figures/trade-turnover/values.csv");
        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
        assertThat(table.body()).contains("16100000000", "Ishim Post");
        assertThat(visitor.get("/dyads/KAZ-ITA/figures/trade-turnover/values.xlsx")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/dyads/KAZ-ITA/figures/trade-turnover/values.exe")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theBriefCanBeTakenAlong() {
        HttpResponse<String> file = visitor.get("/dyads/KAZ-ITA/brief.md?language=it");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"ITA-KAZ.md\"");
        assertThat(file.body()).contains("Italia – Kazakistan");
        assertThat(visitor.get("/dyads/KAZ-ITA/brief.exe").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasPublishedLaterIsLeftOutOnDemand() {
        assertThat(visitor.get("/dyads/KAZ-ITA?asOf=2024-12-31").body())
                .contains("$16.1 billion")
                .doesNotContain("Giorgia Meloni");
        assertThat(visitor.get("/dyads/KAZ-ITA?asOf=tomorrow").statusCode()).isEqualTo(400);
    }

    /** The record of these tests was filled today, and TRADE was published in January 2024. */
    @ParameterizedTest
    @ValueSource(strings = {"/dyads/KAZ-ITA", "/dyads/KAZ-ITA/figures/trade-turnover", "/search?q=billion"})
    void everyPageIsAskedByBothTimes(String address) {
        String more = address + (address.contains("?") ? "&" : "?");
        for (String all : List.of("asOf=2024", "asOf=2024-01", "asOf=2024-01-31", "knownAt=2099")) {
            assertThat(tells(more + all)).as(all).containsOnly(true);
        }
        for (String none : List.of("asOf=2023", "knownAt=2020-05-01", "knownAt=2020-05-01T10:00:00Z")) {
            assertThat(tells(more + none)).as(none).containsOnly(false);
        }
        for (String bad : List.of("asOf=tomorrow", "knownAt=2020-13-01T10:00", "asOf=2024-13")) {
            assertThat(visitor.get(more + bad).statusCode()).as(bad).isEqualTo(400);
        }
    }

    /** Whether the page tells the figure, and whether its twin does. */
    private static List<Boolean> tells(String address) {
        HttpResponse<String> page = visitor.get(address);
        HttpResponse<String> twin = visitor.get(address, "Accept", "application/json");
        assertThat(List.of(page.statusCode(), twin.statusCode())).containsOnly(200);
        return List.of(page.body().contains("$16.1 billion"), twin.body().contains("16.1"));
    }

    @Test
    void theTimesAreKeptOnTheWayToAFigureAndBack() {
        String times = "?asOf=2024-12-31&amp;knownAt=2099-01-01";
        assertThat(visitor.get("/dyads/ITA-KAZ?asOf=2024-12-31&knownAt=2099-01-01")
                        .body())
                .contains("/dyads/ITA-KAZ/figures/trade-turnover" + times);
        assertThat(visitor.get("/dyads/ITA-KAZ/figures/trade-turnover?asOf=2024-12-31&knownAt=2099-01-01")
                        .body())
                .contains("href=\"/dyads/ITA-KAZ" + times + "\"", "values.csv" + times)
                .contains("name=\"knownAt\" value=\"2099-01-01\"");
        assertThat(visitor.get("/dyads/ITA-KAZ/figures/trade-turnover/values.csv?knownAt=2020")
                        .body())
                .doesNotContain("16.1");
    }

    @Test
    void theTimelineLeadsToAStretchOfTime() {
        assertThat(visitor.get("/dyads/KAZ-ITA").body()).contains("class=\"time\"", "from=2025-");
        assertThat(visitor.get("/dyads/KAZ-ITA?from=2024-01-01&to=2024-12-31").body())
                .doesNotContain("class=\"c1\"");
    }

    @Test
    void aStretchOfTimeIsChosenByDatesAndLeftAgain() {
        String page = visitor.get("/dyads/KAZ-ITA?asOf=2025-12-31&from=2001-01-01&to=2001-12-31")
                .body();
        assertThat(page)
                .contains("name=\"from\" value=\"2001-01-01\"", "name=\"asOf\" value=\"2025-12-31\"")
                .contains(Words.of("en").get("dyad.timeline.none"), "/dyads/KAZ-ITA?asOf=2025-12-31#timeline");
        assertThat(visitor.get("/dyads/KAZ-ITA?from=2002-01-01&to=2001-01-01").body())
                .contains(Words.of("en").get("dyad.timeline.none"));
    }

    @Test
    void whatOpensInPlaceHasAPlaceOfItsOwn() {
        String page =
                visitor.get("/dyads/KAZ-ITA?from=2025-01-01&to=2025-12-31").body();
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().anyMatch(id -> id.startsWith("then-"));
    }

    @Test
    void aSectionThatIsNoneIsNotASilentLoss() {
        assertThat(visitor.get("/dyads/KAZ-ITA?section=nonsense").body()).contains("Giorgia Meloni", "$16.1 billion");
    }

    @Test
    void statesOfWhichNothingIsKnownSaySoAndOfferWhatIsNear() {
        assertThat(visitor.get("/dyads/KAZ-FRA").body())
                .contains("holds nothing on these two states", "href=\"/dyads/ITA-KAZ\"", " statements<")
                .contains("/search?q=France+Kazakhstan", "href=\"/add\"");
        assertThat(visitor.get("/dyads/BRA-JPN?language=kk").body())
                .contains(Words.of("kk").get("dyad.nothing"), "/add?language=kk");
    }

    @Test
    void theFirstPageShowsWhatIsHeld() {
        String page = visitor.get("/").body();
        assertThat(page).contains("class=\"world\"", "/dyads/ITA-KAZ", "Lombard Review");
        assertThat(visitor.get("/?one=ITA").body()).contains("href=\"/dyads/ITA-KAZ\"");
    }

    @Test
    void itIsToldInTheLanguageAskedFor() {
        assertThat(visitor.get("/dyads/KAZ-ITA?language=ru").body()).contains("Италия", "16,1");
        assertThat(visitor.get("/dyads/KAZ-ITA", "Accept-Language", "kk").body())
                .contains("Қазақстан");
    }

    @Test
    void everyPageHasATwinForPrograms() {
        HttpResponse<String> twin = visitor.get("/dyads/KAZ-ITA.json");
        assertThat(twin.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(twin.body()).contains("\"dyad\":\"ITA-KAZ\"", Visitor.TRADE);
        assertThat(visitor.get("/dyads/KAZ-ITA", "Accept", "application/json").body())
                .isEqualTo(twin.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index",
                "/dyads/KAZ-FRA",
                "/dyads/KAZ-ITA/figures/trade-turnover",
                "/search",
                "/review",
                "/check",
                "/add",
                "/api",
                "/nowhere"
            })
    void soHasThisOne(String address) {
        HttpResponse<String> twin = visitor.get(address + ".json");
        assertThat(twin.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(twin.body().strip()).startsWith("{").endsWith("}");
    }

    @Test
    void namesAreUnderstoodAndLeadToTheCodes() {
        HttpResponse<String> there = visitor.get("/dyads?one=Kazakhstan&other=%D0%98%D1%82%D0%B0%D0%BB%D0%B8%D1%8F");
        assertThat(there.statusCode()).isEqualTo(303);
        assertThat(there.headers().firstValue("Location")).hasValue("/dyads/ITA-KAZ");
    }

    @Test
    void anUnknownStateIsAnsweredWithTheNearest() {
        HttpResponse<String> unknown = visitor.get("/dyads/Kazahstan-ITA");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("KAZ");
    }

    @Test
    void anAddressWithoutAPageSaysSo() {
        assertThat(visitor.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/nowhere.json").body()).contains("\"status\":404");
    }

    @Test
    void itAnswersToNamesOfThisMachineAlone() {
        assertThat(rawStatus("evil.example")).isEqualTo(421);
        assertThat(rawStatus("localhost")).isEqualTo(200);
        assertThat(rawStatus("localhost.evil.example:80")).isEqualTo(421);
    }

    /** The JDK's client does not let a program choose its own Host header. */
    private static int rawStatus(String host) {
        URI address = URI.create(visitor.address());
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", address.getPort())) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").getBytes("US-ASCII"));
            String first =
                    new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream())).readLine();
            return Integer.parseInt(first.split(" ")[1]);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void pagesLoadNothingFromElsewhere() {
        HttpResponse<String> page = visitor.get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.body().replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http://")
                .doesNotContain("https://");
    }

    @Test
    void aPortThatIsTakenIsNamed(@TempDir Path folder) {
        int port = URI.create(visitor.address()).getPort();
        assertThatThrownBy(() -> Site.open(folder.resolve("dyad.db").toString(), port))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(port + " is taken");
    }
}
