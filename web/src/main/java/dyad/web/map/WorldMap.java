package dyad.web.map;

import dyad.web.map.World.Outline;
import java.util.Map;
import java.util.function.Function;

/** The map on which two states are chosen, coloured by how much the record holds. What it shows stands in a list beside it too. */
public final class WorldMap {
    /** Bounds between the shades, in statements. */
    private static final long[] SHADES = {1, 10, 100, 1_000, 10_000};

    private WorldMap() {}

    /**
     * The picture.
     *
     * @param title what it shows
     * @param counts how many statements there are, by state
     * @param chosen the state that was chosen already, or nothing
     * @param name what to call a state
     * @param tip what to say of a state with so many statements
     * @param address where a state leads
     */
    public static String of(
            String title,
            Map<String, Long> counts,
            String chosen,
            Function<String, String> name,
            Function<String, String> tip,
            Function<String, String> address) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"world\" role=\"img\" aria-label=\"")
                .append(Svg.text(title))
                .append("\" viewBox=\"0 0 ");
        svg.append(World.WIDTH).append(' ').append(World.HEIGHT).append("\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        World.get().others().forEach(path -> svg.append("<path class=\"q0\" d=\"")
                .append(path)
                .append("\"/>\n"));
        for (Map.Entry<String, Outline> state : World.get().outlines().entrySet()) {
            String code = state.getKey();
            String shade = code.equals(chosen) ? "chosen" : "q" + shade(counts.getOrDefault(code, 0L));
            // the list beside the map is for the keyboard: two hundred stops here would keep it from everything else
            svg.append("<a href=\"").append(Svg.text(address.apply(code))).append("\" tabindex=\"-1\">");
            svg.append("<path class=\"")
                    .append(shade)
                    .append("\" d=\"")
                    .append(state.getValue().path())
                    .append("\">");
            svg.append("<title>")
                    .append(Svg.text(name.apply(code) + tip.apply(code)))
                    .append("</title></path></a>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static int shade(long count) {
        int shade = 0;
        while (shade < SHADES.length && count >= SHADES[shade]) {
            shade++;
        }
        return shade;
    }
}
