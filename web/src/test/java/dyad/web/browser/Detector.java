package dyad.web.browser;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sees whether a page was taken over: whether something ran that calls {@code alert}, and whether there is an element or an attribute
 * that the desk itself does not write, or an address that is none.
 */
final class Detector {
    private static final String WATCH = """
            for (const name of ['alert', 'confirm', 'prompt', 'print'])
              window[name] = (what) => {
                try { localStorage.setItem('ran', (localStorage.getItem('ran') ?? '') + ' ' + what); } catch { top.ran = what; }
              };
            """;
    private static final String MARKS = """
            const marksOf = (page) => {
            const marks = new Set();
            for (const element of page.querySelectorAll('*')) {
              const name = element.namespaceURI.split('/').pop() + ':' + element.localName;
              marks.add(name);
              for (const attribute of element.attributes) marks.add(name + ' ' + attribute.name);
              for (const where of ['href', 'src', 'action', 'formAction', 'data', 'srcdoc', 'hx-get', 'hx-post']) {
                let value = where.startsWith('hx') ? element.getAttribute(where) : element[where];
                value = value?.baseVal ?? value;
                if (typeof value !== 'string' || value === '') continue;
                let scheme = 'broken:';
                try { scheme = new URL(value, location.origin).protocol; } catch {}
                marks.add(name + ' ' + where + '=' + scheme);
              }
            }
            return [...marks];
            };
            """;
    private static final String FRAMES = """
            const [pages, done] = arguments;
            const marks = new Array(pages.length).fill(null);
            let left = pages.length;
            pages.forEach((page, i) => {
              const frame = document.createElement('iframe');
              frame.onload = () => {
                if (marks[i]) return;
                try { marks[i] = marksOf(frame.contentDocument); } catch { marks[i] = ['elsewhere']; }
                if (--left === 0) setTimeout(() => done(marks), 200);
              };
              frame.srcdoc = page;
              document.body.append(frame);
            });
            setTimeout(() => done(marks.map(m => m ?? ['late'])), 30000);
            """;

    private final Browser browser;

    /**
     * In this browser, from the next page on.
     *
     * @param policy whether the site's Content-Security-Policy holds
     */
    Detector(Browser browser, boolean policy) {
        this.browser = browser;
        browser.tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        holds(policy);
    }

    void holds(boolean policy) {
        browser.tell("Page.setBypassCSP", Map.of("enabled", !policy));
    }

    /** What ran since this was asked last: the numbers that {@code alert} was called with. */
    Set<String> ran() {
        String ran = (String)
                browser.script(
                        "const ran = localStorage.getItem('ran') ?? ''; localStorage.removeItem('ran'); return ran + (top.ran ?? '')");
        Set<String> numbers =
                new TreeSet<>(List.of(Objects.requireNonNull(ran).strip().split(" ")));
        numbers.remove("");
        return numbers;
    }

    /** The names of all elements and attributes of the page, and where their addresses lead by scheme. */
    @SuppressWarnings("unchecked")
    Set<String> marks() {
        return new TreeSet<>((List<String>) Objects.requireNonNull(browser.script(MARKS + "return marksOf(document)")));
    }

    /** The marks of pages that are not on the site, each put into a frame with the rights of the page that is open. */
    @SuppressWarnings("unchecked")
    List<Set<String>> marksOf(List<String> pages) {
        List<List<String>> marks =
                (List<List<String>>) Objects.requireNonNull(browser.driver().executeAsyncScript(MARKS + FRAMES, pages));
        return marks.stream().<Set<String>>map(TreeSet::new).toList();
    }
}
