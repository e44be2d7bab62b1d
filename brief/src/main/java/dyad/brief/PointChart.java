package dyad.brief;

import dyad.model.Figure;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.record.fact.Series;
import dyad.record.fact.Testimony;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws every value of a series as a point over time, one picture a unit; open points are targets. All of it stands in the table below. */
final class PointChart {
    private static final Messages WORDS = Messages.english();
    private static final int WIDTH = 520;
    private static final int HEIGHT = 190;
    private static final int LEFT = 90;
    private static final int RIGHT = 20;
    private static final int TOP = 16;
    private static final int BOTTOM = 30;

    private record Mark(LocalDate day, Testimony told) {}

    private final Html svg = new Html();
    private final List<Mark> marks;

    private PointChart(List<Mark> marks) {
        this.marks = marks;
    }

    /** The pictures; empty where there are not two points to compare. */
    static String of(String heading, Series series, String id) {
        StringBuilder charts = new StringBuilder();
        Set<String> units = new TreeSet<>();
        series.points().forEach(p -> p.told().forEach(t -> units.add(t.figure().unit())));
        for (String unit : units) {
            List<Mark> marks = new ArrayList<>();
            for (Series.Point point : series.points()) {
                LocalDate day = middle(point.period());
                point.told().stream()
                        .filter(t -> day != null && t.figure().unit().equals(unit))
                        .forEach(t -> marks.add(new Mark(java.util.Objects.requireNonNull(day), t)));
            }
            if (marks.size() > 1) {
                marks.sort(Comparator.comparing(Mark::day));
                charts.append(new PointChart(marks).draw(heading, unit, id + "-" + unit.replaceAll("[^A-Za-z]", "")));
            }
        }
        return charts.toString();
    }

    /** A figure stands in the middle of what it covers; what is open or gathers many years has no place beside single years. */
    private static @Nullable LocalDate middle(@Nullable Period period) {
        LocalDate first = period == null ? null : period.first();
        LocalDate last = period == null ? null : period.last();
        if (first == null || last == null || ChronoUnit.DAYS.between(first, last) > 400) {
            return null;
        }
        return first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
    }

    private String draw(String heading, String unit, String id) {
        svg.raw("<figure>\n<svg role=\"img\" aria-labelledby=\"" + id + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        svg.element("title id=\"" + id + "\"", WORDS.get("figures.chart", heading, unit))
                .newline();
        svg.raw("<line class=\"axis\" x1=\"" + LEFT + "\" y1=\"" + (HEIGHT - BOTTOM) + "\" x2=\"" + (WIDTH - RIGHT)
                + "\" y2=\"" + (HEIGHT - BOTTOM) + "\" stroke=\"currentColor\"/>\n");
        scale();
        years();
        marks.forEach(this::mark);
        return svg.raw("</svg>\n</figure>\n").toString();
    }

    private void scale() {
        for (BigDecimal value : List.of(top(), top().divide(BigDecimal.valueOf(2), 4, RoundingMode.HALF_UP))) {
            int y = y(value);
            svg.raw("<line x1=\"" + LEFT + "\" y1=\"" + y + "\" x2=\"" + (WIDTH - RIGHT) + "\" y2=\"" + y
                    + "\" stroke=\"currentColor\" stroke-opacity=\".15\"/>\n");
            Figure like = marks.get(0).told.figure();
            Figure tick = new Figure(
                    like.said(), like.measure(), value, null, like.unit(), dyad.model.Bound.EXACT, null, null);
            svg.element(
                            "text class=\"label\" x=\"" + (LEFT - 8) + "\" y=\"" + (y + 4) + "\"",
                            WORDS.amount(tick).shown())
                    .newline();
        }
    }

    private void years() {
        int last = -100;
        for (int year = first().getYear(); year <= last().getYear() + 1; year++) {
            int x = x(LocalDate.of(year, 1, 1));
            if (x >= LEFT && x <= WIDTH - RIGHT && x - last >= 44) {
                svg.element("text text-anchor=\"middle\" x=\"" + x + "\" y=\"" + (HEIGHT - 10) + "\"", "" + year)
                        .newline();
                last = x;
            }
        }
    }

    private void mark(Mark mark) {
        boolean actual = mark.told.figure().modality() == Modality.ACTUAL;
        svg.raw("<circle class=\"c0\" cx=\"" + x(mark.day) + "\" cy=\""
                + y(mark.told.figure().value()) + "\" r=\"5\""
                + (actual ? "" : " style=\"fill:none;stroke:currentColor\"") + ">");
        svg.element(
                "title",
                FiguresReport.value(mark.told) + ", "
                        + FiguresReport.period(mark.told.figure().period()) + ", " + FiguresReport.source(mark.told));
        svg.raw("</circle>\n");
    }

    private LocalDate first() {
        return marks.get(0).day.withDayOfYear(1);
    }

    private LocalDate last() {
        return marks.get(marks.size() - 1).day.withDayOfYear(1).plusYears(1);
    }

    private int x(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(first(), last()));
        return (int) (LEFT + (WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(first(), day) / whole);
    }

    private BigDecimal top() {
        return marks.stream()
                .map(m -> m.told.figure().value().abs())
                .max(Comparator.naturalOrder())
                .filter(v -> v.signum() > 0)
                .orElse(BigDecimal.ONE);
    }

    private int y(BigDecimal value) {
        BigDecimal share = value.max(BigDecimal.ZERO).divide(top(), 4, RoundingMode.HALF_UP);
        return HEIGHT
                - BOTTOM
                - share.multiply(BigDecimal.valueOf(HEIGHT - TOP - BOTTOM)).intValue();
    }
}
