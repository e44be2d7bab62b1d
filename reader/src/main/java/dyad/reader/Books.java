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
    /** So many words may describe what a state is told to have: "India's total merchandise exports". */
    private static final int DESCRIBED = 2;

    private static final List<String> TOLD =
            List.of("exports", "imports", "investment", "aid", "trade-turnover", "trade-balance");

    private final int accordingTo;
    private final int voice;
    private final int fiscal;
    private final int mark;
    private final int finite;
    private final int[] told;
    private final int[] names;

    Books(Classes classes) {
        accordingTo = classes.number("according-to");
        voice = classes.number("voice");
        fiscal = classes.number("fiscal-word");
        mark = classes.number("possessive-mark");
        finite = classes.number("finite");
        told = TOLD.stream()
                .mapToInt(each -> classes.number("indicator." + each))
                .toArray();
        names = new int[] {classes.number("adjective"), classes.number("state")};
    }

    /**
     * The state whose institution or data the sentence names as its source, else the document's own, or the one whose figures it tells
     * first ("India's exports to Chad") where nothing tells the document's own for sure; null where none is known.
     */
    @Nullable
    String of(Chart chart, Discourse discourse) {
        for (Edge words : chart.has(accordingTo) ? chart.all(accordingTo) : List.<Edge>of()) {
            String state = source(chart, words.to());
            if (state != null) {
                return state;
            }
        }
        String holder = !discourse.isHomeTold() && chart.has(fiscal) ? holder(chart) : null;
        return holder == null ? discourse.home() : holder;
    }

    /** The state that stands at the head of the sentence's figures as their owner or the subject of their verb. */
    private @Nullable String holder(Chart chart) {
        for (int at = chart.from(); at < chart.to(); at++) {
            for (int type : names) {
                Edge name = chart.at(at, type);
                if (name != null) {
                    return isHolder(chart, name.to()) ? name.as(StateName.class).code() : null;
                }
            }
        }
        return null;
    }

    private boolean isHolder(Chart chart, int behind) {
        int next = chart.is(behind, mark) ? behind + 1 : behind;
        for (int at = next; at <= next + DESCRIBED; at++) {
            if (chart.isAny(at, told)) {
                return true;
            }
        }
        return chart.is(behind, finite);
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
