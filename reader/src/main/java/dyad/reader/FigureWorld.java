package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;

/** Whether a figure is one with the whole world or a whole region, and so with no state in particular. */
final class FigureWorld {
    private static final int NEAR = 4;

    private final int world;
    private final int region;
    private final int behind;
    private final int total;
    private final int own;

    FigureWorld(Classes classes) {
        world = classes.number("with-the-world");
        region = classes.number("region-partner");
        behind = classes.number("with-all");
        total = classes.number("total-of-all");
        own = classes.number("possessive.third");
    }

    /** "98 billion euros to the world": said right behind the amount. */
    boolean isWorld(Passage passage, Edge amount) {
        return passage.chart().is(amount.to(), behind);
    }

    /** "Mongolia's total exports came to": of a state named there, and with nobody named behind. */
    boolean isTotal(Passage passage, Head head) {
        Chart chart = passage.chart();
        int word = chart.is(head.from() - 1, total) ? head.from() - 1 : head.from() - 2;
        if (head.isVerb() || !chart.is(word, total) || word < chart.from()) {
            return false;
        }
        boolean owned = chart.is(word - 1, own)
                || passage.parties().stream()
                        .anyMatch(p -> p.states().size() == 1
                                && (p.possessive() || p.kind() == Party.Kind.ADJECTIVE)
                                && (p.to() == word || p.to() == word - 1));
        return owned
                && passage.parties().stream()
                        .noneMatch(p -> p.from() >= head.to()
                                && p.from() - head.to() <= NEAR
                                && p.preposition() != null
                                && !"of".equals(p.preposition()));
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
