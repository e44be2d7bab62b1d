package dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page keeps anyone out: axe-core finds nothing serious or critical, in any language, light or dark, at either width. */
class AccessibilityTest {
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

    /** A way to look at a page. */
    record Look(String language, boolean dark, Screen screen) {}

    /** All ways in a campaign; else four in which each language, each scheme with each width occurs. */
    static Stream<Look> looks() {
        if (!Boolean.getBoolean("dyad.campaign")) {
            return Stream.of(
                    new Look("en", false, Screen.DESKTOP),
                    new Look("it", true, Screen.PHONE),
                    new Look("kk", false, Screen.PHONE),
                    new Look("ru", true, Screen.DESKTOP));
        }
        return Stream.of("en", "it", "kk", "ru").flatMap(language -> Stream.of(true, false)
                .flatMap(dark -> Stream.of(Screen.values()).map(screen -> new Look(language, dark, screen))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothingKeepsAnyoneOut(Look look) {
        desk.browser.on(look.screen()).dark(look.dark());
        List<String> found = new ArrayList<>();
        for (String address : Pages.of(desk).values()) {
            desk.browser.open(address + (address.contains("?") ? "&" : "?") + "language=" + look.language());
            Axe.serious(desk.browser).forEach(one -> found.add(address + ": " + one));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatKeepsSomeoneOutIsFound() {
        desk.browser.open("/");
        desk.browser.script("document.querySelector('input[name=one]').parentElement.replaceWith("
                + "document.querySelector('input[name=one]')); document.querySelector('h1').style.color = '#eee'");
        assertThat(Axe.serious(desk.browser))
                .anyMatch(one -> one.startsWith("label"))
                .anyMatch(one -> one.startsWith("color-contrast"));
    }
}
