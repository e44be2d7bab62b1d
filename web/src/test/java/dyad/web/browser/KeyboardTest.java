package dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Every page by the keyboard alone: the focus goes through it in order, is seen, is never held, and does whatever a click does. */
class KeyboardTest {
    private static final int AT_ONCE = Boolean.getBoolean("dyad.campaign") ? 1 : 8;

    /** Notes every element that is made to answer a click by a script of the page. */
    private static final String CLICKS = """
            window.clicked = [];
            const add = EventTarget.prototype.addEventListener;
            EventTarget.prototype.addEventListener = function (type, ...rest) {
              if (type === 'click' && this instanceof Element) clicked.push(this);
              return add.call(this, type, ...rest);
            };
            """;

    private static final String ONLY_BY_POINTER = """
            const keys = 'a[href], button, input, select, textarea, summary, label, form';
            return [...new Set([...clicked, ...document.querySelectorAll('[onclick], [hx-get], [hx-post], [data-close], [data-key], [role=button]')])]
              .filter(e => e.isConnected && e.id !== 'job' && !e.matches(keys)).map(e => e.outerHTML.slice(0, 150));
            """;

    /** What would be read in another order than it stands in the page. */
    private static final String TURNED_ROUND = """
            return [...document.querySelectorAll('body *')].filter(e => {
              const style = getComputedStyle(e);
              return style.order !== '0' || /reverse/.test(style.flexDirection + style.flexWrap) || e.tabIndex > 0;
            }).map(e => e.outerHTML.slice(0, 150));
            """;

    private static Desk desk;
    private static Browser browser;
    private static Focus focus;
    private static Map<String, String> pages;

    @BeforeAll
    static void open(@TempDir Path folder) {
        desk = Desk.open(folder);
        browser = desk.browser;
        focus = new Focus(browser, AT_ONCE);
        browser.tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", CLICKS));
        pages = Pages.of(desk);
        pages.put("add-read", read());
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    /** Brings a text in by the keyboard alone; where it was read. */
    private static String read() {
        browser.open("/add");
        focus.to("textarea[name=text]");
        browser.press("In 2025 trade between Kazakhstan and Italy reached $21.9 billion.");
        focus.to("input[name=publisher]");
        browser.press("Ishim Post");
        focus.to("form.stack button");
        browser.leaving(() -> browser.press(Keys.SPACE));
        browser.find("#told + .lines a");
        return browser.address();
    }

    static List<String> names() {
        return List.copyOf(pages.keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFocusGoesThroughThePageInOrderIsSeenAndNeverHeld(String name) {
        browser.open(pages.get(name));
        focus.goesRound();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsOnAllPagesIsPassedOver(String name) {
        browser.open(pages.get(name)).press(Keys.TAB);
        assertThat(browser.focused().getDomAttribute("class")).isEqualTo("skip");
        assertThat(browser.focused().getRect().x).as("the link is seen").isPositive();
        browser.press(Keys.ENTER, Keys.TAB);
        assertThat(
                        browser.script(
                                "const main = document.querySelector('main');"
                                        + "return main.contains(document.activeElement) || !main.querySelector('a[href], button, input')"))
                .as("the focus is in the content: " + browser.focused().getDomProperty("outerHTML"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatAnswersAClickAnswersAKeyAndIsReadAsItStands(String name) {
        browser.open(pages.get(name));
        assertThat((List<?>) browser.script(ONLY_BY_POINTER))
                .as("what the keyboard does not reach")
                .isEmpty();
        assertThat((List<?>) browser.script(TURNED_ROUND))
                .as("what is shown elsewhere than it is read")
                .isEmpty();
    }

    @Test
    void aDraftIsCheckedItsNotesOpenedAndForgotten() {
        browser.open("/check");
        focus.to("textarea[name=text]");
        browser.press("In 2024 trade between Kazakhstan and Italy reached $99 billion.");
        focus.to("form.stack button");
        browser.leaving(() -> browser.press(Keys.ENTER));
        focus.to("mark a.sign");
        browser.press(Keys.ENTER);
        assertThat(browser.address()).endsWith("#n1");
        focus.to(".note summary");
        browser.press(Keys.SPACE);
        assertThat(browser.find(".note details[open] blockquote").isDisplayed()).isTrue();
        browser.open(browser.address().replaceFirst("#.*", ""));
        focus.to("form[action$='/forget'] button");
        browser.leaving(() -> browser.press(Keys.SPACE));
        assertThat(browser.address()).isEqualTo("/check");
    }

    @Test
    void aQuestionIsDecidedAndUndone() {
        browser.open("/review?dyad=ITA-KAZ");
        focus.to("input[name=who]");
        browser.press("A. Reviewer");
        focus.to("button[value='accept:1']");
        browser.leaving(() -> browser.press(Keys.SPACE));
        assertThat(browser.find("[role=status] .done").getText()).contains("A. Reviewer");
        focus.to("form[action$='/undo'] button");
        browser.leaving(() -> browser.press(Keys.ENTER));
        assertThat(browser.find("[role=status] .done").getText()).contains("A. Reviewer");
    }

    @Test
    void aMarkLeadsToItsStatementAndThatToItsFact() {
        browser.open(pages.get("document"));
        focus.to(".text a.mark");
        browser.leaving(() -> browser.press(Keys.ENTER));
        assertThat(browser.find("#statement").getText()).isNotBlank();
        focus.to("#statement a[href*='/facts/']");
        browser.leaving(() -> browser.press(Keys.ENTER));
        focus.to(".sentences .meta a");
        browser.leaving(() -> browser.press(Keys.ENTER));
        assertThat(browser.address()).startsWith("/document?id=");
    }

    @Test
    void whatIsFoundIsOpened() {
        browser.open("/search");
        focus.to("main input[name=q]");
        browser.leaving(() -> browser.press("trade", Keys.ENTER));
        focus.to(".found a[href^='/document']");
        browser.leaving(() -> browser.press(Keys.ENTER));
        assertThat(browser.address()).startsWith("/document?id=");
    }

    @Test
    void fromWhatIsNotThereOneComesBack() {
        browser.open("/nowhere");
        focus.to("main a");
        browser.leaving(() -> browser.press(Keys.ENTER));
        assertThat(browser.address()).isEqualTo("/");
    }

    @Test
    void whatProgramsMayAskIsOpenedAskedAndClosed() {
        browser.open("/api");
        focus.to("#figures summary");
        browser.press(Keys.SPACE);
        focus.to("#figures input[name=indicator]");
        browser.press("trade-turnover");
        focus.to("#figures button");
        browser.press(Keys.ENTER);
        browser.until(
                "the answer", () -> browser.find("#figures .answer").getText().contains("}") ? true : null);
        focus.to("#figures .answer pre");
        browser.open("/api?question=figures");
        focus.to("#figures summary");
        browser.press(Keys.ENTER);
        assertThat(browser.has("#figures[open]")).isFalse();
    }
}
