package dyad.web.map;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An outline drawn roughly, for a map on which so much is seen that nobody would see the rest: every point lies on a grid of whole units,
 * the same for all states, so that neighbours still touch.
 */
final class Coarse {
    private static final Pattern TOKEN = Pattern.compile("[Mlz]|-?[0-9]*\\.?[0-9]+");

    private final StringBuilder path = new StringBuilder();
    private final StringBuilder steps = new StringBuilder();
    private long startX;
    private long startY;
    private long lastX;
    private long lastY;

    private Coarse() {}

    /**
     * The outline on whole units; empty where nothing of it is as large as one.
     *
     * @param fine path data of {@code M}, {@code l} with relative steps, and {@code z}
     */
    static String path(String fine) {
        Coarse coarse = new Coarse();
        Matcher tokens = TOKEN.matcher(fine);
        boolean relative = false;
        double x = 0;
        double y = 0;
        while (tokens.find()) {
            String token = tokens.group();
            if (token.equals("z")) {
                coarse.close();
            } else if (token.equals("M") || token.equals("l")) {
                relative = token.equals("l");
            } else {
                double dx = Double.parseDouble(token);
                tokens.find();
                double dy = Double.parseDouble(tokens.group());
                x = relative ? x + dx : dx;
                y = relative ? y + dy : dy;
                coarse.to(Math.round(x), Math.round(y), relative);
            }
        }
        return coarse.path.toString();
    }

    private void to(long x, long y, boolean relative) {
        if (!relative) {
            startX = x;
            startY = y;
            steps.setLength(0);
        } else if (x != lastX || y != lastY) {
            steps.append(x - lastX)
                    .append(y < lastY ? "" : " ")
                    .append(y - lastY)
                    .append(' ');
        }
        lastX = x;
        lastY = y;
    }

    private void close() {
        if (!steps.isEmpty()) {
            path.append('M').append(startX).append(' ').append(startY);
            path.append('l').append(steps).append('z');
        }
    }
}
