package dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Opens pages that hold hostile texts, and sees whether they stay the desk's own. */
final class Watch {
    /** So many pages are put into frames at once. */
    private static final int FRAMES = 12;

    private final Browser browser;
    private final Detector detector;
    private final Set<String> own;
    private final Set<String> ran = new TreeSet<>();

    /**
     * Over the pages of a site.
     *
     * @param own the marks that the desk writes itself
     */
    Watch(Browser browser, Set<String> own) {
        this.browser = browser;
        this.own = own;
        this.detector = new Detector(browser, false);
    }

    /** What these pages are made of; nothing of them runs. */
    Set<String> marks(Collection<String> addresses) {
        Set<String> marks = new TreeSet<>();
        for (String address : addresses) {
            browser.open(address);
            marks.addAll(detector.marks());
        }
        assertThat(detector.ran()).isEmpty();
        return marks;
    }

    /** The same of pages that are not on the site. */
    Set<String> marksInFrames(List<String> pages) {
        Set<String> marks = new TreeSet<>();
        framed(pages).forEach(marks::addAll);
        return marks;
    }

    /** Opens pages: nothing runs, nothing is there that the desk does not write itself, and one stays where one was. */
    void stays(Policy policy, Collection<String> addresses) {
        begin(policy);
        List<String> taken = new ArrayList<>();
        for (String address : addresses) {
            browser.open(address);
            Set<String> foreign = foreign(detector.marks());
            if (!foreign.isEmpty()) {
                taken.add(address + " has " + foreign);
            }
            if (!browser.address().startsWith("/")) {
                taken.add(address + " leads to " + browser.address());
            }
        }
        told(policy).forEach(error -> taken.add("the console tells " + error));
        assertThat(taken).isEmpty();
        assertThat(browser.driver().getWindowHandles()).as("windows").hasSize(1);
        nothingRan();
    }

    /** The same of answers that were had otherwise, each in a frame with the rights of a page of the site. */
    void staysInFrames(Policy policy, List<String> pages) {
        begin(policy);
        List<String> taken = new ArrayList<>();
        List<Set<String>> marks = framed(pages);
        for (int i = 0; i < pages.size(); i++) {
            Set<String> foreign = foreign(marks.get(i));
            if (!foreign.isEmpty()) {
                taken.add(foreign + " in " + pages.get(i));
            }
        }
        taken.addAll(told(policy));
        assertThat(taken).isEmpty();
        nothingRan();
    }

    /** Which of these pages are taken over, by number: they hold what the desk does not write, or something of them runs. */
    Set<Integer> takenOver(List<String> pages) {
        begin(Policy.OFF);
        Set<Integer> taken = new TreeSet<>();
        List<Set<String>> marks = framed(pages);
        for (int i = 0; i < pages.size(); i++) {
            if (!foreign(marks.get(i)).isEmpty()) {
                taken.add(i);
            }
        }
        assertThat(ran).as("texts that run where they are not escaped").hasSizeGreaterThan(150);
        ran.forEach(number -> taken.add(Integer.valueOf(number)));
        ran.clear();
        return taken;
    }

    private void begin(Policy policy) {
        detector.holds(policy == Policy.ON);
        browser.open("/");
        browser.errors();
    }

    private List<Set<String>> framed(List<String> pages) {
        List<Set<String>> marks = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += FRAMES) {
            browser.open("/");
            marks.addAll(detector.marksOf(pages.subList(from, Math.min(from + FRAMES, pages.size()))));
            // who leads the page elsewhere takes along what it keeps
            ran.addAll(detector.ran());
        }
        return marks;
    }

    /** What the policy had to stop, and whatever else went wrong; that an address is refused is as it should be. */
    private List<String> told(Policy policy) {
        return policy == Policy.OFF
                ? List.of()
                : browser.errors().stream()
                        .filter(error -> !error.contains("the server responded with a status of 4"))
                        .toList();
    }

    private Set<String> foreign(Set<String> marks) {
        Set<String> foreign = new TreeSet<>(marks);
        foreign.removeAll(own);
        return foreign;
    }

    private void nothingRan() {
        ran.addAll(detector.ran());
        assertThat(ran).as("numbers of the texts that ran").isEmpty();
    }
}
