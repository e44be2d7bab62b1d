package dyad.web.dyad;

import dyad.brief.Brief;
import dyad.brief.Item;
import dyad.brief.Line;
import dyad.model.Event;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.web.map.Picture;
import dyad.web.page.Visit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the template of the page on two states asks for of the timeline: all of the time, or the stretch that the address tells. */
public final class DyadTimeline {
    private final Visit visit;
    private final Brief brief;

    DyadTimeline(Visit visit, Brief brief) {
        this.visit = visit;
        this.brief = brief;
    }

    /** Whether anything is known to have taken place on a day. */
    public boolean isThere() {
        return Timeline.of(events(), null, null) != null;
    }

    /** What took place over time, for a large screen and for a small one; empty where nothing did in the stretch asked for. */
    String picture() {
        Timeline timeline = Timeline.of(events(), visit.firstDay("from"), visit.lastDay("to"));
        if (timeline == null) {
            return "";
        }
        Timeline.Telling telling = new Timeline.Telling(
                visit.words().get("dyad.timeline.title", brief.title()),
                Locale.forLanguageTag(visit.language()),
                (bin, conflict) -> visit.words()
                        .get(
                                conflict ? "dyad.timeline.conflict" : "dyad.timeline.cooperation",
                                span(bin.from(), bin.to()),
                                conflict ? bin.conflict() : bin.cooperation()),
                this::zoomed);
        return Picture.of(timeline.svg(telling, Timeline.BROAD), timeline.svg(telling, Timeline.NARROW));
    }

    private List<Statement> events() {
        return DyadPage.lines(brief).stream()
                .map(Line::item)
                .filter(Objects::nonNull)
                .map(Item::said)
                .toList();
    }

    /** The timeline with all there is. */
    public String unzoomed() {
        return visit.link(visit.keeping(visit.path(), "asOf", "since", "knownAt")) + "#timeline";
    }

    /** Whether the timeline shows a part. */
    public boolean isZoomed() {
        return !visit.get("from").isEmpty() || !visit.get("to").isEmpty();
    }

    private String span(YearMonth from, YearMonth to) {
        boolean years = from.getMonthValue() == 1 && to.getMonthValue() == 12;
        String first = years ? "" + from.getYear() : from.toString();
        String last = years ? "" + to.getYear() : to.toString();
        return visit.words().period(Period.of(first.equals(last) ? first : first + "/" + last));
    }

    private String zoomed(YearMonth from, YearMonth to) {
        String there = visit.here("from", from.atDay(1).toString());
        return there + "&to=" + to.atEndOfMonth() + "#timeline";
    }

    /** The events of the stretch of time the timeline shows, as far as they are shown. */
    public List<Line> happened() {
        List<Line> all = allHappened();
        return all.subList(0, Math.min(DyadPage.SHOWN, all.size()));
    }

    /** All of them. */
    public List<Line> allHappened() {
        LocalDate from = visit.firstDay("from");
        LocalDate to = visit.lastDay("to");
        return DyadPage.lines(brief).stream()
                .filter(line -> line.item() != null && line.item().said() instanceof Event)
                .filter(line -> isWithin(Objects.requireNonNull(line.item()).period(), from, to))
                .toList();
    }

    private static boolean isWithin(@Nullable Period period, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = period == null ? null : period.first();
        return first != null && (from == null || !first.isBefore(from)) && (to == null || !first.isAfter(to));
    }
}
