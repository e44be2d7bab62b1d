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
import java.util.List;

/** What the template of the page on one figure asks for. */
public final class FigurePage {
    /** So many rows and pairs are shown at once: a page stays within 300 kB. */
    static final int SHOWN = 60;

    private static final int PAIRS = 20;
    private static final int POINTS = 120;
    private static final int CHARTS = 2;

    private final Visit visit;
    private final Dyad dyad;
    private final String indicator;
    private final List<Series> series;
    private final FigureWords words;

    FigurePage(Visit visit, Dyad dyad, String indicator, List<Series> series) {
        this.visit = visit;
        this.dyad = dyad;
        this.indicator = indicator;
        this.series = series;
        this.words = new FigureWords(dyad, visit.words());
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
        return visit.link(Pairs.address(dyad));
    }

    /** What is measured, of all directions. */
    public String title() {
        return series.isEmpty() ? words().get("indicator." + indicator) : words.heading(series.get(0));
    }

    /** All values as a file for a spreadsheet. */
    public String file(String ending) {
        String path = Pairs.address(dyad) + "/figures/" + indicator + "/values." + ending;
        String asOf = visit.get("asOf");
        return asOf.isEmpty() ? path : path + "?asOf=" + asOf;
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
            if (values >= SHOWN) {
                break;
            }
            shown.add(point);
            values += point.told().size();
        }
        return shown;
    }

    /** What is told of a period, as far as it is shown. */
    public List<Testimony> told(Series.Point point) {
        return point.told().subList(0, Math.min(SHOWN, point.told().size()));
    }

    /** Its disagreements, as far as they are shown. */
    public List<Disagreement> disagreements(Series one) {
        return one.disagreements()
                .subList(0, Math.min(PAIRS, one.disagreements().size()));
    }

    /** Its pictures, as far as they are light enough. */
    public List<Chart> charts(Series one) {
        return words.charts("chart-" + series.indexOf(one), one).stream()
                .filter(chart -> chart.points() <= POINTS)
                .limit(CHARTS)
                .toList();
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
