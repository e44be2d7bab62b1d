package dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Checking a draft against the record, and bringing texts into it. */
class DraftJourneyTest {
    private static final String DRAFT =
            "In 2024 trade between Kazakhstan and Italy reached $20 billion. In 2023 trade between Kazakhstan and Italy reached $99 billion.";

    @TempDir
    static Path folder;

    private static Desk desk;
    private static Browser browser;

    @BeforeAll
    static void open() {
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
    void aPastedDraftIsCheckedWithMarksInItsText(Screen screen) {
        browser.on(screen).open("/check").isSound();
        browser.type("textarea[name=text]", DRAFT)
                .follow("form.stack button.main")
                .isSound();
        assertThat(browser.address()).startsWith("/check/");
        assertThat(browser.find("p.draft").getText()).contains("$20 billion", "$99 billion");
        assertThat(browser.all("p.draft mark.verdict")).hasSize(2);
        browser.follow("p.draft mark a.sign");
        assertThat(browser.address()).contains("#n1");
        browser.click(browser.find(".note details summary"));
        browser.follow(".note details[open] .links a").isSound();
        assertThat(browser.address()).startsWith("/document?id=");
    }

    @Test
    void aWordFileIsCheckedAndGivenBack() {
        Path draft = word(folder.resolve("speech.docx"), DRAFT);
        browser.open("/check");
        browser.find("input[name=file]").sendKeys(draft.toString());
        browser.follow("form.stack button.main").isSound();
        assertThat(browser.find("h1").getText()).contains("speech.docx");
        assertThat(browser.all("p.draft mark.verdict")).hasSize(2);
        Object file = browser.driver()
                .executeAsyncScript(
                        "fetch(arguments[0]).then(r => arguments[1](r.status + ' ' + r.headers.get('content-disposition')))",
                        browser.find("a[href$='/draft']").getDomAttribute("href"));
        assertThat((String) file).startsWith("200 attachment;").contains(".docx");
        browser.follow("form[action$='/forget'] button").isSound();
        assertThat(browser.find("h1").getText()).doesNotContain("speech.docx");
    }

    private static Path word(Path file, String text) {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                        + relations + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + text + "</w:t></w:r></w:p></w:body></w:document>"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aTextIsBroughtInAndSeenOnThePage(Screen screen) {
        String value = screen == Screen.PHONE ? "$21.7 billion" : "$21.9 billion";
        browser.on(screen).open("/add").isSound();
        browser.type("textarea[name=text]", "In 2025 trade between Kazakhstan and Italy reached " + value + ".");
        browser.type("input[name=publisher]", "Ishim Post");
        browser.script("arguments[0].value = '2026-10-01'", browser.find("input[name=published]"));
        browser.follow("form.stack button.main");
        browser.follow("#told + .lines a[href*='ITA-KAZ']").isSound();
        assertThat(browser.find("main").getText()).contains(value);
    }

    @Test
    void filesAreBroughtInWithoutScripts() {
        Path text = Desk.file(
                folder,
                "trade.txt",
                "In the first half of 2026 trade between Kazakhstan and Italy reached $12.3 billion.");
        browser.scripts(false).open("/add");
        browser.find("input[name=file]").sendKeys(text.toString());
        browser.find("input[name=published]").sendKeys("10032026");
        browser.find("form.stack button.main").sendKeys(Keys.ENTER);
        browser.until("the work", () -> browser.address().startsWith("/add/") ? true : null);
        String work = browser.address();
        browser.until("all is read", () -> {
            browser.open(work);
            return browser.has("p.done") ? true : null;
        });
        assertThat(browser.find("h1").getText()).contains("trade.txt");
        browser.open("/dyads/ITA-KAZ");
        assertThat(browser.find("main").getText()).contains("$12.3 billion");
    }
}
