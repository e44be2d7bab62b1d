package dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Deciding what sources leave open. Each test has a record of its own. */
class ReviewJourneyTest {
    @TempDir
    Path folder;

    private Desk desk;

    private Browser at(Screen screen) {
        desk = Desk.open(folder);
        return desk.browser.on(screen);
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aQuestionIsDecidedByTheKeyboardSeenOnThePageAndUndone(Screen screen) {
        Browser browser = at(screen).open("/review").isSound();
        browser.follow("#pairs + .lines a[href*='ITA-KAZ']").isSound();
        String asked = browser.find("#account-1").getText();
        int open = number(browser.find(".head .meta strong"));
        browser.type("input[name=who]", "A. Reviewer");
        browser.script("document.activeElement.blur()");
        browser.press("w").press("the ministry says so", Keys.TAB);
        browser.leaving(() -> browser.press("1")).isSound();
        assertThat(browser.find("[role=status] .done").getText()).contains("A. Reviewer");
        assertThat(number(browser.find(".head .meta strong"))).isEqualTo(open - 1);
        browser.follow(".head .meta a").isSound();
        assertThat(browser.address()).isEqualTo("/dyads/ITA-KAZ");
        assertThat(browser.find("main").getText()).contains("accepted by A. Reviewer");
        browser.open("/review?dyad=ITA-KAZ");
        browser.leaving(() -> browser.press("u")).isSound();
        assertThat(number(browser.find(".head .meta strong"))).isEqualTo(open);
        assertThat(browser.find("#account-1").getText()).isEqualTo(asked);
        assertThat(browser.open("/dyads/ITA-KAZ").find("main").getText()).doesNotContain("accepted by A. Reviewer");
    }

    private static int number(WebElement told) {
        return Integer.parseInt(told.getText().replaceAll("[^0-9]", ""));
    }

    @Test
    void keysAreOffWhileOneWrites() {
        Browser browser = at(Screen.DESKTOP).open("/review?dyad=ITA-KAZ");
        String there = browser.address();
        browser.type("input[name=who]", "r1ksnb2");
        browser.press("r");
        assertThat(browser.address()).isEqualTo(there);
        assertThat(browser.find("input[name=who]").getDomProperty("value")).isEqualTo("r1ksnb2r");
        assertThat(browser.has("[role=status] .done")).isFalse();
    }

    @Test
    void aQuestionIsDecidedWithoutScripts() {
        Browser browser = at(Screen.PHONE).scripts(false).open("/review?dyad=ITA-KAZ");
        browser.find("input[name=who]").sendKeys("A. Reviewer");
        browser.find("button[value='reject:1']").sendKeys(Keys.ENTER);
        assertThat(browser.find("[role=status] .done").getText()).contains("A. Reviewer");
    }
}
