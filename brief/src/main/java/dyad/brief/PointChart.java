package dyad.brief;

import dyad.brief.Chart.Mark;
import dyad.brief.Lettering.Anchor;
import dyad.brief.Lettering.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws values over time. A value is a point in the middle of what it covers, on a line as long as that; a thin line joins whole years, or
 * days, that nobody disputes.
 */
final class PointChart {
    static final int WIDTH = 640;
    static final int HEIGHT = 236;
    private static final int LEFT = 78;
    private static final int RIGHT = 34;
    private static final int TOP = 30;
    private static final int BOTTOM = 28;
    private static final int SHORTEST_YEAR = 364;
    private static final int YEAR_LABEL = 44;
    private static final String BLUE = "#1f4e79";
    private static final String RED = "#b3261e";

    private final Chart chart;
    private final Lettering lettering;
    private final ChartScale scale;
    private final LocalDate first;
    private final LocalDate last;
    private final StringBuilder svg = new StringBuilder();
    private final int width;
    private final ChartLabels labels;

    PointChart(Chart chart, Lettering lettering) {
        this(chart, lettering, WIDTH);
    }

    /** A picture of another width, in pixels; its words keep their size. */
    PointChart(Chart chart, Lettering lettering, int width) {
        this.chart = chart;
        this.lettering = lettering;
        this.width = width;
        this.labels = new ChartLabels(width, HEIGHT - BOTTOM);
        List<BigDecimal> values = new ArrayList<>();
        for (Mark mark : chart.marks()) {
            values.add(mark.figure().value());
            BigDecimal upTo = mark.figure().upTo();
            if (upTo != null) {
                values.add(upTo);
            }
        }
        this.scale = ChartScale.of(values);
        this.first = chart.marks().stream()
                .map(Mark::first)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .withDayOfYear(1);
        this.last = chart.marks().stream()
                .map(Mark::last)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .withDayOfYear(1)
                .plusYears(1);
    }

    /** With two decimals at most, whatever the locale. */
    static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    String draw() {
        String id = width == WIDTH ? chart.id() : chart.id() + "-" + width;
        svg.append("<svg role=\"img\" aria-labelledby=\"")
                .append(id)
                .append(' ')
                .append(id);
        svg.append("-text\" width=\"" + width + "\" height=\"" + HEIGHT + "\" viewBox=\"0 0 " + width + " " + HEIGHT
                + "\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        svg.append("<title id=\"" + id + "\">" + Html.escape(chart.title()) + "</title>\n");
        svg.append("<desc id=\"" + id + "-text\">" + Html.escape(chart.description()) + "</desc>\n");
        grid();
        years();
        joined();
        disputes();
        for (Mark mark : chart.marks()) {
            labels.keep(x(mark), y(mark));
            labels.keep(x(mark.first()), x(mark.last().plusDays(1)), y(mark));
        }
        chart.marks().forEach(this::mark);
        values();
        return svg.append("</svg>\n").toString();
    }

    private void grid() {
        String unit = chart.marks().get(0).figure().unit();
        for (BigDecimal tick : scale.ticks()) {
            double y = y(tick);
            boolean zero = tick.signum() == 0;
            line(zero ? "axis" : "grid", 0, y, width, y, zero ? "#5b6472" : "#dcd8d0", 1);
            Words value = new Words(chart.words().number(tick, unit), 0, y - 4, Anchor.START, 11, true);
            labels.keep(value);
            write(value);
        }
    }

    private void years() {
        double end = -YEAR_LABEL;
        for (int year = first.getYear(); year < last.getYear(); year++) {
            double x = (x(LocalDate.of(year, 1, 1)) + x(LocalDate.of(year + 1, 1, 1))) / 2;
            line(
                    "grid",
                    x(LocalDate.of(year, 1, 1)),
                    HEIGHT - BOTTOM,
                    x(LocalDate.of(year, 1, 1)),
                    HEIGHT - BOTTOM + 4,
                    "#dcd8d0",
                    1);
            if (x - end >= YEAR_LABEL) {
                write(new Words("" + year, x, HEIGHT - 8, Anchor.MIDDLE, 11.5, true));
                end = x;
            }
        }
    }

