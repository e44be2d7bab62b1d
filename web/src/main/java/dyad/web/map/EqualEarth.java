package dyad.web.map;

/**
 * The Equal Earth projection: areas are true to each other, so that a large state does not look more important than it is. Šavrič, Patterson,
 * Jenny: "The Equal Earth map projection", International Journal of Geographical Information Science 33 (2019) 454–465.
 */
final class EqualEarth {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    /** Half the width of the whole world. */
    static final double WIDEST = 2.7066297;

    /** Half the height of the whole world. */
    static final double HIGHEST = 1.3173627;

    private EqualEarth() {}

    /**
     * Where a place is in the plane.
     *
     * @param longitude in degrees, from -180 to 180
     * @param latitude in degrees, from -90 to 90
     * @return x and y, from {@code -WIDEST, -HIGHEST} to {@code WIDEST, HIGHEST}
     */
    static double[] plane(double longitude, double latitude) {
        double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double x = Math.toRadians(longitude) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        double y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return new double[] {x, y};
    }
}
