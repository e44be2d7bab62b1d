package dyad.web.figure;

import dyad.brief.Chart;
import dyad.brief.FigureWords;
import dyad.brief.Messages;
import dyad.model.Dyad;
import dyad.record.fact.Disagreement;
import dyad.record.fact.Series;
import dyad.record.fact.Testimony;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the template of the page on one figure asks for. */
public final class FigurePage {
    /** So many rows and pairs of a series are shown at once, and so many of all: a page stays within 300 kB. */
    static final int SHOWN = 60;

    private static final int SHOWN_OF_ALL = 90;
    private static final int PAIRS = 20;
    private static final int PAIRS_OF_ALL = 40;
    private static final int POINTS = 120;
    private static final int POINTS_OF_ALL = 140;
    private static final int CHARTS = 2;

    private final Visit visit;
    private final Dyad dyad;
    private final String indicator;
    private final List<Series> series;
    private final FigureWords words;
    private final Map<Series, List<Chart>> charts;

    FigurePage(Visit visit, Dyad dyad, String indicator, List<Series> series) {
        this.visit = visit;
        this.dyad = dyad;
        this.indicator = indicator;
        this.series = series;
        this.words = new FigureWords(dyad, visit.words());
        this.charts = light();
    }

    /** The words to show it in. */
    public Messages words() {
        return visit.words();
    }

    /** The words for figures. */
    public FigureWords figures() {
        return words;
    }

    /** Both names. */
    public String states() {
        return Pairs.names(dyad, words());
    }

    /** Where the two states are shown. */
    public String dyadAddress() {
        return visit.link(visit.keepingTimes(Pairs.address(dyad)));
    }

    /** What is measured, of all directions. */
    public String title() {
        return series.isEmpty() ? words().get("indicator." + indicator) : words.heading(series.get(0));
    }

    /** All values as a file for a spreadsheet. */
    public String file(String ending) {
        return visit.keepingTimes(Pairs.address(dyad) + "/figures/" + indicator + "/values." + ending);
    }

    /** A series a direction. */
    public List<Series> series() {
        return series;
    }

    /** How many values a series has. */
    public int count(Series one) {
        return one.points().stream().mapToInt(point -> point.told().size()).sum();
    }

    /** Its periods, as far as they are shown. */
    public List<Series.Point> points(Series one) {
        List<Series.Point> shown = new ArrayList<>();
        int values = 0;
        for (Series.Point point : one.points()) {
            if (values >= shown()) {
                break;
            }
            shown.add(point);
            values += point.told().size();
        }
        return shown;
    }

    /** What is told of a period, as far as it is shown. */
    public List<Testimony> told(Series.Point point) {
        return point.told().subList(0, Math.min(shown(), point.told().size()));
    }

    /** Its disagreements, as far as they are shown. */
    public List<Disagreement> disagreements(Series one) {
        int pairs = Math.min(PAIRS, PAIRS_OF_ALL / series.size());
        return one.disagreements()
                .subList(0, Math.min(pairs, one.disagreements().size()));
    }

    /** Its pictures, as far as they are light enough, and those of the series before it leave room. */
    public List<Chart> charts(Series one) {
        return charts.getOrDefault(one, List.of());
    }

    private Map<Series, List<Chart>> light() {
        Map<Series, List<Chart>> light = new IdentityHashMap<>();
        int room = POINTS_OF_ALL;
        for (Series each : series) {
            List<Chart> some = new ArrayList<>();
            for (Chart chart : words.charts("chart-" + light.size(), each)) {
                if (some.size() < CHARTS && chart.points() <= Math.min(POINTS, room)) {
                    some.add(chart);
                    room -= chart.points();
                }
            }
            light.put(each, some);
        }
        return light;
    }

    /** So many values of each series. */
    private int shown() {
        return Math.min(SHOWN, SHOWN_OF_ALL / series.size());
    }

    /** Whether this value is the one the record stands by. */
    public boolean stands(Series.Point point, Testimony told) {
        return point.standing() != null
                && point.standing().told().said().id().equals(told.said().id());
    }

    /** Where the sentence of a value stands in its document. */
    public String address(Testimony told) {
        return visit.link("/statements/" + told.said().id());
    }
}
