package dyad.web.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.opentest4j.TestAbortedException;

/** The Chromium or Chrome of this machine with its driver. Nothing is fetched; where there is none, what needs it is skipped, aloud. */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromedriver.exe");

    /** Kept from being collected, for a level is lost with its logger. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Chromium() {}

    /**
     * Starts one that reaches this machine alone.
     *
     * @param profile an empty folder for what it keeps
     * @throws TestAbortedException where there is none
     */
    static ChromeDriver start(Path profile) {
        String driver = found(DRIVERS, System.getenv("CHROMEWEBDRIVER"));
        String browser = found(NAMES, null);
        if (browser == null) {
            browser = PLACES.stream()
                    .filter(place -> Files.isExecutable(Path.of(place)))
                    .findFirst()
                    .orElse(null);
        }
        if (browser == null || driver == null) {
            throw skipped((browser == null ? "there is no Chromium or Chrome" : "there is no chromedriver")
                    + " on the PATH (Debian: apt-get install chromium chromium-driver)");
        }
        SELENIUM.setLevel(Level.SEVERE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(driver))
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        try {
            ChromeDriver started = new ChromeDriver(service, options(browser, profile));
            started.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofSeconds(60));
            return started;
        } catch (SessionNotCreatedException e) {
            throw skipped(browser + " does not start with " + driver + ": "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static TestAbortedException skipped(String why) {
        String line = "Tests in a browser are skipped: " + why;
        System.err.println(line);
        return new TestAbortedException(line);
    }

    private static @Nullable String found(List<String> names, @Nullable String first) {
        String folders = (first == null ? "" : first + File.pathSeparator) + System.getenv("PATH");
        return Stream.of(folders.split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }

    private static ChromeOptions options(String browser, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=en",
                "--user-data-dir=" + profile,
                // whatever a page or a payload asks for, no other machine is reached
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
        if (System.getProperty("user.name", "").toLowerCase(Locale.ROOT).equals("root")) {
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }
}
