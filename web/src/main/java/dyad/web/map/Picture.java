package dyad.web.map;

import dyad.brief.Chart;

/** A picture twice: broad, and narrow for a phone, so that its words are as large on both. The stylesheet shows one of them. */
public final class Picture {
    private static final int NARROW = 360;

    private Picture() {}

    /** A chart with what stands below it. */
    public static String of(Chart chart) {
        return "<figure class=\"chart\">\n" + of(chart.svg(), chart.svg(NARROW)) + "<figcaption>"
                + Svg.text(chart.caption()) + "</figcaption>\n</figure>\n";
    }

    /** Two pictures of the same, made by this server. */
    public static String of(String broad, String narrow) {
        return "<div class=\"broad\">" + broad + "</div>\n<div class=\"narrow\">" + narrow + "</div>\n";
    }
}
