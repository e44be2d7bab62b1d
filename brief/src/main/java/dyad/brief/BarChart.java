package dyad.brief;

import dyad.brief.Section.Figures;
import dyad.brief.Section.Row;
import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws trade and investment as bars, one picture a currency; all that it shows stands in its description too. */
final class BarChart {
    private static final Set<String> SHOWN = Set.of("trade-turnover", "exports", "imports", "investment");
    private static final int WIDTH = 520;
    private static final int LABEL = 150;
    private static final int LONGEST = 230;
    private static final int ROW = 24;
    private static final int HEAD = 28;
    private static final int LONGEST_YEAR = 366;
    private static final int SHORTEST_YEAR = 364;

    /** One bar: only what covers at most a year can be set beside another. */
    private record Bar(String period, Period covers, Figure figure, String value) {
        boolean isPartOfYear() {
            return covers.days() < SHORTEST_YEAR;
        }
    }

    private final Messages words;
    private final Html svg = new Html();
    private final String unit;
    private final Map<String, List<Bar>> bars;

    private BarChart(Messages words, String unit, Map<String, List<Bar>> bars) {
        this.words = words;
        this.unit = unit;
        this.bars = bars;
    }

    /** The pictures as SVG elements; empty where there are not two bars to compare. */
    static String of(Brief brief, List<Figures> figures) {
        StringBuilder charts = new StringBuilder();
        Set<String> units = new TreeSet<>();
        figures.forEach(each ->
                each.rows().forEach(row -> units.add(((Figure) row.item().said()).unit())));
        for (String unit : units) {
            Map<String, List<Bar>> bars = bars(brief.words(), figures, unit);
            if (Figure.isMoney(unit)
                    && bars.values().stream().mapToInt(List::size).sum() > 1) {
                charts.append(new BarChart(brief.words(), unit, bars).draw(brief));
            }
        }
        return charts.toString();
    }

    private static Map<String, List<Bar>> bars(Messages words, List<Figures> figures, String unit) {
        Map<String, List<Bar>> bars = new LinkedHashMap<>();
        for (Figures each : figures) {
            List<Bar> some = new ArrayList<>();
            for (Row row : each.rows()) {
                Bar bar = bar(words, row, unit);
                if (bar != null) {
                    some.add(bar);
                }
            }
            if (!some.isEmpty()) {
                some.sort(Comparator.comparing(Bar::covers));
                bars.put(each.indicator(), some);
            }
        }
        return bars;
    }

    private static @Nullable Bar bar(Messages words, Row row, String unit) {
        Figure figure = (Figure) row.item().said();
        Period period = figure.period();
        boolean fits = figure.unit().equals(unit)
                && figure.measure() == Measure.LEVEL
                && figure.value().signum() > 0
                && SHOWN.contains(figure.type());
        if (!fits || period == null || period.isDay() || period.days() > LONGEST_YEAR) {
            return null;
        }
        return new Bar(row.period(), period, figure, words.amount(figure).shown());
    }

    private String draw(Brief brief) {
        String id = "chart-" + unit;
        int height = bars.values().stream()
                        .mapToInt(some -> HEAD + ROW * some.size())
                        .sum()
                + 8;
        svg.raw("<figure>\n<svg role=\"img\" aria-labelledby=\"" + id + " " + id + "-text\" viewBox=\"0 0 " + WIDTH
                + " " + height + "\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        String one = words.state(brief.dyad().first());
        String other = words.state(brief.dyad().second());
        svg.element("title id=\"" + id + "\"", words.get("chart.title", one, other, unit))
                .newline();
        svg.element("desc id=\"" + id + "-text\"", description()).newline();
        hatching(id);
        int y = 0;
        int colour = 0;
        for (Map.Entry<String, List<Bar>> indicator : bars.entrySet()) {
            svg.element("text class=\"head\" x=\"0\" y=\"" + (y + 19) + "\"", indicator.getKey())
                    .newline();
            y += HEAD;
            for (Bar bar : indicator.getValue()) {
                row(bar, y, colour, id);
                y += ROW;
            }
            colour = (colour + 1) % 4;
        }
        svg.raw("</svg>\n");
        caption();
        return svg.raw("</figure>\n").toString();
    }

    private void hatching(String id) {
        svg.raw("<defs><pattern id=\"" + id + "-part\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
                + "patternTransform=\"rotate(45)\"><rect class=\"gap\" width=\"3\" height=\"6\"/></pattern></defs>\n");
    }

    private void row(Bar bar, int y, int colour, String id) {
        BigDecimal share = bar.figure().value().divide(largest(), 4, RoundingMode.HALF_UP);
        int length = Math.max(2, share.multiply(BigDecimal.valueOf(LONGEST)).intValue());
        String box = " x=\"" + LABEL + "\" y=\"" + y + "\" width=\"" + length + "\" height=\"" + (ROW - 8) + "\"";
        svg.element("text class=\"label\" x=\"" + (LABEL - 8) + "\" y=\"" + (y + 13) + "\"", bar.period());
        svg.raw("<rect class=\"bar c" + colour + "\"" + box + " rx=\"2\"/>");
        if (bar.isPartOfYear()) {
            svg.raw("<rect" + box + " rx=\"2\" fill=\"url(#" + id + "-part)\"/>");
        }
        svg.element("text x=\"" + (LABEL + length + 6) + "\" y=\"" + (y + 13) + "\"", bar.value())
                .newline();
    }

    private BigDecimal largest() {
        return all().stream()
                .map(bar -> bar.figure().value())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
    }

    private List<Bar> all() {
        return bars.values().stream().flatMap(List::stream).toList();
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        bars.forEach((indicator, some) -> some.forEach(bar -> text.append(text.isEmpty() ? "" : " ")
                .append(words.get("chart.bar", indicator, bar.period(), bar.value()))));
        return words.get("chart.description", text);
    }

    private void caption() {
        boolean part = all().stream().anyMatch(Bar::isPartOfYear);
        String hatched = part ? " " + words.get("chart.part") : "";
        svg.element("figcaption", words.get("chart.unit", unit) + hatched).newline();
    }
}