    /** Whole years are joined; where there are none, days. A time that is disputed is passed over: a line would take a side. */
    private void joined() {
        boolean years = chart.marks().stream().anyMatch(mark -> mark.period().days() >= SHORTEST_YEAR);
        Map<LocalDate, Mark> best = new LinkedHashMap<>();
        for (Mark mark : chart.marks()) {
            boolean fits = years
                    ? mark.period().days() >= SHORTEST_YEAR
                    : mark.period().isDay();
            if (fits && mark.isActual() && !mark.disputed()) {
                best.merge(mark.first(), mark, (one, other) -> other.sources() > one.sources() ? other : one);
            }
        }
        StringBuilder points = new StringBuilder();
        best.values().forEach(mark -> points.append(number(x(mark)) + "," + number(y(mark)) + " "));
        if (best.size() > 1) {
            svg.append(
                    "<polyline class=\"joined\" points=\"" + points.toString().strip() + "\" fill=\"none\" stroke=\""
                            + BLUE + "\" stroke-width=\"1\" stroke-opacity=\"0.35\"/>\n");
        }
    }

    /** A line between values that contradict each other for one time. */
    private void disputes() {
        Map<LocalDate, List<Mark>> byTime = new LinkedHashMap<>();
        chart.marks().stream().filter(Mark::disputed).forEach(mark -> byTime.computeIfAbsent(
                        mark.first(), k -> new ArrayList<>())
                .add(mark));
        for (List<Mark> marks : byTime.values()) {
            Mark low = marks.get(0);
            Mark high = marks.get(marks.size() - 1);
            svg.append("<line class=\"dispute\" x1=\"" + number(x(low)) + "\" y1=\"" + number(y(low)) + "\" x2=\""
                    + number(x(high)) + "\" y2=\"" + number(y(high)) + "\" stroke=\"" + RED
                    + "\" stroke-width=\"1.5\" stroke-dasharray=\"3 3\"/>\n");
        }
    }

    private void mark(Mark mark) {
        double y = y(mark);
        if (!mark.period().isDay()) {
            line("span", x(mark.first()), y, x(mark.last().plusDays(1)), y, BLUE, 2);
        }
        BigDecimal upTo = mark.figure().upTo();
        if (upTo != null) {
            line("span", x(mark), y, x(mark), y(upTo), BLUE, 2);
        }
        if (mark.disputed()) {
            svg.append("<circle class=\"dispute\" cx=\"" + number(x(mark)) + "\" cy=\"" + number(y)
                    + "\" r=\"8\" fill=\"none\" stroke=\"" + RED + "\" stroke-width=\"1.5\"/>\n");
        }
        String fill = mark.isActual() ? "class=\"point\" fill=\"" + BLUE : "class=\"aim\" fill=\"#ffffff";
        svg.append("<circle " + fill + "\" stroke=\"" + BLUE + "\" stroke-width=\"1.5\" cx=\"" + number(x(mark))
                + "\" cy=\"" + number(y) + "\" r=\"4.5\"><title>" + Html.escape(tip(mark)) + "</title></circle>\n");
    }

    private String tip(Mark mark) {
        Messages words = chart.words();
        return words.period(mark.period()) + ": " + words.amount(mark.figure()).shown() + ", "
                + words.count("sources", mark.sources());
    }

    /** What most tell and what is latest first: these have the choice of places. */
    private void values() {
        chart.marks().stream()
                .sorted(Comparator.comparingInt(Mark::sources)
                        .thenComparing(Mark::last)
                        .reversed())
                .forEach(mark -> {
                    Words value = labels.place(chart.words().number(mark.figure()), x(mark), y(mark));
                    if (value != null) {
                        write(value);
                    }
                });
    }

    private void write(Words words) {
        svg.append(lettering.set(words)).append('\n');
    }

    private void line(String kind, double x1, double y1, double x2, double y2, String colour, double thick) {
        svg.append("<line class=\"" + kind + "\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2)
                + "\" y2=\"" + number(y2) + "\" stroke=\"" + colour + "\" stroke-width=\"" + number(thick) + "\"/>\n");
    }

    private double x(Mark mark) {
        return (x(mark.first()) + x(mark.last().plusDays(1))) / 2;
    }

    private double x(LocalDate day) {
        double whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return LEFT + (width - LEFT - RIGHT) * (ChronoUnit.DAYS.between(first, day) / whole);
    }

    private double y(Mark mark) {
        return y(mark.figure().value());
    }

    private double y(BigDecimal value) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * scale.share(value);
    }
}
