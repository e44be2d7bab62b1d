package dyad.web.map;

import dyad.model.Dyad;
import dyad.web.map.World.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two states on the map, and the lines between them: flights, routes, missions. A line joins the middles of the states, not the places. */
public final class PairMap {
    private static final double MARGIN = 60;
    private static final double NARROWEST = 260;
    private static final double SHAPE = 2.4;

    /** From this width of the map on, what surrounds the two is drawn roughly. */
    private static final double BROAD = 400;

    private static final double STEP = 16;
    private static final int LONGEST = 48;

    /** How much room a letter and a line of a name take on a phone, where they are largest, and where a name stands from its state. */
    private static final double LETTER = 24;

    private static final double LINE = 60;
    private static final double BELOW = 34;
    private static final double BESIDE = 16;
    private static final double LEVEL = 8;

    private PairMap() {}

    /**
     * The picture; empty where a state is too small for this map.
     *
     * @param title what it shows
     * @param links what is written on the lines
     * @param name what to call a state
     */
    public static String of(Dyad dyad, String title, List<String> links, Function<String, String> name) {
        Map<String, Outline> outlines = World.get().outlines();
        Outline one = outlines.get(dyad.first());
        Outline other = outlines.get(dyad.second());
        if (one == null || other == null) {
            return "";
        }
        double width = Math.max(NARROWEST, Math.abs(one.x() - other.x()) + 2 * MARGIN);
        width = Math.max(width, (Math.abs(one.y() - other.y()) + 2 * MARGIN) * SHAPE);
        double height = width / SHAPE;
        double left = (one.x() + other.x() - width) / 2;
        double top = (one.y() + other.y() - height) / 2;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"world\" role=\"img\" aria-label=\"")
                .append(Svg.text(title))
                .append("\" viewBox=\"");
        svg.append(String.join(" ", Svg.number(left), Svg.number(top), Svg.number(width), Svg.number(height)));
        svg.append("\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        for (Map.Entry<String, Outline> state : outlines.entrySet()) {
            Outline outline = state.getValue();
            boolean seen = outline.isWithin(left, top, width, height);
            boolean own = outline == one || outline == other;
            if (seen) {
                svg.append("<path class=\"")
                        .append(own ? "q4" : "q0")
                        .append("\" d=\"")
                        .append(!own && width > BROAD ? Coarse.path(outline.path()) : outline.path());
                svg.append("\"/>\n");
            }
        }
        double unit = width / World.WIDTH;
        svg.append("<g font-size=\"").append(Svg.number(22 * unit)).append("\">\n");
        lines(one, other, links, unit, svg);
        names(svg, List.of(one, other), List.of(name.apply(dyad.first()), name.apply(dyad.second())), unit);
        return svg.append("</g>\n</svg>\n").toString();
    }

    /** Each name below its state; of two that would lie on each other, one to the west and one to the east. */
    private static void names(StringBuilder svg, List<Outline> states, List<String> names, double unit) {
        Outline one = states.get(0);
        Outline other = states.get(1);
        double letters = (names.get(0).length() + names.get(1).length()) / 2.0;
        boolean meet =
                Math.abs(one.x() - other.x()) < letters * LETTER * unit && Math.abs(one.y() - other.y()) < LINE * unit;
        for (int i = 0; i < states.size(); i++) {
            Outline state = states.get(i);
            if (meet) {
                boolean western = i == 0 ? one.x() < other.x() : other.x() <= one.x();
                double beside = (western ? -BESIDE : BESIDE) * unit;
                text(
                        svg,
                        state.x() + beside,
                        state.y() + LEVEL * unit,
                        names.get(i),
                        "place",
                        western ? "end" : "start");
            } else {
                text(svg, state.x(), state.y() + BELOW * unit, names.get(i), "place", "middle");
            }
        }
    }

    private static void lines(Outline one, Outline other, List<String> links, double unit, StringBuilder svg) {
        List<String> labels = new ArrayList<>(links);
        for (int i = 0; i < Math.max(1, labels.size()); i++) {
            double bend = (40 + i * STEP * 2.2) * unit;
            double x = (one.x() + other.x()) / 2;
            double y = (one.y() + other.y()) / 2 - 2 * bend;
            svg.append("<path class=\"")
                    .append(labels.isEmpty() ? "none" : "link")
                    .append("\" fill=\"none\" d=\"M");
            svg.append(Svg.number(one.x()))
                    .append(' ')
                    .append(Svg.number(one.y()))
                    .append('Q')
                    .append(Svg.number(x));
            svg.append(' ')
                    .append(Svg.number(y))
                    .append(' ')
                    .append(Svg.number(other.x()))
                    .append(' ');
            svg.append(Svg.number(other.y())).append("\"/>\n");
            if (i < labels.size()) {
                text(svg, x, (one.y() + other.y()) / 2 - bend - 4 * unit, cut(labels.get(i)), "route", "middle");
            }
        }
        for (Outline end : List.of(one, other)) {
            svg.append("<circle class=\"end\" cx=\"")
                    .append(Svg.number(end.x()))
                    .append("\" cy=\"");
            svg.append(Svg.number(end.y()))
                    .append("\" r=\"")
                    .append(Svg.number(6 * unit))
                    .append("\"/>\n");
        }
    }

    /** What fits beside a line; the whole name stands in the text. */
    private static String cut(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    private static void text(StringBuilder svg, double x, double y, String text, String kind, String anchor) {
        svg.append("<text class=\"")
                .append(kind)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\" x=\"")
                .append(Svg.number(x));
        svg.append("\" y=\"").append(Svg.number(y)).append("\">");
        svg.append(Svg.text(text)).append("</text>\n");
    }
}
