package dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes a picture of each page for whoever looks after the desk: web/target/screenshots. */
class ScreenshotsTest {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private static Desk desk;

    @BeforeAll
    static void open(@TempDir Path folder) {
        desk = Desk.open(folder);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void everyPageIsPictured() throws Exception {
        for (var page : Pages.of(desk).entrySet()) {
            take(page.getKey(), page.getValue(), Screen.DESKTOP, false);
            take(page.getKey() + "-dark", page.getValue(), Screen.DESKTOP, true);
            take(page.getKey() + "-phone", page.getValue(), Screen.PHONE, false);
        }
    }

    private static void take(String name, String address, Screen screen, boolean dark) throws Exception {
        Path picture = PICTURES.resolve(name + ".png");
        desk.browser.on(screen).dark(dark).open(address).picture(picture);
        assertThat(Files.size(picture)).as(name).isGreaterThan(5_000);
    }
}
