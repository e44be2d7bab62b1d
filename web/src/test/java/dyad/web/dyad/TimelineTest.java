package dyad.web.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reader;
import dyad.web.dyad.Timeline.Bin;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static List<Statement> said(String... sentences) {
        List<Statement> all = new ArrayList<>();
        for (String sentence : sentences) {
            all.addAll(Reader.create()
                    .read(new Document("d", sentence, Period.of("2025-06-01"), null, null, "en"))
                    .statements());
        }
        return all;
    }

    private static final List<Statement> EVENTS = said(
            "On 30 May 2025 Prime Minister of Italy Giorgia Meloni paid an official visit to Kazakhstan.",
            "On 5 March 2021 Kenya accused Uganda of violating its territory.");

    private static final Timeline.Telling TELLING = new Timeline.Telling(
            "\"<script>", Locale.ITALIAN, (bin, conflict) -> "</title><script>", (from, to) -> "\"><script>");

    @Test
    void cooperationAndConflictAreCountedApart() {
        Timeline timeline = Objects.requireNonNull(Timeline.of(EVENTS, null, null));
        assertThat(timeline.from()).isEqualTo(YearMonth.of(2021, 1));
        assertThat(timeline.to()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(timeline.bins().stream().mapToInt(Bin::cooperation).sum()).isEqualTo(1);
        assertThat(timeline.bins().stream().mapToInt(Bin::conflict).sum()).isEqualTo(1);
        assertThat(timeline.bins())
                .hasSize(20)
                .allMatch(bin -> bin.from().plusMonths(2).equals(bin.to()));
    }

    @Test
    void aShortStretchIsShownByMonths() {
        Timeline timeline =
                Objects.requireNonNull(Timeline.of(EVENTS, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(timeline.bins()).hasSize(12);
        assertThat(timeline.isPart()).isTrue();
        assertThat(timeline.bins().get(4).cooperation()).isEqualTo(1);
    }

    @Test
    void monthsAreNamedInTheLanguageOfThePage() {
        Timeline timeline =
                Objects.requireNonNull(Timeline.of(EVENTS, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(timeline.svg(TELLING, Timeline.BROAD))
                .contains(">2025<", ">mag<")
                .doesNotContain("2025-0");
    }

    @Test
    void theBalanceIsLevelOverEachStretch() {
        String svg = Objects.requireNonNull(Timeline.of(EVENTS, null, null)).svg(TELLING, Timeline.BROAD);
        String[] points = svg.replaceAll("(?s).*<polyline[^>]*points=\"([^\"]*)\".*", "$1")
                .split(" ");
        assertThat(points).hasSize(40);
        for (int i = 0; i < points.length; i += 2) {
            assertThat(points[i].split(",")[1]).isEqualTo(points[i + 1].split(",")[1]);
        }
    }

    @Test
    void withoutEventsThereIsNone() {
        assertThat(Timeline.of(List.of(), null, null)).isNull();
        assertThat(Timeline.of(EVENTS, LocalDate.of(2025, 1, 1), LocalDate.of(2024, 1, 1)))
                .isNull();
    }

    @Test
    void wordsCannotBreakOutOfThePicture() {
        String svg = Objects.requireNonNull(Timeline.of(EVENTS, null, null)).svg(TELLING, Timeline.NARROW);
        assertThat(svg).doesNotContain("<script>");
    }
}
