package dyad.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.browser.Stranger.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever people write into the forms of the desk, and whatever the files they send are called: nothing of it runs on the pages that
 * show it afterwards, with the Content-Security-Policy and without it, and it is part of them as text alone.
 */
class FormInjectionTest {
    private static final boolean CAMPAIGN = Boolean.getBoolean("dyad.campaign");

    /** Of pages that differ by their text alone every so many are opened outside a campaign; of all, what they hold is looked at. */
    private static final int STEP = CAMPAIGN ? 1 : 20;

    private static final List<String> OVERVIEWS = List.of(
            "/",
            "/add",
            "/dyads/FRA-ITA",
            "/dyads/ITA-KAZ",
            "/dyads/ITA-KAZ?section=trade",
            "/dyads/ITA-KAZ?section=sources",
            "/dyads/ITA-KAZ/figures/trade-turnover",
            "/dyads/DEU-KAZ",
            "/dyads/KAZ-UZB?section=sources",
            "/review?dyad=FRA-ITA",
            "/review?dyad=ITA-KAZ",
            "/search?q=trade",
            "/search?q=alert&in=texts");

    private static Desk desk;
    private static Watch watch;
    private static Watch reports;
    private static Shown shown;

    /** What was sent is shown at these addresses, was answered with these pages, and told in this report. */
    private record Shown(List<String> names, List<String> pasted, List<Answer> answers, String draft, String report) {
        static Shown of(Desk desk, List<String> texts) {
            Stranger stranger = new Stranger(desk, texts);
            List<String> pasted = stranger.pastes();
            // of what was sent the last is kept
            List<String> names = stranger.namesFiles();
            List<Answer> answers = new ArrayList<>(stranger.namesDrafts());
            answers.addAll(stranger.decides());
            answers.addAll(stranger.corrects(CAMPAIGN ? 1 : 5));
            answers.addAll(stranger.errs());
            String draft = stranger.pastesDraft();
            return new Shown(names, pasted, answers, draft, stranger.page(draft + "/report"));
        }

        /** Each page of the draft. */
        List<String> drafts(int pages) {
            return IntStream.rangeClosed(1, pages)
                    .mapToObj(page -> draft + "?page=" + page)
                    .toList();
        }
    }

    @BeforeAll
    static void open(@TempDir Path folder, @TempDir Path harmless) {
        Set<String> own = new TreeSet<>();
        Set<String> ownReport = new TreeSet<>();
        try (Desk plain = Desk.over(Stranger.asked(), harmless)) {
            Watch marks = new Watch(plain.browser, Set.of());
            Shown there = Shown.of(
                    plain, IntStream.range(0, 120).mapToObj(i -> "plain" + i).toList());
            own.addAll(marks.marks(OVERVIEWS));
            own.addAll(marks.marks(every(7, there.names())));
            own.addAll(marks.marks(every(7, there.pasted())));
            own.addAll(marks.marks(there.drafts(3)));
            own.addAll(marks.marksInFrames(every(3, pages(there.answers()))));
            ownReport.addAll(marks.marksInFrames(List.of(there.report())));
        }
        desk = Desk.over(Stranger.asked(), folder);
        shown = Shown.of(desk, Payloads.all());
        watch = new Watch(desk.browser, own);
        reports = new Watch(desk.browser, ownReport);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    private static List<String> pages(List<Answer> answers) {
        return answers.stream().map(Answer::page).toList();
    }

    private static List<String> every(int nth, List<String> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % nth == 0)
                .mapToObj(all::get)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfAllThatWasSentHoldItAsText(Policy policy) {
        watch.stays(policy, OVERVIEWS);
    }

    @ParameterizedTest
    @EnumSource
    void namesOfFilesThatWereBroughtInAreText(Policy policy) {
        assertThat(shown.names()).filteredOn(page -> page.contains("%3Cimg")).hasSizeGreaterThan(10);
        watch.stays(
                policy,
                shown.names().stream().filter(page -> page.startsWith("/add/")).toList());
        watch.stays(policy, every(STEP, shown.names()));
    }

    @ParameterizedTest
    @EnumSource
    void pastedTextsTheirPublishersAndAddressesAreText(Policy policy) {
        watch.stays(policy, every(STEP * 2, shown.pasted()));
        watch.stays(
                policy, every(STEP * 2, shown.pasted().subList(1, shown.pasted().size())));
    }

    @ParameterizedTest
    @EnumSource
    void aDraftIsText(Policy policy) {
        desk.browser.open(shown.draft());
        int pages = Integer.parseInt(desk.browser.find("#draft .meta").getText().replaceFirst("Page 1 of ", ""));
        assertThat(pages).isGreaterThan(10);
        watch.stays(policy, shown.drafts(pages));
    }

    @Test
    void aReportTakenAlongIsText() {
        reports.staysInFrames(Policy.OFF, List.of(shown.report()));
    }

    @ParameterizedTest
    @EnumSource
    void whatFormsAreAnsweredWithIsText(Policy policy) {
        List<String> pages = pages(shown.answers());
        assertThat(pages).filteredOn(page -> page.contains("&lt;img")).hasSizeGreaterThan(100);
        assertThat(shown.answers()).noneMatch(Answer::isRaw);
        watch.staysInFrames(policy, every(policy == Policy.OFF ? Math.min(STEP, 4) : STEP, pages));
    }
}
