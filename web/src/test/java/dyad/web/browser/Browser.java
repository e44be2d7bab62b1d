package dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A browser at a site. It waits for what is asked for, for at most a minute. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final String site;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
    }

    /**
     * At this site.
     *
     * @param folder where the browser may keep its profile
     */
    static Browser at(String site, Path folder) {
        Browser browser = new Browser(Chromium.start(folder.resolve("profile")), site);
        return browser.on(Screen.DESKTOP);
    }

    ChromeDriver driver() {
        return driver;
    }

    Browser on(Screen screen) {
        tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        screen.width,
                        "height",
                        screen.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        screen == Screen.PHONE));
        return this;
    }

    Browser dark(boolean dark) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        tell("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
        return this;
    }

    Browser scripts(boolean run) {
        tell("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        return this;
    }

    Map<String, Object> tell(String command, Map<String, Object> arguments) {
        return driver.executeCdpCommand(command, arguments);
    }

    /** Opens an address on the site, such as {@code /dyads/KAZ-ITA}. */
    Browser open(String address) {
        driver.get(site + address.substring(1));
        return this;
    }

    /** Where it is: the address on the site. */
    String address() {
        String url = Objects.requireNonNull(driver.getCurrentUrl());
        return url.startsWith(site) ? "/" + url.substring(site.length()) : url;
    }

    /** The first element that fits and is seen. */
    WebElement find(String css) {
        return until(css + " on " + address(), () -> all(css).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    boolean has(String css) {
        return !all(css).isEmpty();
    }

    String text() {
        return find("body").getText();
    }

    /** Follows what leads to another page, and waits for that. */
    Browser follow(String css) {
        return follow(find(css));
    }

    Browser follow(WebElement link) {
        return leaving(() -> click(link));
    }

    void click(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
    }

    /** Waits, after an act, until another document or another place in it stands there. */
    Browser leaving(Runnable act) {
        String before = place();
        act.run();
        until("another page after " + before, () -> before.equals(place()) ? null : true);
        until(
                "the whole page",
                () -> "complete".equals(driver.executeScript("return document.readyState")) ? true : null);
        return this;
    }

    /**
     * The document that is shown and the place in it. Every loading has its own number, also that of the same address; an
     * element of the old page is not asked whether it is gone, as the driver has several answers to that.
     */
    private String place() {
        Map<?, ?> tree = (Map<?, ?>)
                Objects.requireNonNull(tell("Page.getFrameTree", Map.of()).get("frameTree"));
        Map<?, ?> frame = (Map<?, ?>) Objects.requireNonNull(tree.get("frame"));
        return frame.get("loaderId") + " " + driver.getCurrentUrl();
    }

    Browser type(String css, String text) {
        WebElement field = find(css);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Presses a key wherever the focus is. */
    Browser press(CharSequence... keys) {
        Actions actions = new Actions(driver);
        for (CharSequence key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
        return this;
    }

    Browser pressShifted(CharSequence key) {
        new Actions(driver).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT).perform();
        return this;
    }

    /** What has the focus. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    @Nullable
    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    <T> T until(String what, Supplier<@Nullable T> seen) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            T there = null;
            try {
                there = seen.get();
            } catch (WebDriverException e) {
                if (!isOfAPageThatLeaves(e)) {
                    throw e;
                }
            }
            if (there != null) {
                return there;
            }
            assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** Whether the page was being replaced while it was asked: then one looks again. */
    private static boolean isOfAPageThatLeaves(WebDriverException e) {
        String said = String.valueOf(e.getMessage());
        return e instanceof StaleElementReferenceException
                || said.contains("does not belong to the document")
                || said.contains("Cannot find context with specified id")
                || said.contains("Execution context was destroyed");
    }

    /** Nothing failed in the page, and it is not wider than the screen. */
    Browser isSound() {
        assertThat(errors()).as("errors on " + address()).isEmpty();
        assertThat((Long) script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("how much wider than the screen is " + address() + ": " + widest())
                .isLessThanOrEqualTo(0);
        return this;
    }

    private @Nullable Object widest() {
        return script(
                "const w = document.documentElement.clientWidth; return [...document.querySelectorAll('main *, header *, footer *')]"
                        + ".filter(e => e.getBoundingClientRect().right > w + 1 && !e.closest('.scroll')).slice(0, 3)"
                        + ".map(e => e.outerHTML.slice(0, 150)).join(' | ')");
    }

    List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Takes a picture of the whole page. */
    void picture(Path file) {
        Map<String, Object> taken =
                tell("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"));
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, Base64.getDecoder().decode((String) taken.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
