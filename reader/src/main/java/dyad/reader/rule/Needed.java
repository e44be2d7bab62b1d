package dyad.reader.rule;

import dyad.language.Chart;
import java.util.List;

/** What a pattern cannot do without, in the order in which it must stand in a sentence: each time one of some classes, apart from the one before. */
final class Needed {
    static final Needed NOTHING = of(List.of());

    /** Each need as the number of its classes and the classes. */
    private final int[] needs;

    private Needed(int[] needs) {
        this.needs = needs;
    }

    static Needed of(List<int[]> needs) {
        int size = needs.stream().mapToInt(n -> n.length + 1).sum();
        int[] flat = new int[size];
        int at = 0;
        for (int[] need : needs) {
            flat[at] = need.length;
            System.arraycopy(need, 0, flat, at + 1, need.length);
            at += need.length + 1;
        }
        return new Needed(flat);
    }

    /** Whether a sentence has all of it, in order, from a token on. */
    boolean isIn(Chart chart, int from) {
        int token = from;
        for (int i = 0; i < needs.length; i += needs[i] + 1) {
            int next = chart.to();
            for (int type = i + 1; type <= i + needs[i]; type++) {
                next = Math.min(next, chart.next(token, needs[type]));
            }
            if (next == chart.to()) {
                return false;
            }
            token = next + 1;
        }
        return true;
    }
}
