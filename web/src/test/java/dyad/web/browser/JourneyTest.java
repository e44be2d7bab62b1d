package dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What people come to the desk for, done as they do it, on a phone and at a desk. */
class JourneyTest {
    private static Desk desk;
    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path folder) {
        desk = Desk.open(folder);
        browser = desk.browser;
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @AfterEach
    void asBefore() {
        browser.scripts(true).dark(false).on(Screen.DESKTOP);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE,   /,             Kazakhstan, Italy,   /dyads/ITA-KAZ",
        "DESKTOP, /,             ITA,        Казахстан, /dyads/ITA-KAZ",
        "DESKTOP, /?language=ru, Казахстан,  Италия,  /dyads/ITA-KAZ?language=ru",
        "PHONE,   /?language=kk, Қазақстан,  Италия,  /dyads/ITA-KAZ?language=kk"
    })
    void twoStatesAreChosenByTyping(Screen screen, String start, String one, String other, String there) {
        browser.on(screen).open(start).isSound();
        browser.type("input[name=one]", one).type("input[name=other]", other).follow("form.pair button");
        browser.isSound();
        assertThat(browser.address()).isEqualTo(there);
        assertThat(browser.all("main section h2")).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void twoStatesAreChosenOnTheMap(Screen screen) {
        browser.on(screen).open("/");
        onTheMap("KAZ");
        browser.isSound();
        assertThat(browser.find("input[name=one]").getDomProperty("value")).isEqualTo("Kazakhstan");
        onTheMap("ITA");
        browser.isSound();
        assertThat(browser.address()).isEqualTo("/dyads/ITA-KAZ");
    }

    /** Points into a state: the middle of its outline may lie in the sea. */
    private static void onTheMap(String state) {
        WebElement shape = browser.find("svg.world a[href*='" + state + "'] path");
        @SuppressWarnings("unchecked")
        List<Number> point = (List<Number>) browser.script("""
                const shape = arguments[0];
                shape.scrollIntoView({block: 'center', behavior: 'instant'});
                const box = shape.getBoundingClientRect();
                const back = shape.getScreenCTM().inverse();
                let best = null;
                for (let i = 1; i < 40; i++) for (let j = 1; j < 40; j++) {
                  const x = box.x + box.width * i / 40, y = box.y + box.height * j / 40;
                  if (shape.isPointInFill(new DOMPoint(x, y).matrixTransform(back))
                      && document.elementFromPoint(Math.round(x), Math.round(y)) === shape) best = best ?? [Math.round(x), Math.round(y)];
                }
                return best;
                """, shape);
        assertThat(point).as("a place in " + state + " to point at").isNotNull();
        browser.leaving(() -> new Actions(browser.driver())
                .moveToLocation(point.get(0).intValue(), point.get(1).intValue())
                .click()
                .perform());
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aFigureLeadsToAllThatIsToldOfIt(Screen screen) {
        browser.on(screen).open("/dyads/KAZ-ITA").isSound();
        browser.follow("table.facts caption a[href*='trade-turnover']").isSound();
        assertThat(browser.address()).startsWith("/dyads/ITA-KAZ/figures/trade-turnover");
        browser.click(browser.find("details.told summary"));
        assertThat(browser.find("details.told[open] blockquote").getText())
                .containsPattern("(?iu)trade|interscambio|товарооборот|тауар");
        browser.follow(".kicker a");
        assertThat(browser.address()).isEqualTo("/dyads/ITA-KAZ");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theTimelineIsLookedIntoAndLeft(Screen screen) {
        browser.on(screen).open("/dyads/KAZ-ITA");
        WebElement bar = browser.all("svg.time rect").stream()
                .max((a, b) -> a.getSize().height * a.getSize().width - b.getSize().height * b.getSize().width)
                .orElseThrow();
        browser.follow(bar).isSound();
        assertThat(browser.address()).contains("from=", "to=").endsWith("#timeline");
        assertThat(browser.all("#timeline .lines li")).isNotEmpty();
        browser.follow("#timeline form a.button").isSound();
        assertThat(browser.address()).doesNotContain("from=");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aStretchOfTimeIsChosenByTheKeyboardAndItsEventsOpen(Screen screen) {
        browser.on(screen).open("/dyads/KAZ-ITA");
        browser.script("arguments[0].value = '2024-01-01'", browser.find("#timeline input[name=from]"));
        browser.script("arguments[0].focus()", browser.find("#timeline button"));
        browser.leaving(() -> browser.press(Keys.ENTER)).isSound();
        assertThat(browser.address()).contains("from=2024-01-01");
        WebElement line = browser.find("#timeline .lines a.told");
        browser.click(line);
        assertThat(browser.find("#timeline .opened blockquote").getText()).isNotBlank();
        browser.isSound();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theWordsOfPicturesCanBeReadOnEveryScreen(Screen screen) {
        browser.on(screen).open("/dyads/KAZ-ITA");
        @SuppressWarnings("unchecked")
        List<Number> sizes = (List<Number>) browser.script("""
                return [...document.querySelectorAll('.chart svg, svg.time')].filter(svg => svg.getBoundingClientRect().width)
                  .map(svg => 12 * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width);
                """);
        assertThat(sizes).hasSizeGreaterThan(1).allMatch(size -> size.doubleValue() > 11);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void whatWasKnownOnADayIsShown(Screen screen) {
        browser.on(screen).open("/dyads/KAZ-ITA");
        String today = browser.find("main").getText();
        browser.click(browser.find("details.terms summary"));
        browser.script("arguments[0].value = '2022-12-31'", browser.find("input[name=asOf]"));
        browser.follow("details.terms button").isSound();
        assertThat(browser.address()).contains("asOf=2022-12-31");
        assertThat(browser.find("main").getText()).doesNotContain("2025").isNotEqualTo(today);
        assertThat(browser.find("input[name=asOf]").getDomProperty("value")).isEqualTo("2022-12-31");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anotherLanguageIsChosenOnTheSpot(Screen screen) {
        browser.on(screen).open("/dyads/ITA-KAZ?asOf=2024-12-31");
        for (String language : List.of("it", "kk", "ru")) {
            browser.follow(".languages a[hreflang=" + language + "]").isSound();
            assertThat(browser.address()).startsWith("/dyads/ITA-KAZ?asOf=2024-12-31&language=" + language);
            assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo(language);
        }
        assertThat(browser.find("h1").getText()).isEqualTo("Италия – Казахстан");
        browser.follow("table.facts caption a");
        assertThat(browser.address()).contains("language=ru");
        browser.follow(".brand");
        assertThat(browser.address()).isEqualTo("/?language=ru");
    }

    @Test
    void theBriefIsTakenAlong() {
        browser.open("/dyads/KAZ-ITA?language=it");
        List<String> files = browser.all(".files a[download]").stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
        assertThat(files).hasSizeGreaterThan(2);
        for (String file : files) {
            Object got = browser.driver()
                    .executeAsyncScript(
                            "const done = arguments[1]; fetch(arguments[0]).then(async r => done([r.status,"
                                    + " r.headers.get('content-disposition'), (await r.arrayBuffer()).byteLength].join(' ')))",
                            file);
            assertThat((String) got).matches("200 attachment; filename=\"ITA-KAZ\\.[a-z]+\" [0-9]{4,}");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void allIsReadWithoutScripts(Screen screen) {
        browser.on(screen).scripts(false).open("/");
        browser.driver().findElement(By.name("one")).sendKeys("Italy");
        browser.driver().findElement(By.name("other")).sendKeys("Kazakhstan" + Keys.ENTER);
        browser.until("the page on two states", () -> browser.address().equals("/dyads/ITA-KAZ") ? true : null);
        browser.until("what the page says", () -> {
            String said = browser.driver().findElement(By.tagName("main")).getText();
            return said.contains("Trade") ? said : null;
        });
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void whatProgramsMayAskIsTried(Screen screen) {
        browser.on(screen).open("/api?question=figures&language=it").isSound();
        browser.type("#figures input[name=indicator]", "trade-turnover");
        browser.click(browser.find("#figures button.main"));
        String answer = browser.until("the answer", () -> {
            String text = browser.find("#figures .answer").getText();
            return text.contains("}") ? text : null;
        });
        assertThat(answer)
                .contains("/api/v1/dyads/KAZ-ITA/figures?indicator=trade-turnover'")
                .contains("\"note\": \"Evidence", "\"indicator\": \"trade-turnover\"");
        browser.isSound();
    }

    @Test
    void allIsReachedByTheKeyboardAlone() {
        browser.open("/");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getDomAttribute("class")).isEqualTo("skip");
        assertThat(browser.focused().getRect().x)
                .as("the link is seen when it has the focus")
                .isPositive();
        browser.press(Keys.ENTER, Keys.TAB);
        assertThat(browser.focused().getDomAttribute("name")).isEqualTo("one");
        browser.press("Kazakhstan", Keys.TAB, "Italy");
        browser.leaving(() -> browser.press(Keys.TAB, Keys.ENTER));
        assertThat(browser.address()).isEqualTo("/dyads/ITA-KAZ");
    }

    @ParameterizedTest
    @CsvSource({"/", "/dyads/KAZ-ITA", "/dyads/KAZ-ITA/figures/trade-turnover"})
    void theFocusGoesThroughThePageInOrderAndIsSeen(String address) {
        browser.open(address);
        double last = 0;
        for (int i = 0; i < 40; i++) {
            browser.press(Keys.TAB);
            if (browser.focused().getTagName().equals("body")) {
                break;
            }
            @SuppressWarnings("unchecked")
            List<Number> seen = (List<Number>) browser.script("""
                    const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
                    const order = [...document.querySelectorAll('*')].indexOf(at);
                    return [order, parseFloat(style.outlineWidth) * (style.outlineStyle === 'none' ? 0 : 1), box.bottom, box.top - innerHeight];
                    """);
            String what = browser.focused().getDomProperty("outerHTML");
            assertThat(seen.get(0).doubleValue()).as("order at " + what).isGreaterThanOrEqualTo(last);
            assertThat(seen.get(1).doubleValue()).as("outline of " + what).isGreaterThanOrEqualTo(2);
            assertThat(seen.get(2).doubleValue()).as("is in sight: " + what).isPositive();
            assertThat(seen.get(3).doubleValue()).as("is in sight: " + what).isNegative();
            last = seen.get(0).doubleValue();
        }
        assertThat(last).isPositive();
    }
}
