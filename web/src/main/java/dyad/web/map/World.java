package dyad.web.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.util.Region;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of states, from Natural Earth's 1:110 million by the world-atlas package (TopoJSON 1.0: arcs that neighbours share, each a
 * list of steps in a grid of whole numbers). Territories without a code of ISO 3166-1, and pieces that {@code contested.json} names, are drawn
 * and belong to nobody.
 */
public final class World {
    /** The picture is so wide, and so high. */
    static final int WIDTH = 960;

    static final int HEIGHT = 424;

    private static final double SCALE = WIDTH / 2.0 / EqualEarth.WIDEST;

    /** Antarctica is cut off. */
    private static final double NORTH = 1.3;

    /** The map is cut where there is the least land: at 169 degrees west. */
    private static final double MIDDLE = 11.5;

    private static final String ANTARCTICA = "ATA";
    private static final String KOSOVO = "XKX";

    private final Map<String, Outline> outlines;
    private final List<String> others;

    /**
     * A state's outline.
     *
     * @param path SVG path data
     * @param x the middle of its largest piece
     * @param y the middle of its largest piece
     * @param left where it begins
     * @param right where it ends
     * @param top where it begins from above
     * @param bottom where it ends below
     */
    record Outline(String path, double x, double y, double left, double right, double top, double bottom) {
        /** Whether any of it may lie within a part of the map. */
        boolean isWithin(double fromX, double fromY, double width, double height) {
            return right > fromX && left < fromX + width && bottom > fromY && top < fromY + height;
        }
    }

    private World(Map<String, Outline> outlines, List<String> others) {
        this.outlines = outlines;
        this.others = others;
    }

    /** By ISO 3166-1 alpha-3 code. */
    Map<String, Outline> outlines() {
        return outlines;
    }

    /** Outlines of what has no code. */
    List<String> others() {
        return others;
    }

    /** The world; read once. */
    public static World get() {
        return Loaded.WORLD;
    }

    private static final class Loaded {
        static final World WORLD = load();

        private static World load() {
            return new Topology(read("countries-110m.json"), read("contested.json")).world();
        }

        private static JsonNode read(String name) {
            try (InputStream in = Objects.requireNonNull(World.class.getResourceAsStream("/dyad/web/map/" + name))) {
                return new ObjectMapper().readTree(in);
            } catch (IOException e) {
                throw new IllegalStateException("the map belongs to the program", e);
            }
        }
    }

    /** Where a place of this longitude and latitude, in degrees, is in the picture. */
    static double[] inPicture(double longitude, double latitude) {
        double turned = longitude - MIDDLE;
        double[] point = EqualEarth.plane(turned < -180 ? turned + 360 : turned, latitude);
        return new double[] {WIDTH / 2.0 + point[0] * SCALE, (NORTH - point[1]) * SCALE};
    }

    /** Reads TopoJSON. */
    private static final class Topology {
        private final JsonNode root;
        private final List<List<double[]>> arcs = new ArrayList<>();
        private final List<double[]> contested = new ArrayList<>();

        Topology(JsonNode root, JsonNode contested) {
            this.root = root;
            for (JsonNode place : contested) {
                JsonNode at = place.path("at");
                this.contested.add(inPicture(at.get(0).asDouble(), at.get(1).asDouble()));
            }
            JsonNode scale = root.path("transform").path("scale");
            JsonNode start = root.path("transform").path("translate");
            for (JsonNode arc : root.path("arcs")) {
                List<double[]> points = new ArrayList<>();
                long x = 0;
                long y = 0;
                for (JsonNode step : arc) {
                    x += step.get(0).asLong();
                    y += step.get(1).asLong();
                    points.add(inPicture(
                            x * scale.get(0).asDouble() + start.get(0).asDouble(),
                            y * scale.get(1).asDouble() + start.get(1).asDouble()));
                }
                arcs.add(points);
            }
        }

        World world() {
            Map<String, Outline> outlines = new TreeMap<>();
            List<String> others = new ArrayList<>();
            for (JsonNode state : root.path("objects").path("countries").path("geometries")) {
                Outline outline = outline(state, others);
                String code = code(state);
                if (code == null) {
                    others.add(outline.path());
                } else if (!code.equals(ANTARCTICA)) {
                    outlines.put(code, outline);
                }
            }
            return new World(outlines, others);
        }

