package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens.Shape;
import dyad.language.quantity.QuantityReader;
import java.util.List;
import java.util.stream.Stream;

/** Amounts by which one state's figure is more or less than another state's: "1,050 fewer than to Indians". They are no change in time. */
final class Rivalled {
    private static final int NEAR = 4;

    private final int up;
    private final int down;
    private final int number;
    private final int percent;
    private final int[] amounts;
    private final int[] names;

    Rivalled(Classes classes) {
        up = classes.number("trend.up");
        down = classes.number("trend.down");
        number = classes.number(QuantityReader.NUMBER);
        percent = classes.number(QuantityReader.PERCENT);
        amounts = Stream.of(QuantityReader.MONEY, QuantityReader.AMOUNT)
                .mapToInt(classes::number)
                .toArray();
        names = Stream.of("state", "adjective", "inhabitant", "capital")
                .mapToInt(classes::number)
                .toArray();
    }

    /** Takes them out of a sentence. */
    void remove(Chart chart) {
        remove(chart, number);
        remove(chart, percent);
        for (int type : amounts) {
            remove(chart, type);
        }
    }

    private void remove(Chart chart, int type) {
        for (Edge edge : chart.has(type) ? chart.all(type) : List.<Edge>of()) {
            int word = edge.to();
            boolean compares = (chart.is(word, up) || chart.is(word, down))
                    && chart.tokens().is(word + 1, "than");
            if (compares && isState(chart, word + 2)) {
                chart.removeWithin(edge.from(), edge.to(), type);
            }
        }
    }

    /** Whether a state is named there before any number or mark: "than to Indians", "than in 2022 to" is not. */
    private boolean isState(Chart chart, int from) {
        for (int at = from; at < Math.min(chart.to(), from + NEAR); at++) {
            if (chart.isAny(at, names)) {
                return true;
            }
            if (chart.tokens().shape(at) == Shape.NUMBER || chart.tokens().shape(at) == Shape.SIGN) {
                return false;
            }
        }
        return false;
    }
}
