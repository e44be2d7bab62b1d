package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;

/** Whether a figure is one with the whole world or a whole region, and so with no state in particular. */
final class FigureWorld {
    private final int world;
    private final int region;

    FigureWorld(Classes classes) {
        world = classes.number("with-the-world");
        region = classes.number("region-partner");
    }

    /** "exports to the world", "global exports": said close to the noun or verb. */
    boolean isWorld(Passage passage, Head head) {
        Chart chart = passage.chart();
        return chart.isWithin(head.from() - 4, head.to() + 4, world);
    }

    /** "exports to Africa": with many states at once. */
    boolean isRegional(Passage passage, Head head) {
        Chart chart = passage.chart();
        for (int at = head.to(); at < Math.min(chart.to(), head.to() + 5); at++) {
            int token = at;
            boolean named = passage.parties().stream().anyMatch(p -> p.from() <= token && token < p.to());
            if (!named && chart.is(at, region)) {
                return true;
            }
        }
        return false;
    }
}