        private static @Nullable String code(JsonNode state) {
            if (state.has("id")) {
                return Region.getInstance(Integer.parseInt(state.path("id").asText()))
                        .toString()
                        .transform(alpha2 -> new java.util.Locale("", alpha2).getISO3Country());
            }
            return state.path("properties").path("name").asText().equals("Kosovo") ? KOSOVO : null;
        }

        /** Of all pieces that are not contested; those go with what belongs to nobody. */
        private Outline outline(JsonNode state, List<String> others) {
            boolean many = state.path("type").asText().equals("MultiPolygon");
            StringBuilder path = new StringBuilder();
            double largest = -1;
            double[] middle = {0, 0};
            double left = WIDTH;
            double right = 0;
            double top = Double.MAX_VALUE;
            double bottom = 0;
            for (JsonNode polygon : many ? state.path("arcs") : List.of(state.path("arcs"))) {
                for (JsonNode ring : polygon) {
                    List<double[]> points = ring(ring);
                    if (isContested(points)) {
                        StringBuilder piece = new StringBuilder();
                        draw(points, piece);
                        others.add(piece.toString());
                        continue;
                    }
                    draw(points, path);
                    double[] box = box(points);
                    left = Math.min(left, box[3]);
                    right = Math.max(right, box[4]);
                    top = Math.min(top, box[5]);
                    bottom = Math.max(bottom, box[6]);
                    if (box[2] > largest) {
                        largest = box[2];
                        middle = box;
                    }
                }
            }
            return new Outline(path.toString(), middle[0], middle[1], left, right, top, bottom);
        }

        /** A ring's points in the picture; an arc's number is turned round where it is walked backwards. */
        private List<double[]> ring(JsonNode ring) {
            List<double[]> points = new ArrayList<>();
            for (JsonNode number : ring) {
                int index = number.asInt();
                List<double[]> arc = new ArrayList<>(arcs.get(index < 0 ? ~index : index));
                if (index < 0) {
                    java.util.Collections.reverse(arc);
                }
                points.addAll(arc);
            }
            return points;
        }

        private boolean isContested(List<double[]> points) {
            Path2D piece = new Path2D.Double();
            piece.moveTo(points.get(0)[0], points.get(0)[1]);
            points.forEach(point -> piece.lineTo(point[0], point[1]));
            return contested.stream().anyMatch(place -> piece.contains(place[0], place[1]));
        }

        private static void draw(List<double[]> points, StringBuilder path) {
            long firstX = Math.round(points.get(0)[0] * 10);
            long firstY = Math.round(points.get(0)[1] * 10);
            StringBuilder steps = new StringBuilder();
            long lastX = firstX;
            long lastY = firstY;
            for (double[] point : points) {
                long x = Math.round(point[0] * 10);
                long y = Math.round(point[1] * 10);
                if (x != lastX || y != lastY) {
                    steps.append(tenth(x - lastX))
                            .append(y < lastY ? "" : " ")
                            .append(tenth(y - lastY))
                            .append(' ');
                }
                lastX = x;
                lastY = y;
            }
            // an island smaller than what is drawn has no outline
            if (!steps.isEmpty()) {
                path.append('M').append(tenth(firstX)).append(' ').append(tenth(firstY));
                path.append('l').append(steps).append('z');
            }
        }

        private static String tenth(long tenths) {
            String sign = tenths < 0 ? "-" : "";
            long whole = Math.abs(tenths) / 10;
            long rest = Math.abs(tenths) % 10;
            return sign + (rest == 0 ? "" + whole : (whole == 0 ? "" : "" + whole) + "." + rest);
        }

        /** What surrounds the points: its middle, its area, where it begins and ends. */
        private static double[] box(List<double[]> points) {
            double left = points.stream().mapToDouble(p -> p[0]).min().orElse(0);
            double right = points.stream().mapToDouble(p -> p[0]).max().orElse(0);
            double top = points.stream().mapToDouble(p -> p[1]).min().orElse(0);
            double bottom = points.stream().mapToDouble(p -> p[1]).max().orElse(0);
            return new double[] {
                (left + right) / 2, (top + bottom) / 2, (right - left) * (bottom - top), left, right, top, bottom
            };
        }
    }
}
