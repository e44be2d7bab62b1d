package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.StateName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By whose books a sentence counts, and so when its fiscal year begins: "according to Indian data", told in Dhaka. */
final class Books {
    private static final int NEAR = 4;

    private final int accordingTo;
    private final int voice;
    private final int[] names;

    Books(Classes classes) {
        accordingTo = classes.number("according-to");
        voice = classes.number("voice");
        names = new int[] {classes.number("adjective"), classes.number("state")};
    }

    /** The state whose institution or data the sentence names as its source, else the document's own; null where neither is known. */
    @Nullable
    String of(Chart chart, Discourse discourse) {
        for (Edge words : chart.has(accordingTo) ? chart.all(accordingTo) : List.<Edge>of()) {
            String state = source(chart, words.to());
            if (state != null) {
                return state;
            }
        }
        return discourse.home();
    }

    private @Nullable String source(Chart chart, int from) {
        for (int at = from; at < Math.min(chart.to(), from + NEAR); at++) {
            for (int type : names) {
                Edge name = chart.at(at, type);
                if (name != null && chart.isWithin(name.to(), name.to() + NEAR, voice)) {
                    return name.as(StateName.class).code();
                }
            }
        }
        return null;
    }
}
