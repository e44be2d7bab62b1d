package dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From a line of a brief to the very words, and from words to where they stand. */
class DocumentJourneyTest {
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
        browser.scripts(true).on(Screen.DESKTOP);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aLineLeadsToItsWordsAndBack(Screen screen) {
        browser.on(screen).open("/dyads/ITA-KAZ");
        WebElement line = browser.find(".lines a.told");
        browser.click(line);
        String sentence = browser.find(".opened blockquote").getText();
        browser.isSound();
        assertThat(browser.address()).as("what opens in place leads nowhere").isEqualTo("/dyads/ITA-KAZ");
        browser.follow(".opened .sentences .meta a").isSound();
        assertThat(browser.address()).startsWith("/document?id=").contains("statement=");
        assertThat(browser.find("#statement").getText()).isNotBlank();
        assertThat(sentence).contains(browser.find(".text a.mark[aria-current]").getText());
        browser.follow("#statement a[href*='/facts/']").isSound();
        assertThat(browser.all(".sentences blockquote"))
                .extracting(WebElement::getText)
                .contains(sentence);
        browser.follow(".kicker a");
        assertThat(browser.address()).isEqualTo("/dyads/ITA-KAZ");
    }

    @Test
    void whatOpensInPlaceClosesByTheKeyboard() {
        browser.open("/dyads/ITA-KAZ");
        WebElement line = browser.find(".lines a.told");
        browser.script("arguments[0].focus()", line);
        browser.press(Keys.ENTER);
        browser.find(".opened blockquote");
        assertThat(line.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser.focused().getDomAttribute("class"))
                .as("the focus goes along")
                .isEqualTo("opened");
        browser.script("arguments[0].focus()", browser.find(".opened [data-close]"));
        browser.press(Keys.ENTER);
        browser.until("closed", () -> browser.has(".opened blockquote") ? null : true);
        assertThat(browser.focused()).as("the focus comes back").isEqualTo(line);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aLineLeadsToItsWordsWithoutScripts(Screen screen) {
        browser.on(screen).scripts(false).open("/dyads/ITA-KAZ");
        browser.find(".lines a.told").sendKeys(Keys.ENTER);
        browser.until("the fact", () -> browser.address().contains("/facts/") ? true : null);
        browser.find(".sentences .meta a").sendKeys(Keys.ENTER);
        browser.until("the document", () -> browser.address().startsWith("/document") ? true : null);
        assertThat(browser.find("#statement").getText()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void wordsAreFoundInTextsOfEveryLanguage(Screen screen) {
        browser.on(screen).open("/");
        browser.leaving(() -> browser.find(".quick input[name=q]").sendKeys("товарооборот" + Keys.ENTER));
        browser.isSound();
        assertThat(browser.address()).startsWith("/search?q=");
        assertThat(browser.all("mark")).isNotEmpty();
        browser.follow(".found blockquote + .meta a").isSound();
        assertThat(browser.address()).startsWith("/document?id=");
        assertThat(browser.find("div.text").getText().toLowerCase(java.util.Locale.ROOT))
                .contains("товарооборот");
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        browser.open("/search?q=zeppelins").isSound();
        assertThat(browser.find("[role=status]").getText()).contains("zeppelins");
    }
}
