package dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.Keys;

/** Where the focus goes on a page while one presses the Tab key. */
final class Focus {
    /** Numbers what can have the focus in the order in which it stands in the page, and notes where the focus comes. */
    private static final String WATCH = """
            const can = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
            const all = [...document.querySelectorAll(can)]
              .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}))
              .filter(e => e.tagName !== 'SUMMARY' || e === e.parentElement.querySelector('summary'));
            const told = e => e.outerHTML.slice(0, 120);
            window.focused = [];
            document.addEventListener('focusin', () => {
              const at = document.activeElement, style = getComputedStyle(at);
              focused.push({number: all.indexOf(at), what: told(at),
                outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth)});
            });
            document.activeElement.blur();
            getSelection().removeAllRanges();
            return all.map(told);
            """;

    private static final String IN_SIGHT = """
            const at = document.activeElement, box = at.getBoundingClientRect();
            return at === document.body || (box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
            """;

    private final Browser browser;
    private final int atOnce;

    /**
     * In a browser.
     *
     * @param atOnce how often Tab is pressed before it is looked whether the focus is in sight
     */
    Focus(Browser browser, int atOnce) {
        this.browser = browser;
        this.atOnce = atOnce;
    }

    /** A place that had the focus: its number among those that can, -1 for one that is only scrolled; and its outline in pixels. */
    private record Stop(int number, String what, double outline) {}

    /** Presses Tab until the focus has come round: it went to everything that can have it, in order, and was seen each time. */
    void goesRound() {
        @SuppressWarnings("unchecked")
        List<String> all = (List<String>) Objects.requireNonNull(browser.script(WATCH));
        assertThat(all).as("what can have the focus on " + browser.address()).isNotEmpty();
        // a date takes several presses
        int most = 4 * all.size() + 60;
        List<Stop> round = round();
        for (int pressed = 0; round.size() <= all.size() && !isRound(round); pressed += atOnce) {
            assertThat(pressed).as("the focus is held at " + last(round)).isLessThan(most);
            browser.press(Collections.nCopies(atOnce, Keys.TAB).toArray(CharSequence[]::new));
            round = round();
            assertThat(browser.script(IN_SIGHT))
                    .as("is in sight: " + last(round))
                    .isEqualTo(true);
        }
        isWhole(round, all);
    }

    private static String last(List<Stop> round) {
        return round.isEmpty() ? "the beginning" : round.get(round.size() - 1).what();
    }

    private static boolean isRound(List<Stop> round) {
        return round.stream().filter(stop -> stop.number() == 0).count() > 1;
    }

    @SuppressWarnings("unchecked")
    private List<Stop> round() {
        List<Map<String, Object>> seen =
                (List<Map<String, Object>>) Objects.requireNonNull(browser.script("return window.focused"));
        List<Stop> stops = new ArrayList<>();
        for (Map<String, Object> one : seen) {
            stops.add(new Stop(
                    ((Number) Objects.requireNonNull(one.get("number"))).intValue(),
                    String.valueOf(one.get("what")),
                    ((Number) Objects.requireNonNull(one.get("outline"))).doubleValue()));
        }
        return stops;
    }

    private void isWhole(List<Stop> round, List<String> all) {
        List<String> order = new ArrayList<>();
        for (Stop stop : round) {
            assertThat(stop.outline()).as("the outline of " + stop.what()).isGreaterThanOrEqualTo(2);
            if (stop.number() >= 0 && order.size() < all.size()) {
                order.add(all.get(stop.number()));
            }
        }
        assertThat(order).as("the order on " + browser.address()).isEqualTo(all);
    }

    /** Presses Tab until what fits this has the focus. */
    Focus to(String css) {
        for (int i = 0; i < 400; i++) {
            browser.press(Keys.TAB);
            if (Boolean.TRUE.equals(browser.script("return document.activeElement.matches(arguments[0])", css))) {
                return this;
            }
        }
        throw new AssertionError("the focus never comes to " + css + " on " + browser.address());
    }
}
